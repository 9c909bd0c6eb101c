import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Actor } from '#model/actor';
import type { HistoryEntry, ReverseChange } from '#model/changes';
import type { Revision } from '#model/ids';
import type { Network } from '#model/network';
import type { Tie } from '#model/tie';

export const ARCHIVE_FORMAT = 'coalitiekaart-archive';
export const ARCHIVE_VERSION = 1;

/** A thing with the revision of its last change. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: Revision;
}

/** Something kept beside the graph; `content` is JSON as it was written. */
export interface ArchivedRecord {
  readonly kind: string;
  readonly id: string;
  readonly content: string;
}

/** A change of the network with what it takes to go back. */
export interface ArchivedRevision {
  readonly entry: HistoryEntry;
  readonly reverse: readonly ReverseChange[];
}

/** All of a network: things in the order of their ids, history by rising revision. */
export interface ArchiveContents {
  readonly network: Network;
  readonly actors: AsyncIterable<readonly Versioned<Actor>[]>;
  readonly ties: AsyncIterable<readonly Versioned<Tie>[]>;
  readonly records: AsyncIterable<readonly ArchivedRecord[]>;
  /** Absent: the archive holds the present state only. */
  readonly history?: AsyncIterable<readonly ArchivedRevision[]>;
}

/** Reverse changes of one revision are spread over lines of about this many characters. */
const LINE = 1_000_000;
/** Text is compressed in pieces of at least this many characters: always the same ones for the same contents. */
const PIECE = 65_536;
/** Place of the byte in which gzip tells the system it was made on, and its value for none in particular. */
const SYSTEM_BYTE = 9;
const NO_SYSTEM = 255;

/**
 * Writes an archive: lines of JSON, gzipped. First `{ format, version, network, history }`; then `{ actor, version }`,
 * `{ tie, version }`, `{ record }` and `{ revision, reverse }`, each on a line of its own, where a long `reverse` goes on in
 * lines of `{ reverse }`; last `{ end: { actors, ties, records, revisions }, sha256 }`, how many there were and the hash of
 * all bytes before that line. Equal contents give equal bytes. Memory: one batch. Time: linear.
 */
export async function* writeArchive(contents: ArchiveContents): AsyncGenerator<Uint8Array> {
  const gzip = createGzip();
  // what goes wrong is thrown by the loop below
  pipeline(Readable.from(pieces(lines(contents))), gzip, () => undefined);
  let first = true;
  for await (const chunk of gzip as AsyncIterable<Uint8Array>) {
    if (first) chunk[SYSTEM_BYTE] = NO_SYSTEM;
    first = false;
    yield chunk;
  }
}

async function* lines(contents: ArchiveContents): AsyncGenerator<string> {
  const { network, actors, ties, records, history } = contents;
  const hash = createHash('sha256');
  const end = { actors: 0, ties: 0, records: 0, revisions: 0 };
  const line = (value: object): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };

  yield line({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, network, history: history !== undefined });
  for await (const batch of actors) {
    end.actors += batch.length;
    for (const { value, version } of batch) yield line({ actor: value, version });
  }
  for await (const batch of ties) {
    end.ties += batch.length;
    for (const { value, version } of batch) yield line({ tie: value, version });
  }
  for await (const batch of records) {
    end.records += batch.length;
    for (const { kind, id, content } of batch) yield line({ record: { kind, id, content } });
  }
  for await (const batch of history ?? []) {
    end.revisions += batch.length;
    for (const { entry, reverse } of batch) {
      let head: object = { revision: entry };
      for (const part of parts(reverse)) {
        yield line({ ...head, reverse: part });
        head = {};
      }
    }
  }
  yield `${JSON.stringify({ end, sha256: hash.digest('hex') })}\n`;
}

/** A list of changes in parts for one line each; one empty part where there are none. */
function* parts(changes: readonly ReverseChange[]): Generator<readonly ReverseChange[]> {
  let part: ReverseChange[] = [];
  let size = 0;
  for (const change of changes) {
    part.push(change);
    size += JSON.stringify(change).length;
    if (size < LINE) continue;
    yield part;
    [part, size] = [[], 0];
  }
  if (part.length > 0 || changes.length === 0) yield part;
}

async function* pieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
