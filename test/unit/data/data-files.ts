/** Reads the files of `data/` as they lie there. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

export interface NetworkFiles {
  readonly network: Record<string, unknown>;
  readonly actors: readonly Row[];
  readonly ties: readonly Row[];
}

export const readText = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8');

export const readCsv = (path: string): Row[] => parse(readText(path), { columns: true });

export const readNetwork = (id: string): NetworkFiles => ({
  network: JSON.parse(readText(`${id}/network.json`)),
  actors: readCsv(`${id}/actors.csv`),
  ties: readCsv(`${id}/ties.csv`),
});

/** The items of a cell that holds a list. */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);

/** How many rows there are of each type. */
export function countByType(rows: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of rows) counts[type!] = (counts[type!] ?? 0) + 1;
  return counts;
}
