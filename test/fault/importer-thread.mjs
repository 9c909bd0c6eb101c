/** Entry of the thread in importer.ts: a thread does not inherit the loader of TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./importer.ts');
