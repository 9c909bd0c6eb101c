import { availableParallelism } from 'node:os';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { valuesOf } from '#analysis/actors/actor-values';
import { brokerage } from '#analysis/brokerage/brokerage';
import { corePeriphery } from '#analysis/core-periphery/core-periphery';
import { type AnalysedGraph, analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import { sampledPathSums } from '#analysis/kernels/paths/sampled-paths';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { REST_ON_PATHS } from '#analysis/measure-jobs';
import { networkValues } from '#analysis/network/network-values';
import { shapes } from '#analysis/shapes/shapes';
import type { ActorId } from '#model/ids';
import { KernelThreads } from '../../server/workers/kernels/kernel-threads.ts';
import { shippedNetwork } from '../fixtures/networks.ts';
import { timeGraphology, timePeers } from './peers.ts';
import { randomNetwork } from './random-network.ts';
import { compare, time, writeResults } from './results.ts';

/**
 * Times analysis on the wall clock, beside graphology-metrics and, where Python has them, python-igraph, NetworKit and
 * NetworkX, on the same graphs in one run. `npm run bench -- quick` leaves out what takes minutes.
 */
const isQuick = process.argv.includes('quick');
const THREADS = Math.min(4, availableParallelism());
const threads = new KernelThreads(THREADS);
const THREE = 'betweenness, closeness and harmonic in one pass';
const options = { limit: 20, spread: 0 };
const versions: Record<string, string> = {};

const firstPage = (municipality: string): Job[] => [
  { kind: 'network-values', graph: DEFAULT_PARAMETERS, seed: 1 },
  { kind: 'communities', graph: DEFAULT_PARAMETERS, resolution: 1, seed: 1 },
  { kind: 'partner-suggestions', actor: municipality as ActorId, ...options },
  { kind: 'single-points-of-failure', filter: { municipality }, ...options },
  { kind: 'inventory', municipality: municipality as ActorId },
  { kind: 'cooperation', municipality: municipality as ActorId },
];

for (const [name, place] of [
  ['samen', 'GM0166'],
  ['demo', 'GM0193'],
] as const) {
  const snapshot = shippedNetwork(name);
  const label = `${name} (${snapshot.actors.length}/${snapshot.ties.length})`;
  time('whole analysis of a municipality page, cold', label, 5, () => {
    const analyst = new Analyst(snapshot);
    for (const job of firstPage(place)) analyst.answer(job);
  });
  time('positions for drawing', label, 3, () => new Analyst(snapshot).answer({ kind: 'positions' }));
  time('missing ties of the whole network', label, 3, () =>
    new Analyst(snapshot).answer({ kind: 'missing-ties', filter: {}, ...options }),
  );
}

const label = (n: number, m: number) => `random (${n.toLocaleString('en-GB')}/${m.toLocaleString('en-GB')})`;
const graphOf = (snapshot: Snapshot) => analysedGraph(snapshot, DEFAULT_PARAMETERS);

comparePaths(1_000, 4_000, ['igraph', 'networkit', 'networkx']);
comparePaths(5_000, 20_000, isQuick ? ['igraph', 'networkit'] : ['igraph', 'networkit', 'networkx']);
if (!isQuick) comparePaths(20_000, 80_000, ['igraph', 'networkit']);
timeRest(20_000, 80_000);
timeLarge(100_000, 400_000);
writeResults(versions);

/** The three measures that rest on shortest paths, beside others. */
function comparePaths(n: number, m: number, libraries: readonly string[]): void {
  const network = label(n, m);
  const graph = graphOf(randomNetwork(n, m));
  const runs = n <= 5_000 ? 3 : 1;
  time(THREE, network, runs, () => shortestPathSums(graph));
  // The first run starts the threads.
  shortestPathSums(graph, threads);
  const ours = time(THREE, network, runs, () => shortestPathSums(graph, threads), THREADS);
  const constraint = time('constraint', network, 3, () => measure('constraint', graph));
  if (n <= 5_000) compare('betweenness alone', network, ours, 'graphology-metrics', timeGraphology(network, graph, 1));
  const times = timePeers(network, graph, libraries);
  for (const library of libraries) {
    const theirs = times.filter((one) => one.library === library);
    const three = theirs.filter((one) => REST_ON_PATHS.has(one.measure));
    if (three.length < REST_ON_PATHS.size) continue;
    versions[library] = three[0]!.version;
    compare('the three', network, ours, library, 1_000 * three.reduce((sum, { seconds }) => sum + seconds, 0));
    const own = theirs.find((one) => one.measure === 'constraint');
    if (own !== undefined) compare('constraint', network, constraint, library, own.seconds * 1_000);
  }
}

function measure(id: string, graph: AnalysedGraph): unknown {
  const snapshot = shippedNetwork('samen');
  return ACTOR_MEASURES.get(id)!.compute(new MeasureContext(snapshot, graph), DEFAULT_OPTIONS);
}

/** Everything but what rests on shortest paths, which is reckoned once beforehand; then the questions that are bounded. */
function timeRest(n: number, m: number): void {
  const network = label(n, m);
  const snapshot = randomNetwork(n, m);
  const graph = graphOf(snapshot);
  const paths = shortestPathSums(graph, threads);
  class WithPaths extends MeasureContext {
    override get paths() {
      return paths;
    }
  }
  time('all measures but the three of paths', network, 3, () => {
    const context = new WithPaths(snapshot, graph);
    for (const one of ACTOR_MEASURES.values()) {
      if (!REST_ON_PATHS.has(one.id)) valuesOf(one, context, DEFAULT_OPTIONS);
    }
    networkValues(context, DEFAULT_OPTIONS);
    brokerage(context, DEFAULT_OPTIONS);
    corePeriphery(context);
    shapes(context);
  });
  const graphAsk = { graph: DEFAULT_PARAMETERS };
  const jobs: Job[] = [
    { kind: 'robustness', ...graphAsk, seed: 1 },
    { kind: 'key-players', ...graphAsk, size: 3, seed: 1 },
    { kind: 'communities', algorithm: 'louvain', ...graphAsk, resolution: 1, seed: 1 },
    { kind: 'communities', algorithm: 'leiden', ...graphAsk, resolution: 1, seed: 1 },
  ];
  for (const job of jobs) {
    const work = job.kind === 'communities' ? `communities by ${job.algorithm}, with stability` : job.kind;
    time(work, network, 1, () => new Analyst(snapshot).answer(job));
  }
}

/** Above 20,000 actors paths are sampled. */
function timeLarge(n: number, m: number): void {
  const graph = graphOf(randomNetwork(n, m));
  time(`${THREE}, sampled`, label(n, m), 1, () => sampledPathSums(graph, 1));
}
