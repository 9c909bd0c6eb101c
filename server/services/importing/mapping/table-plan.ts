import type { Mapping, TableMapping } from '#contract/mapping';
import type { TieType } from '#model/tie-types';
import { ATTRIBUTE_PREFIX } from '../../../exchange/attribute-columns.ts';
import { ACTOR_COLUMNS, nativeKindOf, TIE_COLUMNS } from '../../../exchange/native-cells.ts';
import { actorFieldNamed, reportFieldNamed, tieFieldNamed, wordOf } from '../words/field-names.ts';
import { isCitizenNumber, isOfAPerson } from '../words/personal-columns.ts';
import { type RowKind, type Target, targetOf } from './targets.ts';

/** A column and what is read out of it. */
export interface ColumnPlan {
  readonly name: string;
  /** Names of the fields as a mapping writes them; empty: kept under `attributes`, or left out. */
  readonly fields: readonly string[];
  readonly targets: readonly Target[];
  /** Left out on purpose. */
  readonly leftOut: boolean;
  /** Its cells say whether a tie has a direction, as Gephi writes it: Directed, Undirected or Mutual. */
  readonly isDirection?: true;
}

/** What a first walk through the rows of a table saw in its cells. */
export interface CellsSeen {
  /** Columns that hold nothing but words for directions. */
  readonly directions: ReadonlySet<string>;
  /** Columns named by a type of actors that hold nothing but such types: the header is a row itself. */
  readonly actorTypes: ReadonlySet<string>;
  /** Columns whose name stands among their cells. */
  readonly namedInCells: ReadonlySet<string>;
  /** Whether the cells of a table of two columns may tell who is with whom: some value stands there twice. */
  readonly mayBePairs: boolean;
}

const NOTHING_SEEN: CellsSeen = {
  directions: new Set(),
  actorTypes: new Set(),
  namedInCells: new Set(),
  mayBePairs: true,
};

/** How the rows of a table are read. */
export interface TablePlan {
  readonly table: string;
  readonly of: RowKind | 'nothing';
  /** The columns are those of our own files: their cells are read exactly as they were written. */
  readonly native: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly mapping: TableMapping;
  /** Fields that the mapping names and that no row of this kind has. */
  readonly unknownFields: readonly string[];
  /** The names of two columns said nothing: they were taken for the two ends. */
  readonly guessedEnds: boolean;
  /** A column whose name stands among its cells, so that the header may be a row itself. */
  readonly doubtfulHeader?: string;
  /** The type of ties that no column gives a type, where the other columns tell it. */
  readonly tieType?: TieType;
  /** Columns left out since they hold what belongs to a person. */
  readonly personal: readonly string[];
}

/** What holds for a table: what the mapping says of it by name, else what it says of all. */
export function tableMappingOf(mapping: Mapping, table: string): TableMapping {
  const { tables, title: _t, description: _d, delimiter: _l, encoding: _e, decimal: _m, network: _n, ...all } = mapping;
  const { defaultActorType: _a, defaultTieType: _i, ...common } = all;
  return { ...common, ...tables?.[table] };
}

/**
 * Plans a table by its header: what a mapping leaves open is recognised by the names of the columns, and where those say
 * too little by what was seen in the cells.
 */
export function planTable(
  table: string,
  headers: readonly string[],
  mapping: TableMapping,
  seen: CellsSeen = NOTHING_SEEN,
): TablePlan {
  const of = mapping.of ?? rowsTold(table, headers, mapping, seen);
  const untold = { table, mapping, native: false, unknownFields: [], personal: [], guessedEnds: false };
  if (of === 'nothing') {
    return { ...untold, of, columns: headers.map((name) => ({ name, fields: [], targets: [], leftOut: true })) };
  }
  const unknownFields = unknownIn(mapping, of);
  const native = isNative(headers, of, mapping);
  const taken = new Set<string>();
  let guessedEnds = false;
  const columns = headers.map((name): ColumnPlan => {
    const said = mapping.columns?.[name];
    if (said === null || isCitizenNumber(name)) return { name, fields: [], targets: [], leftOut: true };
    const fields = said === undefined ? [] : typeof said === 'string' ? [said] : said;
    for (const field of fields) taken.add(field);
    return columnOf(name, fields, of, false);
  });
  const planned = columns.map(recognised);
  const personal = planned
    .filter(({ name, leftOut }) => leftOut && isOfAPerson(name) && mapping.columns?.[name] !== null)
    .map(({ name }) => name);
  const tieType = of === 'ties' ? typeToldBy(planned, mapping) : undefined;
  const doubtfulHeader = native ? undefined : headers.find((name) => seen.namedInCells.has(name));
  return {
    ...untold,
    of,
    native,
    unknownFields,
    personal,
    columns: planned,
    guessedEnds,
    ...(doubtfulHeader === undefined ? {} : { doubtfulHeader }),
    ...(tieType === undefined ? {} : { tieType }),
  };

  function recognised(column: ColumnPlan): ColumnPlan {
    if (column.leftOut || column.fields.length > 0 || mapping.columns?.[column.name] !== undefined) return column;
    // The names of the rows of a matrix; of another table it only numbers them.
    if (column.name === '' && of !== 'reports') return { ...column, leftOut: true };
    const named = fieldNamed(column.name, of as RowKind);
    const field = named ?? edgeEnd(headers, column.name, of as RowKind);
    if (named === undefined && field !== undefined) guessedEnds = true;
    if (field === undefined || taken.has(field)) {
      return { ...column, leftOut: mapping.rest === 'nothing' || isOfAPerson(column.name) };
    }
    if (of === 'ties' && field === 'type' && seen.directions.has(column.name)) return { ...column, isDirection: true };
    taken.add(field);
    return columnOf(column.name, [field], of as RowKind, false);
  }
}

