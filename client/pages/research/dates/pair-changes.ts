import type { WireTie } from '#contract/tie';
import type { ActorType } from '#model/vocabulary';

/** What of a tie decides whether it counts. */
interface Counting {
  readonly tieTypes: readonly string[];
  readonly fundingStatus: readonly string[];
  readonly zeroAmounts: boolean;
  readonly actorTypes: readonly string[];
}

export interface PairChanges {
  readonly came: number;
  readonly gone: number;
  readonly kept: number;
}

/** The two ends of a pair, whichever way its ties run. */
const pairOf = ({ from, to }: WireTie): string => JSON.stringify(from < to ? [from, to] : [to, from]);

/** The pairs that ties join, as analyses count them: by type, status and amount, between actors that are there. */
function pairsOf(
  ties: readonly WireTie[],
  counting: Counting,
  typeOf: (actor: string) => ActorType | undefined,
): Set<string> {
  const counts = ({ type, from, to, status, amountEur }: WireTie) =>
    from !== to &&
    counting.tieTypes.includes(type) &&
    (type !== 'funds' ||
      (counting.fundingStatus.includes(status ?? 'unknown') && (counting.zeroAmounts || amountEur !== 0))) &&
    [from, to].every((actor) => counting.actorTypes.includes(typeOf(actor) ?? ''));
  return new Set(ties.filter(counts).map(pairOf));
}

/**
 * Pairs that came, went and stayed between two days. `typeOf` tells the type of an actor that is there on a day, and
 * undefined of one that is not. O(ties).
 */
export function pairChanges(
  before: { readonly ties: readonly WireTie[]; readonly typeOf: (actor: string) => ActorType | undefined },
  after: { readonly ties: readonly WireTie[]; readonly typeOf: (actor: string) => ActorType | undefined },
  counting: Counting,
): PairChanges {
  const then = pairsOf(before.ties, counting, before.typeOf);
  const now = pairsOf(after.ties, counting, after.typeOf);
  const kept = [...now].filter((pair) => then.has(pair)).length;
  return { came: now.size - kept, gone: then.size - kept, kept };
}
