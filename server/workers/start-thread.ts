import { type ResourceLimits, Worker } from 'node:worker_threads';

/**
 * Starts a thread by the name of its entry below this folder, without ending: the built one, or from source (development,
 * tests) one that brings in the loader of TypeScript.
 */
export function startThread(entry: string, workerData: unknown, resourceLimits: ResourceLimits = {}): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(`./${entry}.js`, import.meta.url), { workerData, resourceLimits });
  }
  return new Worker(new URL('./from-source.mjs', import.meta.url), {
    workerData,
    resourceLimits,
    argv: [entry],
    execArgv: ['--conditions=source'],
  });
}
