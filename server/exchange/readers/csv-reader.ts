import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { excerpt, filledCells, fillsIn, headerFaults, isFilled, namedColumns } from './csv-cells.ts';
import { faultsOf, LARGEST_RECORD, type ReadFault, readFault } from './read-fault.ts';
import { DELIMITERS, type Delimiter, HEAD, recogniseDialect } from './recognise-dialect.ts';
import type { TableItem } from './table-items.ts';
import { titleRows, titlesPassedOver } from './title-rows.ts';

export interface CsvOptions {
  /** Taken instead of recognised. */
  readonly delimiter?: Delimiter;
  /** Whether a name is known for a column: titles above a row of such names are passed over. */
  readonly isKnown?: (name: string) => boolean;
  /** Is told the delimiter once it is known. */
  readonly onDelimiter?: (delimiter: Delimiter) => void;
}

/**
 * Reads CSV with a header from pieces of text: the header, then the records, whose cells are text. What is empty, or
 * `NULL` in files that are not ours, is left out. Names in the header lose the white space around them, cells keep it;
 * the first may be empty, as the corner of a matrix is. A `'` before `=`, `+`, `-` or `@` at the start of a cell, which
 * keeps a spreadsheet from taking it for a formula, is taken off. Rows with nothing in them are passed over, and so are
 * columns at the end that have no name and hold nothing. A quote within a cell that does not begin with one is text.
 *
 * Yields faults among the records, at `rows/{row}`:
 * - `title-rows` (a doubt): rows above the header that were passed over, as titleRows says;
 * - `ragged-row` (goes on): another number of cells than the header has;
 * - `empty-file`, `empty-header` (also where a column without a name holds something), `duplicate-header`, `unclosed-quote`, `record-too-large` (above 1 MB), `malformed-csv`
 *   and those of decodeText: fatal.
 * Errors of the source are thrown.
 *
 * Memory: one chunk of the source, one record, and the rows of 64 KB. Time: linear.
 */
export async function* readCsvRecords(
  text: AsyncIterable<string>,
  options: CsvOptions = {},
): AsyncGenerator<TableItem> {
  const source = text[Symbol.asyncIterator]();
  const waiting: Row[] = [];
  let header: Header | undefined;
  const above: number[] = [];
  let parser: Parser | undefined;
  try {
    const { head, complete } = await headOf(source);
    const recognised = recogniseDialect(head, complete);
    const named = options.delimiter ?? (recognised.skip > 0 ? recognised.delimiter : undefined);
    const { isKnown = () => false } = options;
    const titles = titleRows(head.slice(recognised.skip), named === undefined ? DELIMITERS : [named], isKnown);
    let titlesLeft = titles?.count ?? 0;
    const delimiter = titles?.delimiter ?? options.delimiter ?? recognised.delimiter;
    options.onDelimiter?.(delimiter);
    parser = parserOf(delimiter, waiting);
    let pending = 0;
    for await (const piece of pieces(head.slice(recognised.skip), complete ? undefined : source)) {
      // At the end the parser may have found several rows and an error: the rows come first.
      const error = await given(parser, piece);
      pending = waiting.length > 0 ? 0 : pending + (piece?.length ?? 0);
      for (const { row, record } of waiting.splice(0)) {
        if (header !== undefined) {
          for (const item of itemsOf(header, record, row)) {
            yield item;
            if (item.kind === 'fault' && item.fatal) return;
          }
        } else if (titlesLeft > 0) {
          titlesLeft -= 1;
          if (record.some((cell) => isFilled(cell.trim()))) above.push(row);
        } else {
          const found = headerOf(record, row);
          if (found.names.length === 0) continue;
          header = found;
          if (above.length > 0) yield titlesPassedOver(above);
          const faults = headerFaults(header.names, row);
          yield* faults;
          if (faults.length > 0) return;
          yield { kind: 'header', table: '', row, columns: header.names };
        }
      }
      if (error !== undefined) throw error;
      // The limit of the parser does not see cells that are empty.
      if (pending > LARGEST_RECORD) {
        yield tooLarge(rowOf(parser.info) + 1);
        return;
      }
    }
  } catch (error) {
    const row = parser === undefined ? 0 : rowOf(parser.info) + 1;
    if (error instanceof CsvError) yield faultOfCsv(error, row);
    else yield* faultsOf(error, row);
    return;
  } finally {
    parser?.destroy();
    await source.return?.();
  }
  if (header === undefined) yield readFault(0, 'rows', 'empty-file', 'The file holds no rows.', true);
}

