import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Network } from '#model/network';
import { endDayOf, startDayOf } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { Stored } from '../graph-store.ts';
import { actorOf, networkOf, propertiesOfActor, propertiesOfTie, textOf, tieOf } from '../properties.ts';
import type { Bindable, Row } from './connection.ts';

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

/** Values for {@link PUT_ACTOR}. */
export function rowOfActor(network: NetworkId, actor: Actor, version: Revision): Bindable[] {
  const period = { startedOn: actor.foundedOn, endedOn: actor.endedOn };
  const days = [startDayOf(period), endDayOf(period)];
  const municipality = actor.municipality ?? null;
  return [network, actor.id, version, actor.type, municipality, ...days, textOf(propertiesOfActor(actor))];
}

/** Values for {@link PUT_TIE}. */
export function rowOfTie(network: NetworkId, tie: Tie, version: Revision): Bindable[] {
  const days = [startDayOf(tie), endDayOf(tie)];
  return [network, tie.id, version, tie.type, tie.from, tie.to, ...days, textOf(propertiesOfTie(tie))];
}

export const PUT_ACTOR = `
  INSERT INTO actor (network, id, version, type, municipality, founded_day, ended_day, properties)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (network, id) DO UPDATE SET version = excluded.version, type = excluded.type,
    municipality = excluded.municipality, founded_day = excluded.founded_day, ended_day = excluded.ended_day,
    properties = excluded.properties`;

export const PUT_TIE = `
  INSERT INTO tie (network, id, version, type, from_id, to_id, start_day, end_day, properties)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (network, id) DO UPDATE SET version = excluded.version, type = excluded.type,
    from_id = excluded.from_id, to_id = excluded.to_id, start_day = excluded.start_day, end_day = excluded.end_day,
    properties = excluded.properties`;
