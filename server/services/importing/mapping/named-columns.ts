import type { TableMapping } from '#contract/mapping';

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
