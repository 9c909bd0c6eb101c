import { ACTOR_FIELDS, type Actor } from '#model/actor';
import { type Attributes, canonicalAttributes } from '#model/attributes';
import type { ActorId, NetworkId, Revision, TieId } from '#model/ids';
import { type Cents, centsOf, eurosOf } from '#model/money';
import type { Network, NetworkDescription } from '#model/network';
import { fold } from '#model/text';
import { COMMON_TIE_FIELDS, OWN_TIE_FIELDS, type Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';

/** What a store keeps of one thing: flat, with money as whole cents and attributes as canonical JSON. */
export type Properties = Record<string, PropertyValue>;
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/** Name of the stored property for each field that holds money: `…Eur` on the wire, `…Cents` in the store. */
export const MONEY_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['grantMinEur', 'grantMinCents'],
  ['grantMaxEur', 'grantMaxCents'],
  ['amountEur', 'amountCents'],
  ['requestedEur', 'requestedCents'],
  ['paidEur', 'paidCents'],
  ['savingsEur', 'savingsCents'],
]);

const IDENTITY = new Set(['id', 'type', 'from', 'to']);
const listOf = (fields: Iterable<string>) => [...new Set(fields)].filter((field) => !IDENTITY.has(field));

/** Fields of actors and ties beside what identifies them; their order is the order of stored JSON. */
export const ACTOR_PROPERTIES = listOf(Object.values(ACTOR_FIELDS).flat());
export const TIE_PROPERTIES = listOf([...COMMON_TIE_FIELDS, ...Object.values(OWN_TIE_FIELDS).flat()]);
const DESCRIPTION_PROPERTIES: readonly (keyof NetworkDescription)[] = [
  'title',
  'description',
  'language',
  'licence',
  'source',
  'synthetic',
  'referenceDate',
];

export const propertiesOfActor = (actor: Actor): Properties => propertiesOf(ACTOR_PROPERTIES, actor);
export const propertiesOfTie = (tie: Tie): Properties => propertiesOf(TIE_PROPERTIES, tie);
export const propertiesOfDescription = (description: NetworkDescription): Properties =>
  propertiesOf(DESCRIPTION_PROPERTIES, description);

/** An actor out of what is stored; properties of another's making (keys, days) are passed over. */
export function actorOf(id: string, type: string, properties: Readonly<Properties>): Actor {
  const actor = { id: id as ActorId, type: type as ActorType };
  return fieldsInto(actor, ACTOR_PROPERTIES, properties) as Actor;
}

/** A tie out of what is stored, likewise. */
export function tieOf(id: string, type: string, from: string, to: string, properties: Readonly<Properties>): Tie {
  const tie = { id: id as TieId, type: type as TieType, from: from as ActorId, to: to as ActorId };
  return fieldsInto(tie, TIE_PROPERTIES, properties) as Tie;
}

/** A network out of what is stored. */
export function networkOf(
  head: { id: string; revision: number; createdAt: string; updatedAt: string },
  properties: Readonly<Properties>,
): Network {
  const description = fieldsInto({}, DESCRIPTION_PROPERTIES, properties) as NetworkDescription;
  return { ...head, ...description, id: head.id as NetworkId, revision: head.revision as Revision };
}

/** What people may say of a network, without what the store adds. */
export const descriptionOf = (network: NetworkDescription): NetworkDescription =>
  fieldsInto({}, DESCRIPTION_PROPERTIES, propertiesOfDescription(network)) as NetworkDescription;

export const sameActor = (a: Actor, b: Actor): boolean =>
  a.type === b.type && textOf(propertiesOfActor(a)) === textOf(propertiesOfActor(b));

export const sameTie = (a: Tie, b: Tie): boolean =>
  a.type === b.type && sameEnds(a, b) && textOf(propertiesOfTie(a)) === textOf(propertiesOfTie(b));

export const sameEnds = (a: Tie, b: Tie): boolean => a.from === b.from && a.to === b.to;

export const sameDescription = (a: NetworkDescription, b: NetworkDescription): boolean =>
  textOf(propertiesOfDescription(a)) === textOf(propertiesOfDescription(b));

/** Properties as one JSON text: equal things give equal text. */
export const textOf = (properties: Properties): string => JSON.stringify(properties);

/** Folded name and aliases, one a line: what a search looks in. */
export function searchTextOf(actor: Actor): string {
  return [actor.name, ...(actor.aliases ?? [])].map(searchable).join('\n');
}

/** Folds a text the same way for what is searched for. U+0000 goes: SQLite's text ends there. */
export const searchable = (text: string): string => fold(text).replaceAll('\0', '');

function propertiesOf(fields: readonly string[], thing: object): Properties {
  const properties: Properties = {};
  for (const field of fields) {
    const value = (thing as Readonly<Record<string, PropertyValue | Attributes | undefined>>)[field];
    if (value === undefined) continue;
    const money = MONEY_PROPERTIES.get(field);
    if (money !== undefined) properties[money] = centsOf(value as number);
    else if (field === 'attributes') properties[field] = canonicalAttributes(value as Attributes);
    // JSON has no negative zero, so no store keeps it
    else properties[field] = typeof value === 'number' ? value + 0 : (value as PropertyValue);
  }
  return properties;
}

function fieldsInto(into: object, fields: readonly string[], properties: Readonly<Properties>): object {
  const thing = into as Record<string, unknown>;
  for (const field of fields) {
    const money = MONEY_PROPERTIES.get(field);
    const value = properties[money ?? field];
    if (value === undefined) continue;
    if (money !== undefined) thing[field] = eurosOf(value as Cents);
    else thing[field] = field === 'attributes' ? JSON.parse(value as string) : value;
  }
  return thing;
}
