import { unreadable } from '../read-fault.ts';
import { builtInFormat, type DateFormat, dateFormatOf } from './number-format.ts';
import { walkPart } from './read-part.ts';
import type { ZipPackage } from './zip-package.ts';

const STYLES = {
  styleSheet: [],
  numFmts: ['styleSheet'],
  numFmt: ['numFmts'],
  cellXfs: ['styleSheet'],
  xf: ['cellXfs'],
};

/** As Excel has it. */
const MOST_STYLES = 64_000;

/** How cells show dates, by the number of their style; undefined where they show none. Throws as readPart. */
export async function readDateStyles(zip: ZipPackage, part: string): Promise<(DateFormat | undefined)[]> {
  const formats = new Map<number, DateFormat | undefined>();
  const styles: (DateFormat | undefined)[] = [];
  await walkPart(zip, part, STYLES, {
    open({ name, attributes }) {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') formats.set(id, dateFormatOf(attributes.formatCode ?? ''));
      // Formats stand before the styles that use them.
      else if (name === 'xf') styles.push(formats.has(id) ? formats.get(id) : builtInFormat(id));
      if (Math.max(styles.length, formats.size) > MOST_STYLES) {
        throw unreadable('workbook', 'too-many-styles', 'The workbook has more than 64,000 styles. Save it as CSV.');
      }
    },
  });
  return styles;
}
