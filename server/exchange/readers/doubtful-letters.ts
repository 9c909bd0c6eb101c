import { excerpt } from './csv-cells.ts';
import type { GraphItem } from './graph-items.ts';
import { type ReadFault, readDoubt, readFault } from './read-fault.ts';
import type { Encoding } from './recognise-encoding.ts';
import type { TableItem } from './table-items.ts';

/** Control characters that no text holds: in Windows-1252 five bytes that mean nothing there. */
const NO_LETTER = /[\u0080-\u009f]/;

/**
 * What accented letters of CP850 (DOS) and Mac Roman look like in Windows-1252, where that is no word of any language:
 * signs and capitals between small letters, `één` as `‚‚n` or `ŽŽn`, and a few words whose letter became one that others
 * write. A closing quotation mark counts where none was opened.
 */
const OTHER_ENCODING = [
  /\p{Ll}[‚„‰‹ˆ‡†ƒŠŽŸŒ¡¢¤](?=\p{Ll})/u,
  /^[^“„]*\p{Ll}”(?=\p{Ll})/u,
  /(?<!\p{L})(?:‚‚|ŽŽ)n(?!\p{L})/u,
  /(?<!\p{L})(?:coš(?=p|rd)|ge•(?=n)|be‘(?=indig))/iu,
  /(?:cli|pati)‘nt|\p{Ll}{2}i‘(?:le|len|n)(?!\p{L})/u,
];

/**
 * Passes items on, and puts a fault before the first one whose letters are in doubt, once of each kind:
 * - `no-letter`: in Windows-1252 a byte that stands for nothing there; in Unicode, where our own files may hold it,
 *   the doubt `control-letter`;
 * - `other-encoding` (a doubt): Windows-1252 in which words look as those of CP850 or Mac Roman do.
 */
export async function* withLetterDoubts<T extends TableItem | GraphItem>(
  items: AsyncIterable<T>,
  encoding: () => Encoding,
): AsyncGenerator<T | ReadFault> {
  const told = new Set<string>();
  for await (const item of items) {
    for (const text of textsOf(item)) {
      const fault = faultOf(text, encoding(), item);
      if (fault === undefined || told.has(fault.code)) continue;
      told.add(fault.code);
      yield fault;
    }
    yield item;
  }
}

function faultOf(text: string, encoding: Encoding, item: TableItem | GraphItem): ReadFault | undefined {
  const { row } = item;
  const path = `${item.kind === 'header' || item.kind === 'record' ? 'rows' : 'lines'}/${row}`;
  const value = excerpt(text);
  if (NO_LETTER.test(text)) {
    if (encoding !== 'windows-1252') {
      const message = `"${value}" holds a control character, often the rest of a letter that was lost.`;
      return readDoubt(row, path, 'control-letter', message, { value });
    }
    const message = `"${value}" holds a byte that stands for no letter in Windows-1252. Save the file as UTF-8.`;
    return { ...readFault(row, path, 'no-letter', message), params: { value } };
  }
  if (encoding !== 'windows-1252' || !OTHER_ENCODING.some((sign) => sign.test(text))) return undefined;
  const message = `"${value}" looks as if the file were in another encoding (DOS or Mac). Save it as CSV UTF-8.`;
  return readDoubt(row, path, 'other-encoding', message, { value });
}

function* textsOf(item: TableItem | GraphItem): Generator<string> {
  if (item.kind === 'header') yield* item.columns;
  else if (item.kind === 'record') yield* textsAmong(item.cells);
  else if (item.kind === 'node' || item.kind === 'edge') yield* textsAmong(item.attributes);
}

function* textsAmong(values: Readonly<Record<string, unknown>>): Generator<string> {
  for (const value of Object.values(values)) if (typeof value === 'string') yield value;
}
