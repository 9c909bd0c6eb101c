import type { TableMapping } from '#contract/mapping';
import type { TableRecord } from '../../../exchange/readers/table-items.ts';

/** A column within a text: `{COLUMN}`. */
export const COLUMN_IN_TEXT = /\{([^{}]+)\}/g;

/** The columns whose cells stand in what a mapping sets. */
export const columnsInTexts = (told: Readonly<Record<string, unknown>> = {}): string[] =>
  Object.values(told).flatMap((text) =>
    typeof text === 'string' ? [...text.matchAll(COLUMN_IN_TEXT)].map(([, column]) => column!) : [],
  );

/** The columns that decide which rows are left out and which rules hold. */
export const columnsOfRules = ({ cases = [], skip = [] }: Pick<TableMapping, 'cases' | 'skip'>): string[] => [
  ...cases.flatMap(({ when }) => when.map(({ column }) => column)),
  ...skip.map(({ when }) => when.column),
];

/** A text with the cells that it names; undefined where one of them is empty. */
export function withCells(text: string, cells: TableRecord['cells']): string | undefined {
  let empty = false;
  const filled = text.replace(COLUMN_IN_TEXT, (_, column: string) => {
    const cell = Object.hasOwn(cells, column) ? cells[column] : undefined;
    if (cell === undefined) empty = true;
    return String(cell ?? '');
  });
  return empty ? undefined : filled;
}
