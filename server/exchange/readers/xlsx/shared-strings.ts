import { LARGEST_RECORD, unreadable } from '../read-fault.ts';
import type { XmlStructure } from '../read-xml.ts';
import { readPart } from './read-part.ts';
import type { ZipPackage } from './zip-package.ts';

/** Text in one piece, or in runs that look different. How it sounds (`rPh`) is passed over. */
const STRINGS: XmlStructure = { sst: [], si: ['sst'], r: ['si'], t: ['si', 'r'] };

/** Bounds what the table holds in memory: texts, and characters of all of them. */
const MOST_STRINGS = 1_000_000;
const MOST_CHARACTERS = 40_000_000;

/**
 * The texts that cells refer to by their place. Throws `too-many-texts` above a million texts or forty million
 * characters (or a million in one), and as readPart. Memory: the texts.
 */
export async function readSharedStrings(zip: ZipPackage, part: string): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  const items = readPart<{ text: string }>(zip, part, STRINGS, (put) => {
    let text = '';
    return {
      open({ name }) {
        if (name === 'si') text = '';
      },
      close({ name }, piece) {
        if (name === 't') {
          text += piece;
          if (text.length > LARGEST_RECORD) throw tooMany();
        } else if (name === 'si') put({ text: unescaped(text) });
      },
    };
  });
  for await (const { text } of items) {
    characters += text.length;
    if (strings.length === MOST_STRINGS || characters > MOST_CHARACTERS) throw tooMany();
    strings.push(detached(text));
  }
  return strings;
}

/** Characters that XML cannot hold stand as `_x0001_`; `_x005F_` is an underscore that would be read so. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The same text, of its own: a part of a longer text keeps the whole of it in memory. */
const detached = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString());

const tooMany = () =>
  unreadable('workbook', 'too-many-texts', 'The workbook holds too much text at once. Save each sheet as CSV.');
