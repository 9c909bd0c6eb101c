/** What was pasted, counted: rows besides the head, and columns. */
export interface PastedSize {
  readonly rows: number;
  readonly columns: number;
}

const DELIMITERS = ['\t', ';', ','] as const;

/** How many of a delimiter stand in a line outside quotes. */
function countOutside(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === delimiter && !quoted) count += 1;
  }
  return count;
}

/** Lines of pasted cells; a line break inside quotes belongs to its cell. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.replace(/\r\n?/g, '\n').split('\n')) {
    line = line === '' ? part : `${line}\n${part}`;
    if ((line.match(/"/g)?.length ?? 0) % 2 === 0) {
      lines.push(line);
      line = '';
    }
  }
  return [...lines, line].filter((one) => one.trim() !== '');
}

/** The size of what was pasted: a look before the service reads it. */
export function pastedSize(text: string): PastedSize {
  const [head, ...rows] = linesOf(text);
  if (head === undefined) return { rows: 0, columns: 0 };
  return { rows: rows.length, columns: 1 + Math.max(...DELIMITERS.map((delimiter) => countOutside(head, delimiter))) };
}

/** Pasted cells as a file: spreadsheets put tabs between them. */
export const pastedFile = (text: string): File =>
  new File([text], text.includes('\t') ? 'plakken.tsv' : 'plakken.csv', {
    type: text.includes('\t') ? 'text/tab-separated-values' : 'text/csv',
  });
