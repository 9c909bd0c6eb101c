import type { Actor } from '#model/actor';
import type { NetworkId, Revision } from '#model/ids';
import type { Tie } from '#model/tie';
import type { Difference } from '../commit-plan.ts';
import type { Stored } from '../graph-store.ts';
import { searchTextOf } from '../properties.ts';
import type { Bindable, Connection } from './connection.ts';
import { insertRows, type Target } from './insert-rows.ts';
import { ACTOR_TABLE, rowOfActor, rowOfTie, TIE_TABLE } from './rows.ts';

const TEXT_TABLE: Target = { table: 'actor_text', columns: ['network', 'actor', 'folded'] };
const THEME_TABLE: Target = { table: 'actor_theme', columns: ['network', 'theme', 'actor'] };

const UPDATE_ACTOR = updateOf(ACTOR_TABLE);
const UPDATE_TIE = updateOf(TIE_TABLE);
const UPDATE_TEXT = `UPDATE actor_text SET folded = ?3 WHERE network = ?1 AND actor = ?2 AND folded <> ?3`;

/** Adds actors that are not there yet, with what they are found by. */
export function addActors(connection: Connection, network: NetworkId, actors: readonly Stored<Actor>[]): void {
  insertRows(
    connection,
    ACTOR_TABLE,
    mapped(actors, ({ value, version }) => rowOfActor(network, value, version)),
  );
  insertRows(
    connection,
    TEXT_TABLE,
    mapped(actors, ({ value }) => [network, value.id, searchTextOf(value)]),
  );
  insertRows(connection, THEME_TABLE, themesOf(network, actors));
}

/** Adds ties that are not there yet; their ends are. */
export function addTies(connection: Connection, network: NetworkId, ties: readonly Stored<Tie>[]): void {
  insertRows(
    connection,
    TIE_TABLE,
    mapped(ties, ({ value, version }) => rowOfTie(network, value, version)),
  );
}

/** Adds and changes the actors of a plan; those that go are passed over. */
export function putActors(
  connection: Connection,
  network: NetworkId,
  actors: readonly Difference<Actor>[],
  version: Revision,
): void {
  addActors(connection, network, added(actors, version));
  for (const { before, after } of actors) {
    if (before === null || after === null) continue;
    connection.run(UPDATE_ACTOR, ...rowOfActor(network, after, version));
    connection.run(UPDATE_TEXT, network, after.id, searchTextOf(after));
    connection.run('DELETE FROM actor_theme WHERE network = ? AND actor = ?', network, after.id);
    insertRows(connection, THEME_TABLE, themesOf(network, [{ value: after, version }]));
  }
}

/** Adds and changes the ties of a plan, likewise. */
export function putTies(
  connection: Connection,
  network: NetworkId,
  ties: readonly Difference<Tie>[],
  version: Revision,
): void {
  addTies(connection, network, added(ties, version));
  for (const { before, after } of ties) {
    if (before !== null && after !== null) connection.run(UPDATE_TIE, ...rowOfTie(network, after, version));
  }
}

function added<T>(differences: readonly Difference<T>[], version: Revision): Stored<T>[] {
  return differences.flatMap(({ before, after }) =>
    before === null && after !== null ? [{ value: after, version }] : [],
  );
}

function* themesOf(network: NetworkId, actors: readonly Stored<Actor>[]): Generator<Bindable[]> {
  for (const { value } of actors) {
    for (const theme of new Set(value.themes)) yield [network, theme, value.id];
  }
}

function* mapped<T>(list: readonly T[], rowOf: (one: T) => Bindable[]): Generator<Bindable[]> {
  for (const one of list) yield rowOf(one);
}

/** Replaces all of a row but its key, which its first two columns are. */
function updateOf({ table, columns }: Target): string {
  const [network, id, ...others] = columns.map((column, index) => `${column} = ?${index + 1}`);
  return `UPDATE ${table} SET ${others.join(', ')} WHERE ${network} AND ${id}`;
}
