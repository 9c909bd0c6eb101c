/** Entry of a worker in development and tests: a worker does not inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./analysis-worker.ts');
