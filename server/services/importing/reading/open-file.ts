import type { ImportFormat } from '#contract/imports';
import type { Mapping } from '#contract/mapping';
import { readCsvRecords } from '../../../exchange/readers/csv-reader.ts';
import { withLetterDoubts } from '../../../exchange/readers/doubtful-letters.ts';
import { readGexf } from '../../../exchange/readers/gexf-reader.ts';
import type { GraphItem } from '../../../exchange/readers/graph-items.ts';
import { readGraphml } from '../../../exchange/readers/graphml-reader.ts';
import { readGraphologyJson } from '../../../exchange/readers/graphology-json-reader.ts';
import type { NetworkItem } from '../../../exchange/readers/network-item.ts';
import type { ReadFault } from '../../../exchange/readers/read-fault.ts';
import { decodeText } from '../../../exchange/readers/recognise-encoding.ts';
import type { TableItem } from '../../../exchange/readers/table-items.ts';
import { type GrantItem, readGrants } from '../../../exchange/readers/threesixty-giving-reader.ts';
import { readXlsx } from '../../../exchange/readers/xlsx-reader.ts';
import { knownColumn } from '../mapping/known-column.ts';
import { bytesOf, type UploadedFile } from './uploaded-file.ts';

/** A file being read, by the kind of things that it yields. */
export type OpenFile =
  | { readonly kind: 'table'; readonly items: AsyncIterable<TableItem>; readonly dialect: Dialect }
  | { readonly kind: 'graph'; readonly items: AsyncIterable<GraphItem>; readonly dialect: Dialect }
  | {
      readonly kind: 'grants';
      readonly items: AsyncIterable<GrantItem | NetworkItem | ReadFault>;
      readonly dialect: Dialect;
    };

/** How the text was written; final once all is read. */
export interface Dialect {
  encoding?: () => string;
  delimiter?: string;
}

const GRAPHS = { gexf: readGexf, graphml: readGraphml, graphology: readGraphologyJson } as const;

/** Opens a file as its form and the mapping say. */
export function openFile(
  file: UploadedFile,
  format: ImportFormat,
  mapping: Mapping,
  onBytes: (count: number) => void,
): OpenFile {
  const dialect: Dialect = {};
  if (format === 'xlsx') return { kind: 'table', items: workbook(file, onBytes), dialect };
  const text = decodeText(bytesOf(file, onBytes), mapping.encoding);
  dialect.encoding = text.encoding;
  if (format === 'csv') {
    const items = readCsvRecords(text.chunks, {
      isKnown: knownColumn(mapping),
      ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }),
      onDelimiter: (delimiter) => {
        dialect.delimiter = delimiter;
      },
    });
    return { kind: 'table', items: withLetterDoubts(items, text.encoding), dialect };
  }
  if (format === '360giving') return { kind: 'grants', items: readGrants(text.chunks), dialect };
  return { kind: 'graph', items: withLetterDoubts(GRAPHS[format](text.chunks), text.encoding), dialect };
}

/** A workbook is read from memory: its directory stands at its end. */
async function* workbook(file: UploadedFile, onBytes: (count: number) => void): AsyncGenerator<TableItem> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for await (const chunk of bytesOf(file, () => undefined)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  yield* readXlsx(bytes);
  onBytes(file.size);
}
