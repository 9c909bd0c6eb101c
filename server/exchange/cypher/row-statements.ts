import { cypherLiteral, cypherText } from './cypher-literals.ts';
import type { StoredProperties } from './stored-properties.ts';

/** Larger statements take the database longer to read than to carry out. */
const ROWS_A_STATEMENT = 500;

/**
 * Statements that do a piece of work for every row, at most 500 rows each. The rows are lists of plain literals, with the
 * names of the properties once: those the database takes in for parameters, and reads seven times as fast as rows that are
 * maps. A property that is a list stands as text, each item with a separator behind it.
 *
 * `work` is given the properties as a map of Cypher, and the expression for each by its name.
 */
export function* rowStatements(
  rows: readonly StoredProperties[],
  work: (properties: string, of: (name: string) => string) => string,
  apart: readonly string[] = [],
): Generator<string> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_A_STATEMENT);
    const names = [...new Set(batch.flatMap(Object.keys))];
    const separator = separatorFor(batch);
    const lists = new Set(names.filter((name) => batch.some((row) => Array.isArray(row[name]))));
    const of = (name: string): string => {
      const cell = `row[${names.indexOf(name)}]`;
      return lists.has(name) ? `split(${cell}, ${cypherText(separator)})[..-1]` : cell;
    };
    const cells = (row: StoredProperties) => names.map((name) => cellOf(row[name], separator)).join(', ');
    const properties = names.filter((name) => !apart.includes(name)).map((name) => `${name}: ${of(name)}`);
    const table = batch.map((row) => `[${cells(row)}]`).join(',\n');
    yield `UNWIND [\n${table}\n] AS row\n${work(`{${properties.join(', ')}}`, of)}`;
  }
}

function cellOf(value: StoredProperties[string] | undefined, separator: string): string {
  if (value === undefined) return 'null';
  return cypherLiteral(Array.isArray(value) ? value.map((item) => `${item}${separator}`).join('') : value);
}

/** A character that stands in no list of the rows. */
function separatorFor(rows: readonly StoredProperties[]): string {
  const items = rows.flatMap((row) => Object.values(row).filter(Array.isArray)).flat();
  const used = new Set(items.flatMap((item) => [...String(item)]));
  let code = '|'.codePointAt(0)!;
  while (used.has(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}
