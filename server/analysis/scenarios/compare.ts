import type { ActorId } from '#model/ids';
import { compareCodePoints } from '#model/text';
import type { ActorType } from '#model/vocabulary';
import { betweenness } from '../actors/betweenness.ts';
import { harmonic } from '../actors/harmonic.ts';
import { prepareScorer } from '../gaps/finding-list.ts';
import { neighboursOf, parametersTold } from '../graph/analysed-graph.ts';
import { DEFAULT_PARAMETERS } from '../graph/parameters.ts';
import type { AsOf, Snapshot } from '../graph/snapshot.ts';
import { type ActorMeasure, DEFAULT_OPTIONS, type MeasureContext } from '../measure.ts';
import type { MeasuredGraphs } from '../measured-graphs.ts';
import { networkValues } from '../network/network-values.ts';
import type { TieScorer } from '../score/score.ts';
import { applyChanges } from './apply-changes.ts';
import { type IsolateChanges, isolateChanges } from './isolate-changes.ts';
import { type RiskChanges, riskChanges } from './risk-changes.ts';
import type { ChangeFault, ScenarioChange } from './scenario-change.ts';
import { type UnrecordedChange, unrecordedChanges } from './unrecorded-changes.ts';

/** A value of the whole network as it is and as it would be; null has a reason by side. */
export interface ValueChange {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly reasons: { readonly before?: string; readonly after?: string };
}

/** A value of an actor that is there before and after. */
export interface ActorChange {
  readonly actorId: ActorId;
  readonly before: number;
  readonly after: number;
}

export interface ScenarioComparison {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly applied: number;
  readonly faults: readonly ChangeFault[];
  readonly values: readonly ValueChange[];
  /** By measure: who gains most and who loses most, greatest difference first; nobody where there is a reason. */
  readonly actors: readonly {
    readonly measure: string;
    readonly gains: readonly ActorChange[];
    readonly losses: readonly ActorChange[];
    readonly reason?: string;
  }[];
  readonly isolates: IsolateChanges;
  readonly risks: RiskChanges;
  /** Of every municipality that a change touches: who is active there without a recorded tie with the town hall. */
  readonly municipalities: readonly UnrecordedChange[];
  readonly names: Readonly<Record<string, { readonly name: string; readonly type: ActorType }>>;
}

/** What is kept of the network as it is: its graphs, and the score prepared for the day. */
export interface NetworkNow {
  readonly graphs: MeasuredGraphs;
  readonly scorer: TieScorer;
}

/** Values told, in this order. `bridgingTies` is made here, all others are those of the whole network. */
const VALUES = [
  'nodes',
  'edges',
  'components',
  'largestComponent',
  'isolates',
  'fragmentation',
  'distanceFragmentation',
  'averagePathLength',
  'bridgingTies',
  'articulationActors',
  'bridges',
  'density',
  'degreeCentralisation',
  'betweennessCentralisation',
] as const;
/** Two estimates differ by chance alone: what rests on sampled paths is not compared. */
const NOT_COMPARED = 'sampled-comparison';
/** How the communities that `bridgingTies` rests on are found. */
const COMMUNITIES = { algorithm: 'louvain', resolution: 1, seed: DEFAULT_OPTIONS.seed } as const;
const NAMED_AT_MOST = 10;
/** Differences smaller than this are sums in another order. */
const NOTHING = 1e-9;

/**
 * What a list of changes would do: values of the whole network, who gains and who loses reach and brokerage, which
 * risks go and come, and where town halls would have more or fewer unrecorded partners, on the analysed graph of the
 * day. `bridgingTies` counts pairs between communities as they are now (Louvain, seed 1). The network as it would be is
 * measured anew, of the one that is what is not kept yet: O(n · m). Where shortest paths are sampled, above 20,000 actors,
 * what rests on them is left out.
 */
