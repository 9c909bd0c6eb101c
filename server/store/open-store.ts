import type { GraphStore, StoreRole } from './graph-store.ts';

/** Where the graph lies, and who opens it. */
export type StoreOptions =
  | { readonly kind: 'sqlite'; readonly folder: string; readonly role: StoreRole }
  | {
      readonly kind: 'neo4j';
      readonly url: string;
      readonly user: string;
      readonly password: string;
      readonly database: string | undefined;
      readonly role: StoreRole;
    };

/** Opens the store that the options name; the writer creates and migrates the schema first. */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  switch (options.kind) {
    case 'sqlite': {
      const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
      return openSqliteStore(options);
    }
    case 'neo4j': {
      const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
      return openNeo4jStore(options);
    }
  }
}
