import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4jDriver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { TIE_TYPES } from '../../server/model/tie-types.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts';
import { schemaStatements, statement, tieNameOf } from '../../server/store/neo4j/statements.ts';
import type {} from './global-setup.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'cypher');
const ADAPTER = join(import.meta.dirname, '..', '..', 'server', 'store', 'neo4j');
const names = readdirSync(FOLDER).map((file) => file.replace('.cypher', ''));
const statements = names.filter((name) => name !== 'schema');
const neo4j = inject('neo4j');

describe('the statements of cypher/', () => {
  it.each(names)('%s tells its purpose, parameters, columns and cost', (name) => {
    const header = readFileSync(join(FOLDER, `${name}.cypher`), 'utf8');
    for (const part of ['Purpose: ', 'Parameters: ', 'Columns: ', 'Cost: ']) expect(header).toContain(part);
  });

  it('are all used by the adapter', () => {
    const source = readdirSync(ADAPTER).map((file) => readFileSync(join(ADAPTER, file), 'utf8'));
    const unused = statements.filter((name) => !source.some((text) => text.includes(`'${name}'`)));
    expect(unused).toEqual([]);
  });

  it('constrain the key of every type of tie', () => {
    const schema = schemaStatements().join('\n');
    for (const type of TIE_TYPES) expect(schema).toContain(`-[t:${tieNameOf(type)}]-() REQUIRE t.key IS UNIQUE`);
  });

  it('remove ties of every type', () => {
    const removal = statement('ties-delete');
    for (const type of TIE_TYPES) expect(removal).toContain(`[t:${tieNameOf(type)} {key: key}]`);
  });

  it('take labels and types from the frozen lists only', () => {
    expect(() => statement('ties-list')).toThrow('mark');
    expect(() => statement('ties-list', { tieType: 'FUNDS]->() DETACH DELETE n //' as never })).toThrow('no type');
    expect(() => statement('actors-put', { actorType: 'person' as never })).toThrow('no type');
  });
});

describe.skipIf(neo4j === null)('the plans of the statements', () => {
  let driver: Driver;
  beforeAll(async () => {
    const store = await openNeo4jStore({ kind: 'neo4j', ...neo4j!, database: undefined, role: 'writer' });
    await store.close();
    driver = neo4jDriver.driver(neo4j!.url, neo4jDriver.auth.basic(neo4j!.user, neo4j!.password));
  });
  afterAll(() => driver.close());

  it.each(statements)('%s goes through an index, never through all nodes or relationships', async (name) => {
    const text = statement(name, { actorType: 'fund', tieType: 'funds' });
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name!, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
    const operators = JSON.stringify(summary.plan);
    // the one node with the version of the schema has a label of its own
    if (name.startsWith('schema-version')) return;
    expect(operators).not.toMatch(/AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan/);
  });
});
