import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { AnalysedGraph } from '#analysis/graph/analysed-graph';
import { keep } from './results.ts';

/** A time that a Python library took. */
interface PeerTime {
  readonly library: string;
  readonly version: string;
  readonly measure: string;
  readonly threads: number;
  readonly seconds: number;
  readonly sum: number;
}

function* pairsOf({ n, offsets, targets }: AnalysedGraph): Generator<readonly [number, number]> {
  for (let u = 0; u < n; u += 1) {
    for (let e = offsets[u]!; e < offsets[u + 1]!; e += 1) if (targets[e]! > u) yield [u, targets[e]!];
  }
}

/** Runs Python libraries on the same graph; `PYTHON` names the interpreter. Says which are not installed. */
export function timePeers(network: string, graph: AnalysedGraph, libraries: readonly string[]): PeerTime[] {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-bench-'));
  try {
    const file = join(folder, 'edges.txt');
    writeFileSync(file, [...pairsOf(graph)].map((pair) => `${pair.join(' ')}\n`).join(''));
    const script = fileURLToPath(new URL('./peers.py', import.meta.url));
    const ran = spawnSync(process.env.PYTHON ?? 'python3', [script, file, String(graph.n), ...libraries], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (ran.error !== undefined || ran.status !== 0) {
      console.log(`No comparison with Python libraries: ${ran.error?.message ?? `exit code ${ran.status}`}.`);
      return [];
    }
    const told = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as PeerTime & { missing?: true });
    for (const { library, missing } of told) if (missing) console.log(`Not installed for Python: ${library}.`);
    const times = told.filter(({ missing }) => missing !== true);
    for (const { library, version, measure, threads, seconds } of times) {
      keep({ work: measure, network, by: `${library} ${version}`, threads, runs: 1, medianMs: seconds * 1_000 });
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Times graphology-metrics' betweenness on the same graph, in ms. */
export function timeGraphology(network: string, graph: AnalysedGraph, runs: number): number {
  const library = new UndirectedGraph();
  for (let v = 0; v < graph.n; v += 1) library.addNode(String(v));
  for (const [u, v] of pairsOf(graph)) library.addEdge(String(u), String(v));
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    betweenness(library, { getEdgeWeight: null });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const medianMs = Math.round(took[Math.floor(runs / 2)]!);
  return keep({ work: 'betweenness', network, by: 'graphology-metrics', threads: 1, runs, medianMs });
}