export function compareScenario(
  { graphs, scorer }: NetworkNow,
  changes: readonly ScenarioChange[],
  asOf: AsOf | undefined,
): ScenarioComparison {
  const { snapshot } = graphs;
  const { snapshot: changed, applied, faults } = applyChanges(snapshot, changes);
  const parameters = { ...DEFAULT_PARAMETERS, asOf };
  const before = graphs.of({ graph: parameters }).context;
  const after = graphs.changedTo(changed).of({ graph: parameters }).context;
  const isSampled = before.isSampled || after.isSampled;
  const actors = [harmonic, betweenness].map((measure) => ({
    measure: measure.id,
    ...(isSampled
      ? { gains: [], losses: [], reason: NOT_COMPARED }
      : movers(valuesById(before, measure), valuesById(after, measure))),
  }));
  const risks = riskChanges(scorer, prepareScorer(changed, asOf), asOf);
  const municipalities = unrecordedChanges(snapshot, changed, changes, asOf);
  const named = new Set<string>([
    ...actors.flatMap(({ gains, losses }) => [...gains, ...losses].map(({ actorId }) => actorId)),
    ...[...risks.gone, ...risks.fallenAway, ...risks.come].flatMap((risk) => risk.actors),
    ...municipalities.map(({ municipality }) => municipality),
  ]);
  return {
    parameters: { ...parametersTold(snapshot, parameters, before.graph), ...COMMUNITIES },
    applied,
    faults,
    values: valueChanges(before, after, isSampled),
    actors,
    isolates: isolateChanges(before, after),
    risks,
    municipalities,
    names: namesOf(named, snapshot, changed),
  };
}

function valueChanges(before: MeasureContext, after: MeasureContext, isSampled: boolean): ValueChange[] {
  const options = { ...DEFAULT_OPTIONS, withoutPaths: isSampled ? NOT_COMPARED : undefined } as const;
  const communityOf = communitiesById(before);
  const [one, other] = [before, after].map((context) => {
    const { values, reasons } = networkValues(context, options);
    const bridgingTies = bridging(context, communityOf);
    return {
      values: { ...values, bridgingTies } as Readonly<Record<string, number | null>>,
      reasons: reasons as Readonly<Record<string, string>>,
    };
  });
  return VALUES.map((id) => ({
    id,
    before: one!.values[id] ?? null,
    after: other!.values[id] ?? null,
    reasons: {
      ...(one!.reasons[id] === undefined ? {} : { before: one!.reasons[id] }),
      ...(other!.reasons[id] === undefined ? {} : { after: other!.reasons[id] }),
    },
  }));
}

type ById<T> = ReadonlyMap<ActorId, T>;

const actorAt = ({ snapshot, graph }: MeasureContext, v: number) => snapshot.actors[graph.actorOf[v]!]!;

const byActor = <T>(context: MeasureContext, value: (v: number) => T): ById<T> =>
  new Map(Array.from(context.graph.actorOf, (_, v) => [actorAt(context, v).id, value(v)]));

const communitiesById = (context: MeasureContext): ById<number> => {
  const { of } = context.partition(COMMUNITIES.seed);
  return byActor(context, (v) => of[v]!);
};

/** Pairs between two communities; actors that came by the scenario are in none. */
function bridging(context: MeasureContext, communityOf: ById<number>): number {
  const community = byActorIndex(context, communityOf);
  let count = 0;
  for (let u = 0; u < context.graph.n; u += 1) {
    for (const v of neighboursOf(context.graph, u)) {
      if (v > u && community[u] !== undefined && community[v] !== undefined && community[u] !== community[v])
        count += 1;
    }
  }
  return count;
}

const byActorIndex = (context: MeasureContext, of: ById<number>): (number | undefined)[] =>
  Array.from(context.graph.actorOf, (_, v) => of.get(actorAt(context, v).id));

function valuesById(context: MeasureContext, measure: ActorMeasure): ById<number | null> {
  const { values } = measure.compute(context, DEFAULT_OPTIONS);
  return byActor(context, (v) => values[v]!);
}

/** Who gains and who loses most, of those who are there on both sides. */
function movers(before: ById<number | null>, after: ById<number | null>) {
  const changed: ActorChange[] = [];
  for (const [actorId, was] of before) {
    const is = after.get(actorId) ?? null;
    if (was !== null && is !== null && Math.abs(is - was) > NOTHING) changed.push({ actorId, before: was, after: is });
  }
  const by = (sign: 1 | -1) =>
    changed
      .filter((one) => sign * (one.after - one.before) > 0)
      .sort((a, b) => sign * (b.after - b.before - (a.after - a.before)) || compareCodePoints(a.actorId, b.actorId))
      .slice(0, NAMED_AT_MOST);
  return { gains: by(1), losses: by(-1) };
}

function namesOf(ids: ReadonlySet<string>, ...snapshots: readonly Snapshot[]): ScenarioComparison['names'] {
  const names: Record<string, { name: string; type: ActorType }> = {};
  for (const id of ids) {
    for (const { actors, indexOf } of snapshots) {
      const actor = actors[indexOf.get(id) ?? -1];
      if (actor !== undefined) names[id] = { name: actor.name, type: actor.type };
    }
  }
  return names;
}
