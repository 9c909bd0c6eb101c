import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** One thing that was timed. */
export interface Timing {
  readonly work: string;
  readonly network: string;
  readonly by: string;
  readonly threads: number;
  readonly runs: number;
  readonly medianMs: number;
}

const timings: Timing[] = [];
const ratios: { work: string; network: string; ours: number; theirs: string; ratio: number }[] = [];

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Times several runs on the wall clock and keeps their median, in ms. */
export function time(work: string, network: string, runs: number, run: () => unknown, threads = 1): number {
  const took = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return keep({ work, network, by: 'coalitiekaart', threads, runs, medianMs: round(took[Math.floor(runs / 2)]!) });
}

/** Keeps a timing that was made elsewhere; its median. */
export function keep(timing: Timing): number {
  timings.push(timing);
  const { work, network, by, threads, runs, medianMs } = timing;
  const who = by === 'coalitiekaart' && threads === 1 ? '' : ` [${by}, ${threads} thread${threads === 1 ? '' : 's'}]`;
  console.log(
    `${(work + who).padEnd(78)} ${network.padEnd(24)} ${String(medianMs).padStart(10)} ms (median of ${runs})`,
  );
  return medianMs;
}

/** How many times as long another took for the same, in the same run. */
export function compare(work: string, network: string, ours: number, theirs: string, theirMs: number): void {
  const ratio = round(theirMs / ours, 2);
  ratios.push({ work, network, ours, theirs, ratio });
  console.log(`  ${theirs} takes ${ratio} times as long for ${work}`);
}

/** An import or refusal that was measured in a started service. */
export interface MeasuredImport {
  readonly work: string;
  readonly fileMb: number;
  readonly outcome: string;
  readonly runs: number;
  /** From sending the file to its end: the quickest of the runs, since others may use the machine too. */
  readonly leastMs: number;
  /** Time on the processors meanwhile, of all threads of the service: the least of the runs. */
  readonly leastCpuMs: number;
  /** The most memory that the whole process held from its start on: the most of the runs. */
  readonly peakMb: number;
}

const FILE = new URL('./results.json', import.meta.url);

/** Writes what was measured of analysis, with where: machine, versions and commit. Imports stay as they were measured. */
export function writeResults(versions: Readonly<Record<string, string>>): void {
  const { machine, commit, node } = here();
  write({ machine, commit, versions: { node, ...versions }, ratios, timings });
  console.log(`${machine}, Node ${node}`);
}

/** Writes what was measured of imports, likewise; analysis stays. */
export function writeImports(measured: readonly MeasuredImport[]): void {
  write({ imports: { ...here(), measured } });
}

function here() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return {
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`,
    commit,
    node: process.version,
  };
}

function write(part: object): void {
  const before = JSON.parse(readFileSync(FILE, 'utf8')) as object;
  writeFileSync(FILE, `${JSON.stringify({ ...before, ...part }, null, 2)}\n`);
}
