import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { valuesOf } from '#analysis/actors/actor-values';
import { brokerage } from '#analysis/brokerage/brokerage';
import { corePeriphery } from '#analysis/core-periphery/core-periphery';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import { shortestPathSums } from '#analysis/kernels/paths/shortest-paths';
import { DEFAULT_OPTIONS, MeasureContext } from '#analysis/measure';
import { networkValues } from '#analysis/network/network-values';
import { shapes } from '#analysis/shapes/shapes';
import type { ActorId } from '#model/ids';
import { shippedNetwork } from '../fixtures/networks.ts';
import { randomNetwork } from './random-network.ts';

/** Times the analysis that pages ask for, beside graphology's own betweenness; medians of several runs, in ms. */

const results: { work: string; network: string; runs: number; medianMs: number }[] = [];

function time(work: string, network: string, runs: number, run: () => unknown): void {
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const medianMs = Math.round(took[Math.floor(runs / 2)]! * 10) / 10;
  results.push({ work, network, runs, medianMs });
  console.log(`${work.padEnd(58)} ${network.padEnd(24)} ${String(medianMs).padStart(9)} ms (median of ${runs})`);
}

function compare(network: string, snapshot: Snapshot, runs: number): void {
  const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
  time('betweenness, closeness and harmonic in one pass', network, runs, () => shortestPathSums(graph));
  const library = new UndirectedGraph();
  for (let v = 0; v < graph.n; v += 1) library.addNode(String(v));
  for (let v = 0; v < graph.n; v += 1) {
    for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e += 1) {
      if (graph.targets[e]! > v) library.addEdge(String(v), String(graph.targets[e]!));
    }
  }
  time('graphology-metrics: betweenness alone', network, runs, () => betweenness(library, { getEdgeWeight: null }));
}

const REST_ON_PATHS = new Set(['betweenness', 'closeness', 'harmonic']);

/** Everything but what rests on shortest paths, which is reckoned once beforehand; then the questions that are bounded. */
function compareRest(network: string, snapshot: Snapshot): void {
  const graph = analysedGraph(snapshot, DEFAULT_PARAMETERS);
  const paths = shortestPathSums(graph);
  class WithPaths extends MeasureContext {
    override get paths() {
      return paths;
    }
  }
  time('all measures but the three of paths', network, 3, () => {
    const context = new WithPaths(snapshot, graph);
    for (const measure of ACTOR_MEASURES.values()) {
      if (!REST_ON_PATHS.has(measure.id)) valuesOf(measure, context, DEFAULT_OPTIONS);
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

const options = { limit: 20, spread: 0 };
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
compare('random (2,000/10,000)', randomNetwork(2_000, 10_000), 3);
compare('random (5,000/20,000)', randomNetwork(5_000, 20_000), 1);
compareRest('random (20,000/80,000)', randomNetwork(20_000, 80_000));

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(machine);
