import { gunzipSync, gzipSync } from 'node:zlib';
import type { ChangeCounts, ChangeNote, HistoryEntry, ReverseChange } from '#model/changes';
import type { Revision } from '#model/ids';

/** At most this many reverse changes lie in one compressed piece. */
const PIECE = 1_000;

/** What the making of a network counts. */
export const COUNTS_OF_CREATION: ChangeCounts = {
  actorsCreated: 0,
  actorsUpdated: 0,
  actorsDeleted: 0,
  tiesCreated: 0,
  tiesUpdated: 0,
  tiesDeleted: 0,
  networkUpdated: true,
};

/** Reverse changes as gzipped JSON, in pieces. */
export function packReverse(changes: readonly ReverseChange[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let start = 0; start < changes.length; start += PIECE) {
    pieces.push(gzipSync(JSON.stringify(changes.slice(start, start + PIECE)), { level: 3 }));
  }
  return pieces;
}

export function unpackReverse(piece: Uint8Array): ReverseChange[] {
  return JSON.parse(gunzipSync(piece).toString('utf8'));
}

/** A history entry out of what is stored; `reason` and `importId` are null where there is none. */
export function historyEntryOf(stored: {
  revision: number;
  at: string;
  by: string;
  reason: string | null;
  importId: string | null;
  counts: string;
}): HistoryEntry {
  const note: ChangeNote = {
    at: stored.at,
    by: stored.by,
    ...(stored.reason === null ? {} : { reason: stored.reason }),
    ...(stored.importId === null ? {} : { importId: stored.importId }),
  };
  return { revision: stored.revision as Revision, ...note, counts: JSON.parse(stored.counts) };
}
