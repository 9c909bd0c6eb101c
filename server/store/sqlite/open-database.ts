import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '#model/errors';
import { Connection } from './connection.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';
import { damaged } from './sqlite-errors.ts';

/** For every connection that writes: what is acknowledged is on disk, and no tie is without its actors. */
const TO_WRITE = 'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON';

export const fileIn = (folder: string): string => join(folder, 'coalitiekaart.db');

/** Makes the folder of a store where it is missing. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = (error as Error).message;
    throw new DomainError('unavailable', `the folder ${folder} cannot be made: ${reason}`, [], { cause: error });
  }
}

/** Opens the file for writing: checks it, then brings its schema up to date. Writes nothing before all checks pass. */
export async function openForWriting(folder: string): Promise<Connection> {
  refuseLostFile(folder);
  const connection = new Connection(fileIn(folder));
  try {
    const version = checkedVersion(connection);
    const [health] = connection.get('PRAGMA quick_check(1)')!;
    if (health !== 'ok') throw damaged(connection.file, String(health));
    connection.get('PRAGMA journal_mode = WAL');
    connection.exec(TO_WRITE);
    if (version < MIGRATIONS.length) await migrate(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Brings all of the write-ahead log into the file, so that a copy of the file alone is whole. Before closing. */
export function putAway(connection: Connection): void {
  connection.get('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** An empty or missing file beside a log with changes has lost its pages; SQLite would begin anew and drop the log. */
function refuseLostFile(folder: string): void {
  const size = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const file = fileIn(folder);
  if (size(file) === 0 && size(`${file}-wal`) > 0) throw damaged(file, 'it is empty, while its log holds changes');
}

/** Opens the file beside its writer. Nothing can be written through this connection. */
export const openForReading = (folder: string): Connection => openBeside(folder, 'PRAGMA query_only = ON');

/** Opens the file beside its writer to write as well: each transaction waits for its turn. */
export const openBesideWriter = (folder: string): Connection => openBeside(folder, TO_WRITE);

function openBeside(folder: string, setUp: string): Connection {
  const file = fileIn(folder);
  if (!existsSync(file)) throw new DomainError('unavailable', `there is no store at ${file} yet`);
  const connection = new Connection(file);
  try {
    connection.exec(setUp);
    if (checkedVersion(connection) < MIGRATIONS.length) {
      throw new DomainError('unavailable', `the store ${file} is still to be brought up to date by the service`);
    }
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The version of the schema; 0 for a new file. Refuses files of another making or of a later version. */
function checkedVersion(connection: Connection): number {
  const [application] = connection.get('PRAGMA application_id')!;
  const [version] = connection.get('PRAGMA user_version')! as [number];
  const [tables] = connection.get('SELECT count(*) FROM sqlite_schema')!;
  if (application !== APPLICATION_ID && !(application === 0 && tables === 0)) {
    throw damaged(connection.file, 'it is no store of Coalitiekaart');
  }
  if (version > MIGRATIONS.length) {
    const message = `the store ${connection.file} was made by a later version of Coalitiekaart; update this one`;
    throw new DomainError('unavailable', message);
  }
  return version;
}

/** Runs the scripts that a file lacks, all in one transaction; of two that try at once the second finds nothing to do. */
async function migrate(connection: Connection): Promise<void> {
  await connection.write(() => {
    const version = checkedVersion(connection);
    for (const script of MIGRATIONS.slice(version)) connection.exec(script);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}
