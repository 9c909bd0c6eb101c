import type { Actor } from '#model/actor';
import type { ActorId, NetworkId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { ActorFilter, Page, PageRequest, Stored, TieFilter } from '../graph-store.ts';
import { inOrder, pageOf } from '../pages.ts';
import { searchable } from '../properties.ts';
import type { Bindable, Connection } from './connection.ts';
import { ACTOR_COLUMNS, actorOfRow, TIE_COLUMNS, tieOfRow } from './rows.ts';

/** Actors that a text is looked for in: goes through the texts in order of id and stops when the page is full. */
const SEARCHED = `(SELECT t.network, t.folded, t.actor AS id, version, type, municipality, founded_day, ended_day, properties
  FROM actor_text AS t CROSS JOIN actor ON actor.network = t.network AND actor.id = t.actor)`;

/** A condition and the values it binds. */
type Condition = readonly [sql: string, ...values: Bindable[]];

export function listActors(
  connection: Connection,
  network: NetworkId,
  filter: ActorFilter,
  page: PageRequest,
): Page<Stored<Actor>> {
  const conditions = actorConditions(network, filter);
  const text = searchable(filter.text ?? '');
  if (text !== '') conditions.push(['instr(folded, ?) > 0', text]);
  const rows = select(connection, ACTOR_COLUMNS, text === '' ? 'actor' : SEARCHED, conditions, network, page);
  return pageOf(rows.map(actorOfRow), page, (one) => one.value.id);
}

export function listTies(
  connection: Connection,
  network: NetworkId,
  filter: TieFilter,
  page: PageRequest,
): Page<Stored<Tie>> {
  const conditions: Condition[] = [];
  if (filter.type !== undefined) conditions.push(['type = ?', filter.type]);
  if (filter.at !== undefined) conditions.push(...holdsAt('start_day', 'end_day', filter.at));
  const at = (end: string): Condition[] => (filter.actor === undefined ? [] : [[`${end} = ?`, filter.actor]]);
  const selected = (end: string) =>
    select(connection, TIE_COLUMNS, 'tie', [...conditions, ...at(end)], network, page).map(tieOfRow);
  if (filter.actor === undefined) return pageOf(selected('from_id'), page, (one) => one.value.id);
  return pageOf(merged(selected('from_id'), selected('to_id'), filter.actor), page, (one) => one.value.id);
}

/** Ties that leave an actor and ties that reach it, each in order, as one list; a tie to itself counts once. */
function merged(leaving: readonly Stored<Tie>[], reaching: readonly Stored<Tie>[], actor: ActorId): Stored<Tie>[] {
  const others = reaching.filter((one) => one.value.from !== actor);
  return inOrder([...leaving, ...others], (one) => one.value.id);
}

function actorConditions(network: NetworkId, filter: ActorFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.type !== undefined) conditions.push(['type = ?', filter.type]);
  if (filter.theme !== undefined) {
    conditions.push(['id IN (SELECT actor FROM actor_theme WHERE network = ? AND theme = ?)', network, filter.theme]);
  }
  if (filter.municipality !== undefined) {
    const code = filter.municipality;
    conditions.push([
      `id IN (SELECT id FROM actor WHERE network = ? AND municipality = ?
              UNION ALL SELECT from_id FROM tie WHERE network = ? AND to_id = ? AND type = 'active-in')`,
      ...[network, code, network, code],
    ]);
  }
  if (filter.at !== undefined) conditions.push(...holdsAt('founded_day', 'ended_day', filter.at));
  return conditions;
}

const holdsAt = (start: string, end: string, day: number): Condition[] => [
  [`(${start} IS NULL OR ${start} <= ?)`, day],
  [`(${end} IS NULL OR ? < ${end})`, day],
];

/** One row more than the page holds, so that it shows whether more follow. */
function select(
  connection: Connection,
  columns: string,
  table: string,
  conditions: readonly Condition[],
  network: NetworkId,
  page: PageRequest,
) {
  const where: Condition[] = [['network = ?', network], ['id > ?', page.after ?? ''], ...conditions];
  const sql = `SELECT ${columns} FROM ${table} WHERE ${where.map(([text]) => text).join(' AND ')} ORDER BY id LIMIT ?`;
  const values = where.flatMap(([, ...bound]) => bound);
  return connection.all(sql, ...values, page.limit + 1);
}