function columnOf(name: string, fields: readonly string[], of: RowKind, leftOut: boolean): ColumnPlan {
  return { name, fields, targets: fields.flatMap((field) => targetOf(field, of) ?? []), leftOut };
}

function unknownIn(mapping: TableMapping, of: RowKind): string[] {
  const named = [
    ...Object.values(mapping.columns ?? {}).flatMap((said) => (said === null ? [] : said)),
    ...Object.keys(mapping.constants ?? {}),
    ...(mapping.cases ?? []).flatMap(({ set }) => Object.keys(set)),
  ];
  return [...new Set(named.filter((field) => targetOf(field, of) === undefined))];
}

/** Fields that only ties of money have. */
const OF_MONEY: ReadonlySet<string> = new Set(['amountEur', 'requestedEur', 'paidEur', 'programme', 'status']);

/** Ties are of money where a column tells of it and nothing tells their type. */
function typeToldBy(columns: readonly ColumnPlan[], { constants = {}, cases = [] }: TableMapping): TieType | undefined {
  const named = columns.flatMap(({ fields }) => fields);
  const told = [...named, ...Object.keys(constants), ...cases.flatMap(({ set }) => Object.keys(set))];
  return !told.includes('type') && named.some((field) => OF_MONEY.has(field)) ? 'funds' : undefined;
}

const FIELD_NAMED: Readonly<Record<RowKind, (column: string) => string | undefined>> = {
  actors: actorFieldNamed,
  ties: tieFieldNamed,
  reports: (column) => (column === '' ? 'respondent' : (reportFieldNamed(column) ?? reportedTieField(column))),
};

const reportedTieField = (column: string): string | undefined => {
  const field = tieFieldNamed(column);
  return field === 'from' || field === 'to' ? undefined : field;
};

function fieldNamed(column: string, of: RowKind): string | undefined {
  const own = of === 'actors' ? ACTOR_COLUMNS : TIE_COLUMNS;
  if (Object.hasOwn(own, column)) return column;
  if (column.startsWith(ATTRIBUTE_PREFIX) && targetOf(column, of) !== undefined && !isOfAPerson(column)) return column;
  if (/^(?:from|to|respondent|other)\./.test(column) && targetOf(column, of) !== undefined) return column;
  return FIELD_NAMED[of](column);
}

/** A table of two columns that say nothing is a list of pairs. */
const edgeEnd = (headers: readonly string[], column: string, of: RowKind): string | undefined =>
  of !== 'ties' || headers.length !== 2 ? undefined : column === headers[0] ? 'from' : 'to';

/** What the rows of a table tell, by what the mapping puts into it, else by the names of its columns. */
function rowsTold(
  table: string,
  headers: readonly string[],
  mapping: TableMapping,
  { actorTypes, mayBePairs }: CellsSeen,
): RowKind | 'nothing' {
  const fields = Object.values(mapping.columns ?? {}).flatMap((said) => said ?? []);
  if (fields.some((field) => /^(?:respondent|other)(?:\.|$)/.test(field))) return 'reports';
  if (fields.some((field) => /^(?:from|to)(?:\.|$)/.test(field))) return 'ties';
  if (fields.includes('name')) return 'actors';
  const has = (named: (column: string) => string | undefined, field: string) =>
    headers.some((column) => named(column) === field);
  // Our own words first: an actor may have a property "respondent" and a "source".
  if (headers.includes('from') && headers.includes('to')) return 'ties';
  if (headers.includes('name') && headers.includes('type')) return 'actors';
  if (table === 'network' && headers.includes('field') && headers.includes('value')) return 'nothing';
  const namesActors = headers.some((column) => actorFieldNamed(column) === 'name' && !actorTypes.has(column));
  // Beside a name it tells of an actor whether it was asked.
  const tellsOthers = has(reportFieldNamed, 'other') || !has(actorFieldNamed, 'name');
  if (has(reportFieldNamed, 'respondent') && tellsOthers) return 'reports';
  if (has(tieFieldNamed, 'from') && has(tieFieldNamed, 'to')) return 'ties';
  if (namesActors) return 'actors';
  if (headers.some((column) => wordOf(column) === 'id')) return 'actors';
  if (headers[0] === '') return 'reports';
  if (headers.length !== 2) return 'nothing';
  return mayBePairs || has(tieFieldNamed, 'from') || has(tieFieldNamed, 'to') ? 'ties' : 'nothing';
}

function isNative(headers: readonly string[], of: RowKind, mapping: TableMapping): boolean {
  if (of === 'reports') return false;
  const { columns, constants, values, cases, skip, also } = mapping;
  if ([columns, constants, values, cases, skip, also].some((said) => said !== undefined)) return false;
  return nativeKindOf(headers) === of;
}
