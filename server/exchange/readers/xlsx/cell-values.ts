import { withoutGuard } from '../../native-cells.ts';
import { excerpt, isFilled } from '../csv-cells.ts';
import type { CellValue } from '../table-items.ts';
import { textOfSerial } from './date-serial.ts';
import type { DateFormat } from './number-format.ts';
import { unescaped } from './shared-strings.ts';

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dateStyles: readonly (DateFormat | undefined)[];
  readonly from1904: boolean;
  /** Whether the text `NULL` is one as any other: in sheets of our own. */
  readonly keepsNull?: boolean;
}

/** A cell as it stands in a sheet. */
export interface RawCell {
  /** `s` (a shared text), `str`, `inlineStr`, `b`, `e`, `d` or `n`; absent: `n`. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly text: string;
  readonly formula: boolean;
}

/** Why a cell that holds something tells nothing. */
export class CellFault {
  readonly code: 'cell-error' | 'formula-without-value' | 'bad-date' | 'bad-value';
  /** Goes on after "Cell B12 ". */
  readonly message: string;

  constructor(code: CellFault['code'], message: string) {
    this.code = code;
    this.message = message;
  }
}

/** What a cell tells; undefined where it is empty, white space or `NULL`. */
export function valueOfRaw(
  { type, style, text, formula }: RawCell,
  context: CellContext,
): CellValue | CellFault | undefined {
  if (text === '') {
    // A formula whose result is an empty text says so; one without a result was never worked out.
    if (!formula || type === 'str') return undefined;
    return new CellFault(
      'formula-without-value',
      'has a formula that was never worked out. Open the file in a spreadsheet program and save it again.',
    );
  }
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(text) ? context.strings[Number(text)] : undefined;
      return shared === undefined
        ? new CellFault('bad-value', 'refers to a text that is not in the workbook.')
        : ofText(shared, context);
    }
    case 'str':
    case 'inlineStr':
      return ofText(unescaped(text), context);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return new CellFault('cell-error', `holds the error ${excerpt(text)}. Mend its formula, or empty it.`);
    case 'd':
      // Some programs write the text of a date; midnight is a date alone.
      return text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    default:
      return ofNumber(text, context.dateStyles[Number(style ?? 0)], context.from1904);
  }
}

const ofText = (text: string, { keepsNull }: CellContext): string | undefined =>
  text.trim() === '' || !(keepsNull === true || isFilled(text)) ? undefined : withoutGuard(text);

function ofNumber(text: string, format: DateFormat | undefined, from1904: boolean): CellValue | CellFault {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value))
    return new CellFault('bad-value', `holds no number: "${excerpt(text)}".`);
  if (format === undefined) return value;
  return (
    textOfSerial(value, format, from1904) ??
    new CellFault('bad-date', `shows ${excerpt(text)} as a date, which is none.`)
  );
}
