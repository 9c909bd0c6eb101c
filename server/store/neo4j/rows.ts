import neo4j from 'neo4j-driver';
import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Network } from '#model/network';
import { endDayOf, type Period, startDayOf } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { TieType } from '#model/tie-types';
import type { Stored } from '../graph-store.ts';
import {
  actorOf,
  networkOf,
  type Properties,
  propertiesOfActor,
  propertiesOfDescription,
  propertiesOfTie,
  searchTextOf,
  tieOf,
} from '../properties.ts';
import { actorTypeOf, tieTypeOf } from './statements.ts';

export interface NetworkRow {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Types of which the network has or had ties: looking for a tie by id tries no others. */
  readonly tieTypes: readonly TieType[];
  readonly properties: Properties;
}

export interface ActorRow {
  readonly id: string;
  readonly label: string;
  readonly version: Revision;
  readonly properties: Properties;
}

export interface TieRow {
  readonly id: string;
  readonly tieType?: string;
  readonly from: string;
  readonly to: string;
  readonly version: Revision;
  readonly properties: Properties;
}

/** Numbers that may have a fraction; all others are whole and sent as integers. */
const FRACTIONS = new Set(['areaKm2', 'latitude', 'longitude', 'confidence']);

/**
 * The key of a thing: network, `/`, id. Unique over all networks, and in order of id within one.
 *
 * Neo4j orders texts by code point, but under load it was seen to compare them by UTF-16 unit (5.26.28: a page of a
 * relationship index then misses ids). So characters from U+D7FF on, where the two orders part, are written as U+D7FF
 * and two characters below it; both orders then agree.
 */
export const keyOf = (network: NetworkId, id: string | number): string =>
  `${network}/${String(id).replace(/[\u{d7ff}-\u{10ffff}]/gu, orderable)}`;

function orderable(character: string): string {
  const point = character.codePointAt(0)!;
  return String.fromCharCode(0xd7ff, 0x100 + (point >> 11), 0x100 + (point & 0x7ff));
}

/** Beyond the last key of a network: `0` follows `/`. */
export const endOfKeys = (network: NetworkId): string => `${network}0`;

export const integer = (value: number) => neo4j.int(value);

export const networkOfRow = ({ id, revision, createdAt, updatedAt, properties }: NetworkRow): Network =>
  networkOf({ id, revision, createdAt, updatedAt }, properties);

export const actorOfRow = (row: ActorRow): Stored<Actor> => ({
  value: actorOf(row.id, actorTypeOf(row.label), row.properties),
  version: row.version,
});

/** A tie out of a row; `type` where the statement was of one type. */
export const tieOfRow = (row: TieRow, type?: TieType): Stored<Tie> => ({
  value: tieOf(row.id, type ?? tieTypeOf(row.tieType!), row.from, row.to, row.properties),
  version: row.version,
});

/** Properties of the node of a network. */
export function nodeOfNetwork(network: Network, tieTypes: readonly TieType[]): Record<string, unknown> {
  const { id, createdAt, updatedAt } = network;
  const own = { id, revision: integer(network.revision), createdAt, updatedAt, tieTypes };
  return { ...whole(propertiesOfDescription(network)), ...own };
}

/** Properties of the node of an actor. */
export function nodeOf(network: NetworkId, actor: Actor, version: Revision): Record<string, unknown> {
  const period = { startedOn: actor.foundedOn, endedOn: actor.endedOn };
  const own = { searchText: searchTextOf(actor), ...daysOf(period) };
  return { ...whole(propertiesOfActor(actor)), ...own, ...identity(network, actor.id, version) };
}

/** Properties of the relationship of a tie. */
export function relationshipOf(network: NetworkId, tie: Tie, version: Revision): Record<string, unknown> {
  return { ...whole(propertiesOfTie(tie)), ...daysOf(tie), ...identity(network, tie.id, version) };
}

/** The same properties, whole numbers as integers of the database. */
function whole(properties: Properties): Record<string, unknown> {
  const node: Record<string, unknown> = properties;
  for (const [name, value] of Object.entries(properties)) {
    if (Number.isSafeInteger(value) && !FRACTIONS.has(name)) node[name] = integer(value as number);
  }
  return node;
}

const identity = (network: NetworkId, id: string, version: Revision) => ({
  key: keyOf(network, id),
  network,
  id,
  version: integer(version),
});

function daysOf(period: Period): Record<string, unknown> {
  const [start, end] = [startDayOf(period), endDayOf(period)];
  return {
    ...(start === null ? {} : { startDay: integer(start) }),
    ...(end === null ? {} : { endDay: integer(end) }),
  };
}
