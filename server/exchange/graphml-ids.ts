/** What every reader of XML takes in a name token: ASCII, and letters with accents. */
const OTHER = /[^-.:\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131]|_(?=x[0-9A-F]{4,6}_)/gu;

/** An id as GraphML allows it: other characters stand as `_x0020_`, by their code point. */
export const graphmlId = (id: string): string =>
  id.replace(OTHER, (character) => `_x${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`);

/** The id that graphmlId wrote; ids without such a mark are what they are. */
export const idOfGraphml = (text: string): string =>
  text.replace(/_x([0-9A-F]{4,6})_/g, (mark, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : mark;
  });
