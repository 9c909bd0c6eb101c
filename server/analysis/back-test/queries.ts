import { isUndirected } from '#model/tie';
import { TIE_RULES, TIE_TYPES, type TieType } from '#model/tie-types';
import { type AnalysedGraph, hasPair, rowLength, tieMatches } from '../graph/analysed-graph.ts';
import type { GraphParameters } from '../graph/parameters.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { SplitNetwork } from '../graph/split-at-cut.ts';

/** Which end of the ties looks for a partner; `either` where a tie has no direction. */
export const SIDES = ['from', 'to', 'either'] as const;
export type Side = (typeof SIDES)[number];

/** An actor that found a new partner after the cut. Vertices of the graph before it. */
export interface Query {
  readonly actor: number;
  /** Those it could have found: known before, at the other end of a tie of the type, no partner yet. Ascending. */
  readonly candidates: Uint32Array;
  /** For each candidate whether it became a partner. */
  readonly found: readonly boolean[];
}

/** The questions of a back-test, and what could not be asked. */
export interface Queries {
  readonly tieType: TieType;
  readonly side: Side;
  readonly queries: readonly Query[];
  /** New pairs after the cut: between actors both known before it, and with an actor that was not. */
  readonly newPairs: { readonly known: number; readonly withNewActor: number };
  /** Actors with a tie of the type after the cut that had none of any type before it. */
  readonly newActors: number;
}

interface NewPair {
  readonly from: number;
  readonly to: number;
  /** Of a tie without direction: either end found the other. */
  readonly isMutual: boolean;
}

/**
 * Finds who found a new partner. `graph` is the analysed graph before the cut; an actor is known when it has a partner
 * there. Left out, `tieType` is the type with most new pairs between known actors (the first in the order of the model
 * where equal), and `side` the end at which more actors found one (`to` where equal). O(ties + queries · candidates).
 */
export function queriesOf(
  snapshot: Snapshot,
  graph: AnalysedGraph,
  parameters: GraphParameters,
  split: SplitNetwork,
  asked: { readonly tieType?: TieType | undefined; readonly side?: Side | undefined },
): Queries | null {
  const pairsOf = newPairs(snapshot, graph, split.after);
  const told = (type: TieType): NewPairs => pairsOf.get(type) ?? NO_PAIRS;
  const types = TIE_TYPES.filter((type) => pairsOf.has(type));
  const tieType = asked.tieType ?? mostOf(types, (type) => told(type).known.length);
  if (tieType === undefined) return null;

  const { known, withNewActor, newActors } = told(tieType);
  const ends = endsBefore(graph, parameters, split, tieType);
  const ask = (side: Side) => queriesAt(graph, known, ends, side);
  const sides = asked.side === undefined ? sidesOf(tieType, known) : [asked.side];
  const [side, queries] = mostOf(
    sides.map((one) => [one, ask(one)] as const),
    ([, found]) => found.length,
  )!;
  const counts = { known: known.length, withNewActor };
  return { tieType, side, queries, newPairs: counts, newActors: newActors.size };
}

/** Pairs that came with ties of one type, parallel ones once. */
interface NewPairs {
  /** Between actors both known before. */
  readonly known: NewPair[];
  /** How many are with an actor that was not. */
  withNewActor: number;
  readonly newActors: Set<number>;
}

const NO_PAIRS: NewPairs = { known: [], withNewActor: 0, newActors: new Set() };

/** Pairs of the ties after the cut that were none before, by type of tie. */
function newPairs(snapshot: Snapshot, graph: AnalysedGraph, after: readonly number[]): Map<TieType, NewPairs> {
  const seen = new Set<string>();
  const pairsOf = new Map<TieType, NewPairs>();
  for (const index of after) {
    const tie = snapshot.ties[index]!;
    const { type } = tie;
    const isMutual = isUndirected(tie);
    const ends = [graph.vertexOf[snapshot.tieFrom[index]!]!, graph.vertexOf[snapshot.tieTo[index]!]!];
    const [from, to] = (isMutual ? ends.sort((a, b) => a - b) : ends) as [number, number];
    const key = `${type} ${isMutual} ${from} ${to}`;
    if (from < 0 || to < 0 || from === to || hasPair(graph, from, to) || seen.has(key)) continue;
    seen.add(key);
    let pairs = pairsOf.get(type);
    if (pairs === undefined) {
      pairs = { known: [], withNewActor: 0, newActors: new Set() };
      pairsOf.set(type, pairs);
    }
    const strangers = [from, to].filter((v) => rowLength(graph, v) === 0);
    if (strangers.length === 0) pairs.known.push({ from, to, isMutual });
    else pairs.withNewActor += 1;
    for (const v of strangers) pairs.newActors.add(v);
  }
  return pairsOf;
}

function sidesOf(type: TieType, known: readonly NewPair[]): readonly Side[] {
  const areMutual = known.length > 0 && known.every(({ isMutual }) => isMutual);
  return areMutual || !TIE_RULES[type].directed ? ['either'] : ['to', 'from'];
}

interface Ends {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

/** Who stood at which end of a tie of the type before the cut. */
function endsBefore(
  { vertexOf }: AnalysedGraph,
  parameters: GraphParameters,
  { before }: SplitNetwork,
  tieType: TieType,
): Ends {
  const from = new Set<number>();
  const to = new Set<number>();
  before.ties.forEach((tie, index) => {
    if (tie.type !== tieType || !tieMatches(tie, parameters, null)) return;
    const [beginning, end] = [vertexOf[before.tieFrom[index]!]!, vertexOf[before.tieTo[index]!]!];
    from.add(beginning);
    to.add(end);
    if (!isUndirected(tie)) return;
    from.add(end);
    to.add(beginning);
  });
  return { from, to };
}

function queriesAt(graph: AnalysedGraph, pairs: readonly NewPair[], ends: Ends, side: Side): Query[] {
  const partners = new Map<number, Set<number>>();
  const note = (actor: number, partner: number) => {
    const known = partners.get(actor);
    if (known === undefined) partners.set(actor, new Set([partner]));
    else known.add(partner);
  };
  for (const { from, to, isMutual } of pairs) {
    if (side !== 'to' || isMutual) note(from, to);
    if (side !== 'from' || isMutual) note(to, from);
  }
  const others = side === 'to' ? ends.from : side === 'from' ? ends.to : new Set([...ends.from, ...ends.to]);
  const possible = Uint32Array.from(others).sort();
  const queries: Query[] = [];
  for (const actor of [...partners.keys()].sort((a, b) => a - b)) {
    const candidates = possible.filter((v) => v !== actor && !hasPair(graph, actor, v));
    const found = Array.from(candidates, (v) => partners.get(actor)!.has(v));
    if (found.includes(true)) queries.push({ actor, candidates, found });
  }
  return queries;
}

/** The first of those that count most; undefined of none. */
function mostOf<T>(items: readonly T[], count: (item: T) => number): T | undefined {
  let best: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const here = count(item);
    if (here > most) [best, most] = [item, here];
  }
  return best;
}
