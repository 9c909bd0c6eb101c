import type { Recognised } from '#contract/imports';
import type { Mapping, TableMapping } from '#contract/mapping';
import { ACTOR_FIELDS, type ActorField } from '#model/actor';
import { COMMON_TIE_FIELDS, OWN_TIE_FIELDS } from '#model/tie';
import { ACTOR_TYPES } from '#model/vocabulary';

export type RecognisedTable = Recognised['tables'][number];
export type RecognisedColumn = RecognisedTable['columns'][number];
export type RowsOf = RecognisedTable['of'];

/** What becomes of a column that is no field: kept among the other facts, or left out. */
export const KEPT = 'kept';
export const LEFT_OUT = 'left-out';

const TABLE_KEYS = ['of', 'columns', 'constants', 'values', 'cases', 'skip', 'also', 'rest'] as const;

/** The part of a mapping that holds for a table; a sheet without a part of its own follows what holds for all. */
function partOf(mapping: Mapping, table: string): TableMapping {
  const own = table === '' ? undefined : mapping.tables?.[table];
  if (own) return own;
  return Object.fromEntries(
    TABLE_KEYS.flatMap((key) => (mapping[key] === undefined ? [] : [[key, mapping[key]]])),
  ) as TableMapping;
}

function withPart(mapping: Mapping, table: string, change: TableMapping): Mapping {
  if (table === '') return { ...mapping, ...change };
  return { ...mapping, tables: { ...mapping.tables, [table]: { ...partOf(mapping, table), ...change } } };
}

/** The mapping in which the rows of a table tell something else. */
export const withRowsOf = (mapping: Mapping, table: string, of: RowsOf): Mapping => withPart(mapping, table, { of });

/** The mapping in which a column is read as a field, {@link KEPT} or {@link LEFT_OUT}. */
export function withColumn(mapping: Mapping, table: string, column: string, reading: string): Mapping {
  const field = reading === LEFT_OUT ? null : reading === KEPT ? `attributes.${column}` : reading;
  return withPart(mapping, table, { columns: { ...partOf(mapping, table).columns, [column]: field } });
}

type Told = NonNullable<TableMapping['constants']>[string];

/** What a mapping says of the words in a column. */
export const toldOf = (mapping: Mapping, table: string, column: string): Readonly<Record<string, Told>> =>
  partOf(mapping, table).values?.[column] ?? {};

/** The mapping in which a word in a column means something: a value of its field, null for nothing, undefined for what it says. */
export function withWord(
  mapping: Mapping,
  table: string,
  column: string,
  word: string,
  told: string | null | undefined,
): Mapping {
  const { values } = partOf(mapping, table);
  const words = Object.entries({ ...toldOf(mapping, table, column), [word]: told }).filter(
    ([, means]) => means !== undefined,
  );
  return withPart(mapping, table, {
    values: { ...values, [column]: Object.fromEntries(words) as Record<string, Told> },
  });
}

/** What a mapping says that every row of a table has, by field. */
export const constantsOf = (mapping: Mapping, table: string): Readonly<Record<string, Told>> =>
  partOf(mapping, table).constants ?? {};

/** The mapping in which every row of a table has a value; undefined: none any more. */
export function withConstant(mapping: Mapping, table: string, field: string, told: Told | undefined): Mapping {
  const constants = Object.entries({ ...constantsOf(mapping, table), [field]: told });
  return withPart(mapping, table, {
    constants: Object.fromEntries(constants.filter(([, value]) => value !== undefined)) as Record<string, Told>,
  });
}

/** What a column is read as: one field, several (with "+"), {@link KEPT} or {@link LEFT_OUT}. */
export function readingOf({ fields, kept }: Pick<RecognisedColumn, 'fields' | 'kept'>): string {
  const own = fields.filter((field) => !field.startsWith('attributes.'));
  if (own.length > 0) return own.join('+');
  return kept ? KEPT : LEFT_OUT;
}

/** What a column is to be read as by a mapping that the service has not answered yet. */
export function chosenReading(mapping: Mapping, table: string, column: RecognisedColumn): string {
  const said = partOf(mapping, table).columns?.[column.name];
  if (said === undefined) return readingOf(column);
  return readingOf({ fields: said === null ? [] : [said].flat(), kept: said !== null });
}

type Setting = 'defaultActorType' | 'defaultTieType' | 'decimal' | 'encoding';

/** The mapping with a setting of the whole file; an empty word leaves it to be recognised. */
export function withSetting(mapping: Mapping, setting: Setting, word: string): Mapping {
  const { [setting]: _, ...others } = mapping;
  return word === '' ? others : ({ ...others, [setting]: word } as Mapping);
}

const without = <T extends string>(fields: readonly T[], ...out: string[]): T[] =>
  fields.filter((field) => !out.includes(field));

/** What a column of actors may be read as: every field that some type carries. */
const ACTOR_READINGS = without(
  [...new Set(ACTOR_TYPES.flatMap((type) => ACTOR_FIELDS[type]))] as ActorField[],
  'attributes',
);
const END_FIELDS = ['name', 'id', 'type', 'municipality'] as const;
const TIE_READINGS = without(
  [...new Set([...COMMON_TIE_FIELDS, ...Object.values(OWN_TIE_FIELDS).flat()])],
  'attributes',
  'from',
  'to',
);
const endsAs = (...ends: string[]) => ends.flatMap((end) => END_FIELDS.map((field) => `${end}.${field}`));

/** The fields that the columns of a table may be read as, by what its rows tell. */
export const READINGS: Readonly<Record<RowsOf, readonly string[]>> = {
  actors: ACTOR_READINGS,
  ties: ['from', 'to', ...endsAs('from', 'to'), ...TIE_READINGS],
  reports: [...endsAs('respondent', 'other'), ...TIE_READINGS],
  nothing: [],
};

/** Whether any column of a table holds numbers with a comma or a point, so that decimals are worth a question. */
export const hasDecimals = (tables: readonly RecognisedTable[]): boolean =>
  tables.some(({ columns }) =>
    columns.some(({ samples }) => samples.some((sample) => /^[€\s-]*\d+(?:[.,]\d+)+$/.test(sample))),
  );
