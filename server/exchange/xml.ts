/** What XML 1.0 cannot hold in any form: most control characters, and two code points that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As references they survive the normalisation of white space in attributes and of line ends.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an attribute or content of XML; characters that XML cannot hold are left out. */
export const xmlText = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);

/** Whether a text is the same once it was written as XML in UTF-8. */
export const survivesXml = (text: string): boolean => text.isWellFormed() && text.search(IMPOSSIBLE) < 0;

/** ` name="value"`, or nothing where there is no value. */
export const xmlAttribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'number' ? value : xmlText(value)}"`;
