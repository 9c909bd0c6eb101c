import { register } from 'tsx/esm/api';

// Brings in the loader of TypeScript, then the entry that the thread was started for.
register();
await import(`./${process.argv[2]}.ts`);
