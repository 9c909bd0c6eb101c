import { type ActorTold, actorTold } from '../actors/actor-told.ts';
import { between } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import { type FragmentingSet, fragmentingSet } from './fragmenting-set.ts';
import { type ReachingSet, reachingSet } from './reaching-set.ts';

export const KEY_PLAYERS = {
  id: 'key-players',
  of: 'structure',
  name: { nl: 'Sleutelspelers', en: 'Key players' },
  explanation: {
    nl: 'Welke paar actoren samen het meest gemist zouden worden, en via welke paar samen iedereen het snelst te bereiken is.',
    en: 'Which few actors together would be missed most, and by way of which few everyone is reached soonest.',
  },
  definition: {
    nl: 'Groep die het meest gemist wordt: hoogste 1 − Σ_{i≠j}(1/d_ij)/n′(n′ − 1) over de n′ actoren die zonder haar overblijven. Groep via wie iedereen te bereiken is: hoogste Σ_j (1/d_Kj)/n, d_Kj stappen vanaf het dichtstbijzijnde lid, leden tellen 1. Afstanden in stappen, langs de richting van relaties waar die meetelt; gewichten tellen niet mee. Alle groepen zijn vergeleken waar dat hoogstens 10^8 stappen werk kost; anders een heuristiek: steeds de beste erbij, daarna ruilen. Kost ook dat meer, dan is de eerste groep gezocht onder 40 kandidaten (de helft verdeelt de meeste paren, de helft is het best verbonden) en vergeleken vanaf willekeurig getrokken actoren; boven 2.000 actoren is de tweede gezocht onder de best verbonden actoren, 4 · 10^6/n ervan en minstens 40.',
    en: 'Fragmenting set: highest 1 − Σ_{i≠j}(1/d_ij)/n′(n′ − 1) over the n′ actors that remain without it. Reaching set: highest Σ_j (1/d_Kj)/n, d_Kj steps from its nearest member, members counting 1. Distances in steps, along the direction of ties where that counts; weights do not count. All sets are compared where that takes at most 10^8 steps of work; else a heuristic, greedy with exchanges. Where that would take more as well, fragmenting sets are sought among 40 candidates (half part most pairs, half are best connected) and compared from actors drawn at random; above 2,000 actors reaching sets are sought among the best connected, 4 · 10^6/n of them and at least 40.',
  },
  source: 'Borgatti 2006',
  range: between('0', '1'),
  cost: {
    nl: 'omvang · kandidaten · (n + m) · bronnen, begrensd',
    en: 'size · candidates · (n + m) · sources, bounded',
  },
} as const satisfies MeasureDescription;

type Named<T> = Omit<T, 'members'> & { readonly members: readonly ActorTold[] };

/** Code of the reason why there is no set. */
export type NoKeyPlayers = 'empty' | 'too-few-actors' | 'no-ties';

export interface KeyPlayers {
  readonly fragmentation: Named<FragmentingSet> | null;
  readonly reach: Named<ReachingSet> | null;
  readonly reason?: NoKeyPlayers;
}

/** The sets of `size` actors whose loss fragments most, and from which all others are reached best. */
export function keyPlayers(context: MeasureContext, { size, seed }: { size: number; seed: number }): KeyPlayers {
  const { graph } = context;
  const reason = reasonAgainst(graph.n, graph.m, size);
  if (reason !== undefined) return { fragmentation: null, reach: null, reason };
  const named = (members: readonly number[]) => members.map((v) => actorTold(context, v));
  const fragmenting = fragmentingSet(graph, size, seed);
  const reaching = reachingSet(graph, size);
  return {
    fragmentation: { ...fragmenting, members: named(fragmenting.members) },
    reach: { ...reaching, members: named(reaching.members) },
  };
}

/** Two must remain to be near each other or apart. */
function reasonAgainst(n: number, m: number, size: number): NoKeyPlayers | undefined {
  if (n === 0) return 'empty';
  if (n < size + 2) return 'too-few-actors';
  return m === 0 ? 'no-ties' : undefined;
}
