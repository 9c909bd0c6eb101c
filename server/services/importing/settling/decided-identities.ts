import type { IdentityDecisions } from '#contract/imports';
import { NOWHERE } from '../facts/facts.ts';
import { faultAt } from '../faults/file-fault.ts';
import type { ReportDraft } from '../report-draft.ts';

/** What people decided of who is who. */
export interface Decisions {
  /** Before this import: id that is gone → id of the actor that it is. */
  readonly before: ReadonlyMap<string, string>;
  /** With this import; of several on one pair the last one holds. */
  readonly now: IdentityDecisions;
}

/** One actor that goes into another. */
export interface Joined {
  readonly gone: string;
  readonly stays: string;
}

/**
 * Whom the ids of the files mean once the decisions hold. Of two that are the same the one in the network stays; where
 * neither is there it is the one named as `b`: it keeps its id, its name and what its row says, the other fills in what it
 * lacks and its name becomes another name of it. Two in the network are no matter for a file, and ids that are in neither
 * are a fault. O(decisions).
 */
export class DecidedIdentities {
  /** Decided with this import. */
  readonly joined: readonly Joined[];
  readonly apart: readonly { readonly a: string; readonly b: string }[];
  /** Ids of which a decision before is taken back by one in `apart`. */
  readonly parted: readonly string[];
  readonly #next = new Map<string, string>();

  constructor(
    { before, now }: Decisions,
    /** Ids that actors of the files have by themselves. */
    inFiles: ReadonlySet<string>,
    present: ReadonlyMap<string, unknown>,
    report: ReportDraft,
  ) {
    // An id that is in the network again means the actor that is there.
    for (const [gone, stays] of before)
      if (!present.has(gone) && this.idOf(stays) !== gone) this.#next.set(gone, stays);
    const isKnown = (id: string) => inFiles.has(id) || present.has(id) || this.#next.has(id);
    const lasting = [...lastOfEachPair(now)].filter(([index, { a, b }]) => {
      const unknown = (['a', 'b'] as const).filter((side) => !isKnown({ a, b }[side]));
      for (const side of unknown) report.error(faultOf(index, side, 'unknown-identity', { value: { a, b }[side] }));
      return unknown.length === 0;
    });
    this.apart = lasting.filter(([, { same }]) => !same).map(([, { a, b }]) => ({ a, b }));
    this.parted = this.apart.flatMap(({ a, b }) => [
      ...(this.#next.get(a) === b ? [a] : []),
      ...(this.#next.get(b) === a ? [b] : []),
    ]);
    for (const id of this.parted) this.#next.delete(id);
    this.joined = lasting.flatMap(([index, { a, b, same }]): Joined[] => {
      const [one, other] = [this.idOf(a), this.idOf(b)];
      if (!same || one === other) return [];
      if (present.has(one) && present.has(other)) {
        report.error(faultOf(index, 'b', 'both-in-network', { a: one, b: other }));
        return [];
      }
      const [gone, stays] = present.has(one) ? [other, one] : [one, other];
      this.#next.set(gone, stays);
      return [{ gone, stays }];
    });
  }

  /** Id of the actor that an id means. */
  idOf(id: string): string {
    let at = id;
    for (let next = this.#next.get(at); next !== undefined; next = this.#next.get(at)) at = next;
    return at;
  }
}

function lastOfEachPair(decisions: IdentityDecisions): Map<number, IdentityDecisions[number]> {
  const last = new Map<string, number>();
  for (const [index, { a, b }] of decisions.entries()) if (a !== b) last.set(JSON.stringify([a, b].sort()), index);
  return new Map([...last.values()].sort((x, y) => x - y).map((index) => [index, decisions[index]!]));
}

const faultOf = (index: number, side: 'a' | 'b', code: string, params: Readonly<Record<string, string>>) =>
  faultAt({ ...NOWHERE, path: `identities/${index}` }, code, params, side);
