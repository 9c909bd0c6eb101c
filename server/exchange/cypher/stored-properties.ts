import type { Actor } from '#model/actor';
import { type Attributes, canonicalAttributes } from '#model/attributes';
import { centsOf } from '#model/money';
import type { Network } from '#model/network';
import { endDayOf, type Period, startDayOf } from '#model/partial-date';
import { fold } from '#model/text';
import type { Tie } from '#model/tie';
import { CypherFloat, type CypherValue } from './cypher-literals.ts';

/** Properties of a node or relationship as the store of this product keeps them in Neo4j, by their names there. */
export type StoredProperties = Readonly<Record<string, CypherValue>>;

/** What identifies a thing in the database, or stands in its label or ends. */
const ELSEWHERE = new Set(['id', 'type', 'from', 'to']);
/** Numbers that may have a fraction; all others are whole. */
const FRACTIONS = new Set(['areaKm2', 'latitude', 'longitude', 'confidence']);

export const storedActor = (network: Network, actor: Actor): StoredProperties => ({
  ...plainProperties(actor),
  // A search looks in name and aliases; U+0000 ends a text in some databases.
  searchText: [actor.name, ...(actor.aliases ?? [])].map((text) => fold(text).replaceAll('\0', '')).join('\n'),
  ...daysOf({ startedOn: actor.foundedOn, endedOn: actor.endedOn }),
  ...identityOf(network, actor.id),
});

export const storedTie = (network: Network, tie: Tie): StoredProperties => ({
  ...plainProperties(tie),
  ...daysOf(tie),
  ...identityOf(network, tie.id),
});

/** The node of the network itself, and of which types it has ties. */
export function storedNetwork(network: Network, ties: readonly Tie[]): StoredProperties {
  return { ...plainProperties(network), id: network.id, tieTypes: [...new Set(ties.map(({ type }) => type))] };
}

/**
 * The key of a thing: network, `/`, id. Characters from U+D7FF on are written as U+D7FF and two below it, so that keys come
 * in order of id in whichever way the database compares texts.
 */
export const storedKey = (network: Network, id: string): string =>
  `${network.id}/${id.replace(/[\u{d7ff}-\u{10ffff}]/gu, (character) => {
    const point = character.codePointAt(0)!;
    return String.fromCharCode(0xd7ff, 0x100 + (point >> 11), 0x100 + (point & 0x7ff));
  })}`;

/** The revision that the network has stands for the last change of each thing. */
const identityOf = (network: Network, id: string) => ({
  key: storedKey(network, id),
  network: network.id,
  id,
  version: network.revision,
});

/** Money in whole cents, attributes as canonical JSON, everything else as it is. */
function plainProperties(thing: object): Record<string, CypherValue> {
  const told = Object.entries(thing).filter(([name, value]) => value !== undefined && !ELSEWHERE.has(name));
  return Object.fromEntries(
    told.map(([name, value]): [string, CypherValue] => {
      if (name.endsWith('Eur')) return [name.replace(/Eur$/, 'Cents'), centsOf(value as number)];
      if (name === 'attributes') return [name, canonicalAttributes(value as Attributes)];
      return [name, FRACTIONS.has(name) ? new CypherFloat(value as number) : (value as CypherValue)];
    }),
  );
}

function daysOf(period: Period): Record<string, CypherValue> {
  const [start, end] = [startDayOf(period), endDayOf(period)];
  return { ...(start === null ? {} : { startDay: start }), ...(end === null ? {} : { endDay: end }) };
}