interface Row {
  readonly row: number;
  readonly record: readonly string[];
}

const rowOf = (info: Info): number => info.records + info.empty_lines;

async function headOf(source: AsyncIterator<string>): Promise<{ head: string; complete: boolean }> {
  let head = '';
  while (head.length < HEAD) {
    const next = await source.next();
    if (next.done === true) return { head, complete: true };
    head += next.value;
  }
  return { head, complete: false };
}

/** A parser that puts its rows into `waiting`, so that those before an error are not lost with it. */
function parserOf(delimiter: Delimiter, waiting: Row[]): Parser {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_RECORD,
    on_record: (record: string[], info) => {
      waiting.push({ row: rowOf(info), record });
      return undefined;
    },
  });
  // Each write tells of its own error.
  parser.on('error', () => {});
  return parser.resume();
}

/** Gives the parser a piece, or the end; resolves once all rows in it are there, with the error where there is one. */
const given = (parser: Parser, piece: string | undefined): Promise<Error | undefined> =>
  new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(error ?? undefined);
    if (piece === undefined) parser.end(done);
    else parser.write(piece, done);
  });

/**
 * The text in pieces of bounded size that end between two characters, so that few rows wait at a time; at last
 * `undefined` for its end.
 */
async function* pieces(head: string, rest: AsyncIterator<string> | undefined): AsyncGenerator<string | undefined> {
  let text = head;
  for (;;) {
    let at = 0;
    while (at < text.length) {
      let end = Math.min(at + HEAD, text.length);
      if (/[\ud800-\udbff]/.test(text[end - 1]!)) end -= 1;
      if (end === at) break;
      yield text.slice(at, end);
      at = end;
    }
    const next = await rest?.next();
    if (next === undefined || next.done === true) break;
    text = text.slice(at) + next.value;
  }
  yield undefined;
}

interface Header {
  readonly row: number;
  readonly names: readonly string[];
  /** How many cells it has, with those at its end that are empty. */
  readonly width: number;
  readonly fills: (cell: string) => boolean;
}

function headerOf(record: readonly string[], row: number): Header {
  const names = namedColumns(record);
  return { row, names, width: record.length, fills: fillsIn(names) };
}

function* itemsOf({ row: headerRow, names, width, fills }: Header, record: readonly string[], row: number) {
  if (!record.some(fills)) return;
  const beyond = record.length > names.length ? record.slice(names.length).findIndex(fills) : -1;
  const column = names.length + beyond + 1;
  if (record.length < names.length || column > width) yield ragged(row, record.length, names.length);
  else if (beyond >= 0) yield nameless(headerRow, row, column);
  else yield { kind: 'record', table: '', row, cells: filledCells(names, record, fills) } as const;
}

function nameless(header: number, row: number, column: number): ReadFault {
  const message = `Column ${column} has no name in the header (row ${header}), but a value in row ${row}. Name it, or empty it.`;
  return readFault(header, `rows/${header}/${column}`, 'empty-header', message, true);
}

function ragged(row: number, cells: number, expected: number): ReadFault {
  const message = `Row ${row} has ${cells} cells, the header ${expected}. Is a delimiter or a quote missing, or one too many?`;
  return readFault(row, `rows/${row}`, 'ragged-row', message);
}

const tooLarge = (row: number): ReadFault =>
  fatalAt(row, 'record-too-large', `Row ${row} is larger than 1 MB. Perhaps a quote in it never closes.`);

function faultOfCsv(error: CsvError, row: number): ReadFault {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return fatalAt(row, 'unclosed-quote', `A quote that opens in row ${row} never closes.`);
    case 'CSV_MAX_RECORD_SIZE':
      return tooLarge(row);
    default:
      return fatalAt(row, 'malformed-csv', `Row ${row} cannot be read: ${excerpt(error.message)}`);
  }
}

const fatalAt = (row: number, code: string, message: string): ReadFault =>
  readFault(row, `rows/${row}`, code, message, true);
