import { asGraphology, asOneTable, asTwoTables, type LargeFile } from './large-files.ts';
import { type MeasuredImport, writeImports } from './results.ts';
import { StartedService } from './started-service.ts';

/**
 * Measures imports into the built service: time from sending a file to its end, and the most memory that the process held
 * since its start, both shipped networks loaded. Each run has a service and a store of its own. Linux only.
 * `npm run bench:imports -- 5` runs each five times; with a second word only those that hold it, and keeps nothing.
 */
const runs = Number(process.argv[2] ?? 3);
const only = process.argv[3];

const WORK: readonly { readonly work: string; readonly files: () => readonly LargeFile[] }[] = [
  { work: 'import of 20,000 actors and 80,000 ties as two CSV', files: () => asTwoTables(20_000, 80_000) },
  { work: 'import of 20,000 nodes and 80,000 edges as graphology JSON', files: () => [asGraphology(20_000, 80_000)] },
  { work: 'import of 499,000 actors as one CSV', files: () => [asOneTable(499_000)] },
  { work: 'refusal of 600,000 actors as one CSV with quotes', files: () => [asOneTable(600_000)] },
  { work: 'refusal of 950,000 nodes and edges as graphology JSON', files: () => [asGraphology(350_000, 600_000)] },
];

const measured: MeasuredImport[] = [];
for (const { work, files } of WORK.filter(({ work }) => work.includes(only ?? ''))) {
  const made = files();
  const all: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await measure(made));
  const one: MeasuredImport = {
    work,
    fileMb: Math.round(made.reduce((sum, { content }) => sum + content.size, 0) / 100_000) / 10,
    outcome: [...new Set(all.map(({ outcome }) => outcome))].join(', '),
    runs,
    leastMs: Math.round(Math.min(...all.map(({ ms }) => ms))),
    leastCpuMs: Math.min(...all.map(({ cpuMs }) => cpuMs)),
    peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
  };
  measured.push(one);
  console.log(
    `${work.padEnd(60)} ${String(one.fileMb).padStart(5)} MB ${String(one.leastMs).padStart(6)} ms, ${String(one.leastCpuMs).padStart(6)} ms of processors, ${String(one.peakMb).padStart(5)} MB at most (${one.outcome})`,
  );
}
if (only === undefined) writeImports(measured);

async function measure(files: readonly LargeFile[]) {
  const service = await StartedService.start();
  try {
    await service.makeNetwork('large');
    const [cpuBefore, start] = [service.cpuMs(), performance.now()];
    const outcome = await service.importInto('large', files);
    return { ms: performance.now() - start, cpuMs: service.cpuMs() - cpuBefore, peakMb: service.peakMb(), outcome };
  } finally {
    await service.stop();
  }
}
