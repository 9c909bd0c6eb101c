import { ACTOR_COLUMNS, type CellKind, cellOfValue, NETWORK_COLUMNS, TIE_COLUMNS } from './native-cells.ts';

/** A property as files with typed columns declare it. */
export interface TypedColumn {
  readonly field: string;
  readonly kind: CellKind;
  readonly type: 'string' | 'double' | 'boolean';
}

const TYPE_OF: Readonly<Record<CellKind, TypedColumn['type']>> = {
  text: 'string',
  number: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

/** A column by the kind of its cells. */
export const typedColumn = (field: string, kind: CellKind): TypedColumn => ({ field, kind, type: TYPE_OF[kind] });

const columnsOf = (columns: Readonly<Record<string, CellKind>>, told: readonly string[]): TypedColumn[] =>
  Object.entries(columns)
    .filter(([field]) => !told.includes(field))
    .map(([field, kind]) => typedColumn(field, kind));

/** Properties of actors and ties besides those that graph formats have a place of their own for. */
export const NODE_COLUMNS = columnsOf(ACTOR_COLUMNS, ['id']);
export const EDGE_COLUMNS = columnsOf(TIE_COLUMNS, ['id', 'from', 'to']);

/** What is said of the network itself. */
export const DESCRIPTION_COLUMNS = columnsOf(NETWORK_COLUMNS, []);

/** The filled columns of a thing with their values as text: lists and attributes as in the native CSV. */
export function filledColumns(thing: object, columns: readonly TypedColumn[]): [column: TypedColumn, text: string][] {
  const values = thing as Readonly<Record<string, unknown>>;
  return columns.flatMap((column) => {
    const value = values[column.field];
    return value === undefined ? [] : [[column, cellOfValue(value, column.kind)] as [TypedColumn, string]];
  });
}
