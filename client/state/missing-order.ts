import type { Finding } from '#contract/findings';
import { compareCodePoints, fold } from '#model/text';

/** Reasons of a gap that say why it will not wait: much is reached at once, or what is there may stop. */
const URGENT: readonly string[] = [
  'is-coalition',
  'sole-funder',
  'concentrated-funding',
  'grant-ends',
  'one-contact-person',
];

export interface Missing<T> {
  readonly item: T;
  /** Why it is urgent, in the words of the service. */
  readonly urgent: readonly string[];
}

type Gap = Pick<Finding, 'actors'> & { readonly reasons: readonly Pick<Finding['reasons'][number], 'code' | 'text'>[] };

/** Those of a place with whom no cooperation is on record, as the gaps of that place order them; the others by name. */
export function orderMissing<T extends { readonly actorId: string; readonly name: string }>(
  items: readonly T[],
  gaps: readonly Gap[],
  place: string,
): Missing<T>[] {
  const rankOf = new Map<string, number>();
  for (const [rank, { actors }] of gaps.entries()) {
    for (const id of actors) if (id !== place && !rankOf.has(id)) rankOf.set(id, rank);
  }
  const rank = ({ actorId }: T) => rankOf.get(actorId) ?? gaps.length;
  return [...items]
    .sort((a, b) => rank(a) - rank(b) || compareCodePoints(fold(a.name), fold(b.name)))
    .map((item) => ({
      item,
      urgent: (gaps[rank(item)]?.reasons ?? []).flatMap(({ code, text }) => (URGENT.includes(code) ? [text] : [])),
    }));
}
