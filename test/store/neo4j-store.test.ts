import { describe, inject, it } from 'vitest';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import type {} from '../neo4j/global-setup.ts';
import { describeGraphStore } from './graph-store.contract.ts';

const neo4j = inject('neo4j');

if (neo4j === null) describe('Neo4j', () => it.skip('is not to be had here'));
else {
  describeGraphStore('Neo4j', async () => {
    const options = { kind: 'neo4j', ...neo4j, database: undefined } as const;
    let store = await openNeo4jStore({ ...options, role: 'writer' });
    return {
      get store() {
        return store;
      },
      async reopen(role) {
        if (role === 'reader') return openNeo4jStore({ ...options, role });
        await store.close();
        store = await openNeo4jStore({ ...options, role });
        return store;
      },
      dispose: () => store.close(),
    };
  });
}
