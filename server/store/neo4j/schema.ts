import { DomainError } from '#model/errors';
import type { Database } from './database.ts';
import { integer } from './rows.ts';
import { schemaStatements } from './statements.ts';

/** The version of `cypher/schema.cypher`. */
const VERSION = 2;

/** Brings constraints and indexes up to date; does nothing where they are. */
export async function migrate(database: Database, url: string): Promise<void> {
  const version = await versionOf(database, url);
  if (version === VERSION) return;
  for (const text of schemaStatements()) await database.define(text);
  await database.write((transaction) => transaction.run('schema-version-set', { version: integer(VERSION) }));
}

/** Refuses a database whose schema is not up to date. */
export async function checkSchema(database: Database, url: string): Promise<void> {
  if ((await versionOf(database, url)) < VERSION) {
    throw new DomainError('unavailable', `the schema of the database at ${url} is still to be made by the service`);
  }
}

async function versionOf(database: Database, url: string): Promise<number> {
  const [row] = await database.read((transaction) => transaction.run<{ version: number }>('schema-version', {}));
  const version = row?.version ?? 0;
  if (version > VERSION) {
    const message = `the database at ${url} was written by a later version of Coalitiekaart; update this one`;
    throw new DomainError('unavailable', message);
  }
  return version;
}
