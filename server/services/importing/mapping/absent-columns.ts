import type { Mapping, TableMapping } from '#contract/mapping';
import { columnsInTexts, columnsOfRules } from './named-columns.ts';
import { tableMappingOf } from './table-plan.ts';

/** A column that a mapping names and that no table has. */
export interface AbsentColumn {
  readonly column: string;
  /** Rows cannot be told without it: it names an actor, decides what holds or is left out, or stands in a text. */
  readonly needed: boolean;
}

/** Fields that say who or what a row is of. */
const IDENTIFYING = /^(?:(?:from|to|respondent|other)(?:\.(?:id|name))?|id|name)$/;

/**
 * The columns that a mapping names and that are in none of the tables it names them for. A rule on a column that is not
 * there would never hold, so that rows it should leave out would come in.
 */
export function absentColumns(
  mapping: Mapping,
  tables: readonly { readonly table: string; readonly columns: readonly string[] }[],
): AbsentColumn[] {
  const needed = new Map<string, boolean>();
  const present = new Set<string>();
  for (const { table, columns } of tables) {
    for (const column of columns) present.add(column);
    for (const [column, must] of columnsNamed(tableMappingOf(mapping, table))) {
      needed.set(column, must || needed.get(column) === true);
    }
  }
  return [...needed].filter(([column]) => !present.has(column)).map(([column, must]) => ({ column, needed: must }));
}

function* columnsNamed({ columns, constants, cases, skip }: TableMapping): Iterable<[string, boolean]> {
  for (const [column, said] of Object.entries(columns ?? {})) {
    if (said !== null) yield [column, [said].flat().some((field) => IDENTIFYING.test(field))];
  }
  const told = [constants, ...(cases ?? []).map(({ set }) => set)].flatMap((texts) => columnsInTexts(texts));
  for (const column of [...columnsOfRules({ cases, skip }), ...told]) yield [column, true];
}
