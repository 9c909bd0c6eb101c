import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { identityDecision } from '#contract/identity';
import type { NetworkId } from '#model/ids';
import { compareCodePoints } from '#model/text';
import type { GraphStore, KeptRecord, RecordPut } from '../../store/graph-store.ts';

export type IdentityDecision = z.infer<typeof identityDecision>;

const PAGE = 1_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const inOrder = (a: string, b: string): readonly [string, string] => (compareCodePoints(a, b) <= 0 ? [a, b] : [b, a]);

/** Id of the record that says that an actor went into another one. */
export const sameRecordId = (gone: string): string => `same-${hashOf(gone)}`;
/** Id of the record that says that two actors are two; whichever is named first. */
export const apartRecordId = (a: string, b: string): string => `apart-${hashOf(inOrder(a, b).join('\0'))}`;

/** A decision as it is kept, under an id that follows from whom it is about: deciding twice keeps one record. */
export function recordOfDecision(decision: Omit<IdentityDecision, 'decisionId'>): RecordPut {
  const { kind, a, b } = decision;
  const id = kind === 'same' ? sameRecordId(a) : apartRecordId(a, b);
  return { kind: 'identity', id, content: JSON.stringify(decision) };
}

/** A decision that two are one with what it replaces: that they are two, and that the one that stays went elsewhere. */
export const recordsOfSame = (decision: Omit<IdentityDecision, 'decisionId' | 'kind'>): RecordPut[] => [
  recordOfDecision({ kind: 'same', ...decision }),
  { kind: 'identity', id: sameRecordId(decision.b), content: null },
  { kind: 'identity', id: apartRecordId(decision.a, decision.b), content: null },
];

export const decisionOfRecord = ({ id, content }: KeptRecord): IdentityDecision =>
  identityDecision.parse({ ...JSON.parse(content), decisionId: id });

/**
 * Which actor is meant by the id of one that was merged into another: id that is gone → id that stays, chains followed to
 * their end. O(decisions).
 */
export async function sameOf(store: GraphStore, network: NetworkId): Promise<ReadonlyMap<string, string>> {
  const next = new Map<string, string>();
  for await (const { a, b } of decisionsOfKind(store, network, 'same')) next.set(a, b);
  return new Map([...next.keys()].map((gone) => [gone, endOfChain(gone, next)]));
}

/** Whether a person decided that two actors are two, whichever is named first. O(decisions) once, then O(1). */
export async function apartOf(store: GraphStore, network: NetworkId): Promise<(a: string, b: string) => boolean> {
  const { isApart } = await apartPairs(store, network);
  return isApart;
}

/** As {@link apartOf}, with how many pairs there are. */
export async function apartPairs(
  store: GraphStore,
  network: NetworkId,
): Promise<{ readonly count: number; readonly isApart: (a: string, b: string) => boolean }> {
  const pairs = new Set<string>();
  for await (const { a, b } of decisionsOfKind(store, network, 'apart')) pairs.add(inOrder(a, b).join('\0'));
  return { count: pairs.size, isApart: (a, b) => pairs.has(inOrder(a, b).join('\0')) };
}

async function* decisionsOfKind(
  store: GraphStore,
  network: NetworkId,
  kind: IdentityDecision['kind'],
): AsyncGenerator<IdentityDecision> {
  const prefix = `${kind}-`;
  for (let after: string | undefined = prefix; after !== undefined; ) {
    const page = await store.listRecords(network, 'identity', { limit: PAGE, after });
    for (const record of page.items) {
      if (!record.id.startsWith(prefix)) return;
      yield decisionOfRecord(record);
    }
    after = page.next;
  }
}

/** Where a chain of mergers ends. One that goes round, which no merger makes, ends before it comes back. */
function endOfChain(start: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set([start]);
  for (let id = start; ; ) {
    const following = next.get(id);
    if (following === undefined || seen.has(following)) return id;
    seen.add(following);
    id = following;
  }
}
