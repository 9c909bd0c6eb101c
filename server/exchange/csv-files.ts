import { stringify } from 'csv-stringify/sync';
import { ACTOR_COLUMNS, type CellKind, cellOfValue, TIE_COLUMNS, withGuard } from './native-cells.ts';
import type { NetworkContents } from './network-contents.ts';

/** All actors in the native CSV, UTF-8, one row each, by id. */
export const writeActorsCsv = ({ actors }: NetworkContents): Uint8Array => written(actors, ACTOR_COLUMNS);

/** All ties likewise. */
export const writeTiesCsv = ({ ties }: NetworkContents): Uint8Array => written(ties, TIE_COLUMNS);

function written<T extends object>(things: readonly T[], columns: Readonly<Record<string, CellKind>>): Uint8Array {
  const entries = Object.entries(columns);
  const rows = things.map((thing) =>
    entries.map(([column, kind]) => {
      const cell = cellOfValue((thing as Readonly<Record<string, unknown>>)[column], kind);
      return kind === 'number' ? cell : withGuard(cell);
    }),
  );
  return new TextEncoder().encode(stringify([Object.keys(columns), ...rows]));
}
