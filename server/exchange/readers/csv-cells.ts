import { nativeKindOf, withoutGuard } from '../native-cells.ts';
import { type ReadFault, readFault } from './read-fault.ts';

/** What a cell has to hold to be filled: in our own files, which leave out what is absent, `NULL` is a text as any other. */
export const fillsIn = (headers: readonly string[]): ((cell: string) => boolean) =>
  nativeKindOf(headers) === undefined ? isFilled : (cell) => cell !== '';

/** `NULL` is what databases write for nothing. */
export const isFilled = (cell: string): boolean => cell !== '' && cell !== 'NULL';

/** The cells of a record that has as many cells as the header, each under its name; those that are not filled are left out. */
export function filledCells(
  headers: readonly string[],
  record: readonly string[],
  fills: (cell: string) => boolean,
): Record<string, string> {
  const entries: [string, string][] = [];
  for (const [index, cell] of record.entries()) {
    if (fills(cell)) entries.push([headers[index]!, withoutGuard(cell)]);
  }
  // Not by assignment: a column may be called `__proto__`.
  return Object.fromEntries(entries);
}

/** The names in a header, without white space around them and without the empty cells at its end. */
export function namedColumns(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

const MOST_FAULTS = 20;

/**
 * What is wrong with a header: names that are empty or stand twice; the corner above the names of rows may be empty. At most
 * twenty faults.
 */
export function headerFaults(headers: readonly string[], row: number): ReadFault[] {
  const seen = new Map<string, number>();
  const faults: ReadFault[] = [];
  for (const [index, name] of headers.entries()) {
    const column = index + 1;
    const first = seen.get(name);
    const fault = (code: string, message: string) => readFault(row, `rows/${row}/${column}`, code, message, true);
    if (name === '' && index === 0 && headers.length > 1) continue;
    if (name === '') faults.push(fault('empty-header', `Column ${column} has no name in the header.`));
    else if (first === undefined) seen.set(name, column);
    else {
      const words = `Columns ${first} and ${column} of the header have the same name, "${excerpt(name)}".`;
      faults.push({ ...fault('duplicate-header', words), params: { value: excerpt(name) } });
    }
    if (faults.length === MOST_FAULTS) break;
  }
  return faults;
}

/** The beginning of a text that may be long, for a message. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
