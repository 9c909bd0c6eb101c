import type { ActorField } from '#model/actor';
import { type Attributes, canonicalAttributes } from '#model/attributes';
import type { NetworkDescription } from '#model/network';
import type { TieField } from '#model/tie';

/**
 * How properties stand in the cells of the native CSV: lists separated by `|`, booleans as `true` and `false`,
 * attributes as JSON, an empty cell for what is absent.
 */
export type CellKind = 'text' | 'number' | 'boolean' | 'list' | 'json';

/** Columns of the file of actors, in their order. */
export const ACTOR_COLUMNS: Readonly<Record<ActorField, CellKind>> = {
  id: 'text',
  type: 'text',
  name: 'text',
  aliases: 'list',
  themes: 'list',
  description: 'text',
  website: 'text',
  registerNumber: 'text',
  legalForm: 'text',
  initiatedBy: 'text',
  foundedOn: 'text',
  endedOn: 'text',
  members: 'number',
  volunteers: 'number',
  needs: 'list',
  offers: 'list',
  contactPersons: 'number',
  municipality: 'text',
  population: 'number',
  areaKm2: 'number',
  province: 'text',
  neighbours: 'list',
  worksIn: 'list',
  grantMinEur: 'number',
  grantMaxEur: 'number',
  acceptsInformal: 'boolean',
  applicationRequirements: 'list',
  latitude: 'number',
  longitude: 'number',
  respondent: 'boolean',
  visibility: 'text',
  source: 'text',
  sourceDate: 'text',
  attributes: 'json',
};

/** Columns of the file of ties, in their order. */
export const TIE_COLUMNS: Readonly<Record<TieField, CellKind>> = {
  id: 'text',
  type: 'text',
  from: 'text',
  to: 'text',
  form: 'text',
  status: 'text',
  amountEur: 'number',
  requestedEur: 'number',
  paidEur: 'number',
  programme: 'text',
  towards: 'text',
  area: 'text',
  strength: 'number',
  startedOn: 'text',
  endedOn: 'text',
  reportedBy: 'text',
  confidence: 'number',
  savingsEur: 'number',
  savingsSource: 'text',
  source: 'text',
  sourceDate: 'text',
  note: 'text',
  attributes: 'json',
};

/** What files say of a network besides actors and ties, in their order. */
export const NETWORK_COLUMNS: Readonly<Record<keyof NetworkDescription, CellKind>> = {
  title: 'text',
  description: 'text',
  language: 'text',
  licence: 'text',
  source: 'text',
  synthetic: 'boolean',
  referenceDate: 'text',
};

/** What the rows of a table are whose columns are all ours; undefined where one is not, or one that is needed is missing. */
export function nativeKindOf(columns: readonly string[]): 'actors' | 'ties' | undefined {
  const holds = (own: object, needed: readonly string[]) =>
    needed.every((field) => columns.includes(field)) && columns.every((column) => Object.hasOwn(own, column));
  if (holds(ACTOR_COLUMNS, ['id', 'type', 'name'])) return 'actors';
  return holds(TIE_COLUMNS, ['id', 'type', 'from', 'to']) ? 'ties' : undefined;
}

/** The cell that tells a value; empty for what is absent. */
export function cellOfValue(value: unknown, kind: CellKind): string {
  if (value === undefined) return '';
  switch (kind) {
    case 'list':
      return cellOfList(value as readonly string[]);
    case 'json':
      return canonicalAttributes(value as Attributes);
    default:
      return String(value);
  }
}

/** The value that a filled cell tells; what cannot be read stays as it is, for validation to name. */
export function valueOfCell(cell: string, kind: CellKind): unknown {
  switch (kind) {
    case 'number':
      return cell.trim() === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'list':
      return cell.startsWith('[') ? jsonOr(cell, [cell]) : cell.split('|');
    case 'json':
      return jsonOr(cell, cell);
    case 'text':
      return cell;
  }
}

/** One row of a native file as the thing that it tells of, unchecked; columns that are not ours are kept as they are. */
export const thingOfRow = (
  row: Readonly<Record<string, string>>,
  columns: Readonly<Record<string, CellKind>>,
): Record<string, unknown> =>
  thingOfCells(Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, withoutGuard(cell)])), columns);

/** The same of cells as readers of tables give them: without the guard against formulas, and typed where the file is. */
export function thingOfCells(
  cells: Readonly<Record<string, string | number | boolean>>,
  columns: Readonly<Record<string, CellKind>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, typedCell(cell, columns[column] ?? 'text')]),
  );
}

function typedCell(cell: string | number | boolean, kind: CellKind): unknown {
  if (typeof cell === 'string') return valueOfCell(cell, kind);
  // Some spreadsheets save a yes or no as the number that a formula gave.
  if (kind === 'boolean' && (cell === 0 || cell === 1)) return cell === 1;
  return cell;
}

/** Spreadsheets take text that begins so for a formula. */
const FORMULA = /^'*[=+\-@]/;
/** Puts a `'` before text that a spreadsheet would take for a formula (and before one that has it already). */
export const withGuard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
/** Takes it off, once. */
export const withoutGuard = (cell: string): string => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell);

/** Items with `|` between; as JSON where that would not read back the same. */
function cellOfList(items: readonly string[]): string {
  const joined = items.join('|');
  const plain =
    items.length > 0 && !joined.startsWith('[') && items.every((item) => item !== '' && !item.includes('|'));
  return plain ? joined : JSON.stringify(items);
}

function jsonOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
