import neo4jDriver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeCypherScript } from '../../server/exchange/cypher-script.ts';
import type { NetworkContents } from '../../server/exchange/network-contents.ts';
import { asActorId, asNetworkId, asRevision, asTieId } from '../../server/model/ids.ts';
import { compareCodePoints } from '../../server/model/text.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { shippedNetwork } from '../fixtures/networks.ts';
import { ACTORS, CONTENTS, TIES } from '../unit/exchange/contents.ts';
import { all } from '../unit/exchange/readers/reading.ts';
import type {} from './global-setup.ts';

const neo4j = inject('neo4j');

/** Texts that would end a text, a row or a statement if they were not written with care. */
const HOSTILE = [
  "'",
  "\\'",
  '\\u0027}] AS row MATCH (n) DETACH DELETE n //',
  "\\\\u0027 + '",
  '\\u005c\\u0027',
  "'}] AS row RETURN row;\n// ",
  '`"$row /* */ \u0000\u0001\u2028\ud7ff🌱',
  ';\n',
  'C:\\users',
];

const odd = (): NetworkContents => {
  const actors = HOSTILE.map((name, index) => ({
    ...ACTORS[1]!,
    id: asActorId(`h${index} ${name}`),
    name,
    description: name,
  }));
  const ties = HOSTILE.map((note, index) => ({
    ...TIES[0]!,
    id: asTieId(`h${index} ${note}`),
    from: actors[index]!.id,
    to: actors[0]!.id,
    note,
    attributes: { [note]: [note] },
  }));
  const numbers = { latitude: 52, longitude: 1e-7, members: 2 ** 53 - 1, attributes: { n: 1e300 } };
  return {
    network: { ...CONTENTS.network, description: HOSTILE.join('\n') },
    actors: [...ACTORS, ...actors, { ...ACTORS[0]!, ...numbers, id: asActorId('numbers') }],
    ties: [...TIES, ...ties],
  };
};

const CASES: Record<string, NetworkContents> = {
  'the network samen': shippedNetwork('samen'),
  'the network demo': shippedNetwork('demo'),
  'odd contents': odd(),
  nothing: { ...CONTENTS, actors: [], ties: [] },
};

describe.skipIf(neo4j === null)('a script of Cypher', () => {
  let driver: Driver;
  let store: GraphStore;
  beforeAll(async () => {
    store = await openNeo4jStore({ kind: 'neo4j', ...neo4j!, database: undefined, role: 'writer' });
    driver = neo4jDriver.driver(neo4j!.url, neo4jDriver.auth.basic(neo4j!.user, neo4j!.password));
  });
  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  /** All properties, as the database types them, but for what tells one copy of a network from another. */
  async function kept(network: string): Promise<unknown[]> {
    const nodes = await driver.executeQuery(
      'MATCH (a:Actor {network: $network}) RETURN labels(a) AS kinds, properties(a) AS own ORDER BY a.key',
      { network },
    );
    const ties = await driver.executeQuery(
      'MATCH (from:Actor {network: $network})-[t]->(to) RETURN [type(t), from.id, to.id] AS kinds, properties(t) AS own ORDER BY t.key',
      { network },
    );
    return [...nodes.records, ...ties.records].map((record) => {
      const { key, network: _, version, ...own } = record.get('own');
      return [record.get('kinds'), key.slice(network.length), typeof version, own];
    });
  }

  it.each(Object.keys(CASES))('builds %s as the store keeps it', async (name) => {
    const { actors, ties, network: told } = CASES[name]!;
    const sorted = <T extends { id: string }>(things: readonly T[]): T[] =>
      [...things].sort((a, b) => compareCodePoints(a.id, b.id));
    const network = { ...told, id: asNetworkId(`script-${Date.now()}`), revision: asRevision(7) };
    const script = new TextDecoder().decode(writeCypherScript({ network, actors, ties }));
    for (const statement of script.split(';\n').slice(0, -1)) await driver.executeQuery(statement);

    await store.read(network.id, async (reading) => {
      expect(reading.network).toEqual(network);
      const read = { actors: await all(reading.actors()), ties: await all(reading.ties()) };
      expect(read.actors.flat().map(({ value }) => value)).toEqual(sorted(actors));
      expect(read.ties.flat().map(({ value }) => value)).toEqual(sorted(ties));
    });

    const twin = asNetworkId(`${network.id}-twin`);
    const note = { at: network.updatedAt, by: 'local' };
    await store.createNetwork(twin, { title: 'Twin', synthetic: true }, note);
    await store.commit(
      twin,
      [
        ...actors.map((actor) => ({ op: 'put-actor' as const, actor, expect: 'absent' as const })),
        ...ties.map((tie) => ({ op: 'put-tie' as const, tie, expect: 'absent' as const })),
      ],
      note,
    );
    expect(await kept(network.id)).toEqual(await kept(twin));
  });
});
