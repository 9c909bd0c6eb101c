import { createHash } from 'node:crypto';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../archive.ts';
import { inflatedLines } from './inflated-lines.ts';
import { unreadable } from './read-fault.ts';

/** What stands in an archive, in its order. Values are as they were parsed: nothing in them has been checked. */
export type ArchiveItem =
  | { readonly kind: 'head'; readonly network: unknown; readonly history: boolean }
  | { readonly kind: 'actor' | 'tie'; readonly line: number; readonly value: unknown; readonly version: unknown }
  | { readonly kind: 'record'; readonly line: number; readonly value: unknown }
  | {
      readonly kind: 'revision';
      readonly line: number;
      readonly entry: unknown;
      readonly reverse: readonly unknown[];
    };

type Revision = Extract<ArchiveItem, { kind: 'revision' }>;

/** Kinds in the order in which they stand. */
const ORDER = ['actor', 'tie', 'record', 'revision', 'end'] as const;
const COUNTED = { actor: 'actors', tie: 'ties', record: 'records', revision: 'revisions' } as const;
/** At most this many bytes of text for what one revision takes back. */
const LARGEST_REVISION = 256 * 1024 * 1024;

/**
 * Reads an archive that writeArchive wrote, from its bytes. The head comes first; what comes before the end was reached is
 * not yet known to be whole.
 *
 * Throws a DomainError `invalid` with one fault at `lines/{line}`: `no-archive` (another file), `later-version`,
 * `malformed-line`, `out-of-order`, `changed` (counts or hash are not those of the end), `cut-off`, and those of
 * inflatedLines. Errors of the source pass. Memory: one line, and the changes of one revision. Time: linear.
 */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveItem> {
  const hash = createHash('sha256');
  const counts = { actors: 0, ties: 0, records: 0, revisions: 0 };
  let place = -1;
  let open: { item: Revision & { reverse: unknown[] }; size: number } | undefined;
  let number = 0;

  for await (const line of inflatedLines(bytes)) {
    number += 1;
    const value = parsed(line, number);
    if (number === 1) {
      yield headOf(value);
      hash.update(line).update('\n');
      continue;
    }
    if (place === ORDER.length - 1) fail(number, 'changed', 'something stands after the end of the archive');
    if (value.revision === undefined && Array.isArray(value.reverse) && open !== undefined) {
      open.size += line.length;
      if (open.size > LARGEST_REVISION) fail(number, 'too-large', 'one revision takes more than 256 MB');
      for (const change of value.reverse) open.item.reverse.push(change);
      hash.update(line).update('\n');
      continue;
    }
    if (open !== undefined) yield open.item;
    open = undefined;

    const at = ORDER.findIndex((kind) => value[kind] !== undefined);
    const kind = ORDER[at];
    if (kind === undefined) fail(number, 'malformed-line', 'this is no line of an archive');
    if (at < place) fail(number, 'out-of-order', `a line of "${kind}" stands after one of "${ORDER[place]}"`);
    place = at;
    if (kind === 'end') {
      checkEnd(value, counts, hash.digest('hex'), number);
      continue;
    }
    counts[COUNTED[kind]] += 1;
    hash.update(line).update('\n');
    if (kind === 'record') yield { kind, line: number, value: value.record };
    else if (kind !== 'revision') yield { kind, line: number, value: value[kind], version: value.version };
    else {
      if (!Array.isArray(value.reverse)) fail(number, 'malformed-line', 'a revision has no list "reverse"');
      open = { item: { kind, line: number, entry: value.revision, reverse: value.reverse }, size: line.length };
    }
  }
  if (number === 0) noArchive();
  if (place !== ORDER.length - 1) fail(number, 'cut-off', 'the archive ends here, before its end');
}

type Line = Readonly<Record<string, unknown>>;

function parsed(line: Buffer, number: number): Line {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Line;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  return number === 1 ? noArchive() : fail(number, 'malformed-line', 'this is no line of an archive');
}

function headOf({ format, version, network, history }: Line): ArchiveItem {
  if (format !== ARCHIVE_FORMAT) noArchive();
  if (version !== ARCHIVE_VERSION) {
    const later = typeof version === 'number' && version > ARCHIVE_VERSION;
    if (later) {
      const message = 'The archive was written by a later version of Coalitiekaart. Update this one.';
      throw unreadable('lines/1', 'later-version', message);
    }
    noArchive();
  }
  return { kind: 'head', network, history: history === true };
}

function checkEnd(line: Line, counts: Readonly<Record<string, number>>, sha256: string, number: number): void {
  const end = (line.end ?? {}) as Line;
  const whole = Object.entries(counts).every(([name, count]) => end[name] === count);
  if (!whole || line.sha256 !== sha256) {
    fail(number, 'changed', 'what stands before is not what was written: the archive was changed or damaged');
  }
}

function noArchive(): never {
  throw unreadable('lines/1', 'no-archive', 'This file is no archive of Coalitiekaart.');
}

function fail(line: number, code: string, message: string): never {
  throw unreadable(`lines/${line}`, code, `Line ${line} of the archive: ${message}. Take another copy of it.`);
}
