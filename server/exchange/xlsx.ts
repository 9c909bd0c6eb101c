import { ACTOR_COLUMNS, type CellKind, cellOfValue, TIE_COLUMNS, withGuard } from './native-cells.ts';
import type { NetworkContents } from './network-contents.ts';
import type { PlannedCell, SheetPlan } from './xlsx/sheet-plan.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/**
 * A network as an Excel workbook: the sheets `actors` and `ties` with the columns of the native CSV that are filled
 * anywhere, and `network` with what is said of it. Numbers and booleans stand as such, everything else as text (dates too),
 * as in the native CSV. Memory: a table of cells beside the workbook. Time: linear.
 */
export async function writeXlsx({ network, actors, ties }: NetworkContents): Promise<Uint8Array> {
  return writeWorkbook([
    tableOf('actors', actors, ACTOR_COLUMNS, ['id', 'type', 'name']),
    tableOf('ties', ties, TIE_COLUMNS, ['id', 'type', 'from', 'to']),
    {
      name: 'network',
      columns: [
        { width: 16, style: 'plain' },
        { width: WIDEST, style: 'wrapped' },
      ],
      rows: [['field', 'value'], ...Object.entries(network).map(([field, value]) => [field, plannedOf(value, 'text')])],
      header: 0,
    },
  ]);
}

function tableOf(
  name: string,
  things: readonly object[],
  columns: Readonly<Record<string, CellKind>>,
  always: readonly string[],
): SheetPlan {
  const values = things as readonly Readonly<Record<string, unknown>>[];
  const filled = Object.entries(columns).filter(
    ([column]) => always.includes(column) || values.some((thing) => thing[column] !== undefined),
  );
  const rows = [
    filled.map(([column]) => column),
    ...values.map((thing) => filled.map(([column, kind]) => plannedOf(thing[column], kind))),
  ];
  return {
    name,
    columns: filled.map((_, index) => ({ width: widthOf(rows, index), style: 'text' })),
    rows,
    header: 0,
    filtered: true,
  };
}

function plannedOf(value: unknown, kind: CellKind): PlannedCell {
  if (value === undefined || typeof value === 'number' || typeof value === 'boolean') return value;
  return withGuard(cellOfValue(value, kind));
}

const NARROWEST = 8;
const WIDEST = 60;
/** Looking at more would take longer than it helps. */
const ROWS_LOOKED_AT = 200;

/** The width, in characters, that shows the first rows of a column. */
function widthOf(rows: readonly (readonly PlannedCell[])[], column: number): number {
  const lengths = rows.slice(0, ROWS_LOOKED_AT).map((row) => String(row[column] ?? '').length + 2);
  return Math.min(Math.max(NARROWEST, ...lengths), WIDEST);
}
