/** A value that Cypher has a literal for; `float` tells a number that is kept with a fraction, whole or not. */
export type CypherValue =
  | string
  | number
  | boolean
  | CypherFloat
  | readonly CypherValue[]
  | { readonly [name: string]: CypherValue };

/** A number that the database keeps as a float, also where it is whole. */
export class CypherFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Text between single quotes. Cypher turns `\u0027` into a quote before it looks for the end of a text, and may do so after
 * a backslash that is itself escaped: so a `u` never follows one, but stands in a text of its own, joined to the first.
 */
export const cypherText = (text: string): string =>
  `'${text.replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character]!).replace(/\\(?=u)/g, "\\'+'")}'`;

/** A value as Cypher writes it. Names in it are names of properties: ASCII letters and digits. */
export function cypherLiteral(value: CypherValue): string {
  if (typeof value === 'string') return cypherText(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : floatText(value);
  if (value instanceof CypherFloat) return floatText(value.value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  const entries = Object.entries(value as Readonly<Record<string, CypherValue>>);
  return `{${entries.map(([name, own]) => `${name}: ${cypherLiteral(own)}`).join(', ')}}`;
}

const floatText = (value: number): string => {
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
};
