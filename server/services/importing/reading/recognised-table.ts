import type { Recognised } from '#contract/imports';
import type { TablePlan } from '../mapping/table-plan.ts';
import type { WordTally } from '../mapping/word-tally.ts';
import type { SurveyedTable } from './survey.ts';

/** How a table was understood, for a person to look at. O(columns and their words). */
export function recognisedTable(
  { table, samples }: SurveyedTable,
  { of, columns }: TablePlan,
  rows: number,
  tally: WordTally | undefined,
): Recognised['tables'][number] {
  return {
    table,
    of,
    rows,
    columns: columns.map(({ name, fields, leftOut }) => {
      const words = tally?.of(name);
      const shown = { name, fields: [...fields], kept: !leftOut, samples: [...(samples.get(name) ?? [])] };
      return words === undefined ? shown : { ...shown, words };
    }),
  };
}
