import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { NetworkId } from '../../server/model/ids.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Neo4jOptions } from '../../server/store/neo4j/database.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { actor, dump, freshNetwork, NOTE, putActor, putTie, refusal, tie } from '../store/sample.ts';
import type {} from './global-setup.ts';
import { type StartedNeo4j, startNeo4j } from './start-neo4j.ts';

const shared = inject('neo4j');
const options = (server: { url: string; user: string; password: string }): Neo4jOptions => ({
  kind: 'neo4j',
  url: server.url,
  user: server.user,
  password: server.password,
  database: undefined,
  role: 'writer',
});

describe.skipIf(shared === null)('opening a graph database that is not as told', () => {
  it('says that nobody answers', async () => {
    const error = await refusal(openNeo4jStore({ ...options(shared!), url: 'bolt://127.0.0.1:9' }), 'unavailable');
    expect(error.message).toContain('bolt://127.0.0.1:9');
  });

  it('says that the address is none', async () => {
    const error = await refusal(openNeo4jStore({ ...options(shared!), url: 'http://127.0.0.1' }), 'unavailable');
    expect(error.message).toContain('http://127.0.0.1');
  });

  it('says that the password is refused, and does not tell it', async () => {
    const error = await refusal(openNeo4jStore({ ...options(shared!), password: 'wrong-word' }), 'unavailable');
    expect(error.message).toContain('password');
    expect(error.message).not.toContain('wrong-word');
  });

  it('says that the database is missing', async () => {
    const error = await refusal(openNeo4jStore({ ...options(shared!), database: 'nowhere' }), 'unavailable');
    expect(error.message).toContain('nowhere');
  });

  it('opens and migrates several times at once', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(options(shared!))));
    await Promise.all(stores.map((store) => store.ping()));
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe.skipIf(!inject('neo4jCanStart'))('a graph database without authentication that goes and comes back', () => {
  let server: StartedNeo4j;
  let store: GraphStore;
  let network: NetworkId;
  beforeAll(async () => {
    server = await startNeo4j({ authentication: false });
    store = await openNeo4jStore({ ...options(server), user: '', password: '' });
    network = await freshNetwork(store);
  }, 120_000);
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it('is written and read', async () => {
    await store.commit(network, [putActor(actor('a')), putActor(actor('b')), putTie(tie('t', 'a', 'b'))], NOTE);
    expect((await dump(store, network)).ties).toHaveLength(1);
  });

  it('is unavailable while gone; afterwards nothing acknowledged is lost, nothing is there twice', {
    timeout: 180_000,
  }, async () => {
    let acknowledged = 0;
    const failures: unknown[] = [];
    const killed = new Promise((resolve) => setTimeout(resolve, 1_500)).then(() => server.process.kill('SIGKILL'));
    for (let number = 1; failures.length === 0; number += 1) {
      const batch = Array.from({ length: 50 }, (_, index) => putActor(actor(`n${number}-${index}`), 'absent'));
      const result = store.commit(network, batch, NOTE);
      await result.then(() => (acknowledged = number)).catch((error: unknown) => failures.push(error));
    }
    await killed;
    await refusal(Promise.reject(failures[0]), 'unavailable');
    await refusal(store.ping(), 'unavailable');
    expect(acknowledged).toBeGreaterThan(0);

    await server.restart();
    const { actors, network: present } = await dump(store, network);
    const batches = (actors.length - 2) / 50;
    // the last one may have been written without its answer having come through
    expect([acknowledged, acknowledged + 1]).toContain(batches);
    expect(present.revision).toBe(batches + 2);
    expect((await store.commit(network, [putActor(actor('later'))], NOTE)).revision).toBe(present.revision + 1);
  });
});
