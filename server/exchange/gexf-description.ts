import type { NetworkDescription } from '#model/network';
import { NETWORK_COLUMNS } from './native-cells.ts';

/** Stands between the words for people and the lines that are read back. */
const MARK = '--- Coalitiekaart ---';

/**
 * What is said of a network, as the description in the meta data of GEXF, which has no other place for it: title,
 * description, licence and source as plain text, then a line `--- Coalitiekaart ---`, then each field on a line of its own
 * with its value as JSON (`synthetic: true`, `title: "Kampen"`), so that line ends in a value do not look like a field.
 */
export function descriptionWith(network: NetworkDescription): string {
  const { title, description, licence, source } = network;
  const fields = Object.keys(NETWORK_COLUMNS) as (keyof NetworkDescription)[];
  return [
    ...[title, description, licence, source].filter(Boolean),
    MARK,
    ...fields.flatMap((field) => (network[field] === undefined ? [] : `${field}: ${JSON.stringify(network[field])}`)),
  ].join('\n');
}

/** The fields that descriptionWith wrote, unchecked; undefined where there is no mark, as in descriptions by others. */
export function fieldsInDescription(text: string): Readonly<Record<string, unknown>> | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  // The last one: the words before it may hold another.
  const mark = lines.lastIndexOf(MARK);
  if (mark < 0) return undefined;
  const fields = lines.slice(mark + 1).flatMap((line): [string, unknown][] => {
    const [, field, json] = /^(\w+): (.+)$/.exec(line) ?? [];
    const value = json === undefined ? undefined : parsed(json);
    return value === undefined ? [] : [[field!, value]];
  });
  return Object.fromEntries(fields);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Somebody wrote in it by hand: the line is text like any other.
    return undefined;
  }
}
