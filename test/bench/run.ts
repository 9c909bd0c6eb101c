import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { Analyst, type Job } from '#analysis/jobs';
import { shortestPathSums } from '#analysis/kernels/shortest-paths';
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

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(machine);
