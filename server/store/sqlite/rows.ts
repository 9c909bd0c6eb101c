import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Network } from '#model/network';
import { endDayOf, startDayOf } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { Stored } from '../graph-store.ts';
import { actorOf, networkOf, propertiesOfActor, propertiesOfTie, textOf, tieOf } from '../properties.ts';
import type { Bindable, Row } from './connection.ts';
import type { Target } from './insert-rows.ts';

export const NETWORK_COLUMNS = 'id, revision, created_at, updated_at, properties';
export const ACTOR_COLUMNS = 'id, type, version, properties';
export const TIE_COLUMNS = 'id, type, from_id, to_id, version, properties';

export function networkOfRow(row: Row): Network {
  const [id, revision, createdAt, updatedAt, properties] = row as [string, number, string, string, string];
  return networkOf({ id, revision, createdAt, updatedAt }, JSON.parse(properties));
}

export function actorOfRow(row: Row): Stored<Actor> {
  const [id, type, version, properties] = row as [string, string, Revision, string];
  return { value: actorOf(id, type, JSON.parse(properties)), version };
}

export function tieOfRow(row: Row): Stored<Tie> {
  const [id, type, from, to, version, properties] = row as [string, string, string, string, Revision, string];
  return { value: tieOf(id, type, from, to, JSON.parse(properties)), version };
}

export const ACTOR_TABLE: Target = {
  table: 'actor',
  columns: ['network', 'id', 'version', 'type', 'municipality', 'founded_day', 'ended_day', 'properties'],
};
export const TIE_TABLE: Target = {
  table: 'tie',
  columns: ['network', 'id', 'version', 'type', 'from_id', 'to_id', 'start_day', 'end_day', 'properties'],
};

/** A row of {@link ACTOR_TABLE}. */
export function rowOfActor(network: NetworkId, actor: Actor, version: Revision): Bindable[] {
  const period = { startedOn: actor.foundedOn, endedOn: actor.endedOn };
  const days = [startDayOf(period), endDayOf(period)];
  const municipality = actor.municipality ?? null;
  return [network, actor.id, version, actor.type, municipality, ...days, textOf(propertiesOfActor(actor))];
}

/** A row of {@link TIE_TABLE}. */
export function rowOfTie(network: NetworkId, tie: Tie, version: Revision): Bindable[] {
  const days = [startDayOf(tie), endDayOf(tie)];
  return [network, tie.id, version, tie.type, tie.from, tie.to, ...days, textOf(propertiesOfTie(tie))];
}
