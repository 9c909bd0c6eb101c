import type { Actor } from '#model/actor';
import type { ChangeCounts, ChangeNote, ReverseChange } from '#model/changes';
import type { NetworkId, Revision } from '#model/ids';
import type { CommitPlan } from '../commit-plan.ts';
import type { Found, Wanted } from '../gathering.ts';
import { packReverse } from '../history.ts';
import { propertiesOfDescription, searchTextOf, textOf } from '../properties.ts';
import type { Connection } from './connection.ts';
import { ACTOR_COLUMNS, actorOfRow, PUT_ACTOR, PUT_TIE, rowOfActor, rowOfTie, TIE_COLUMNS, tieOfRow } from './rows.ts';

const ACTORS_BY_ID = `SELECT ${ACTOR_COLUMNS} FROM actor WHERE network = ? AND id IN (SELECT value FROM json_each(?))`;
const TIES_BY_ID = `SELECT ${TIE_COLUMNS} FROM tie WHERE network = ? AND id IN (SELECT value FROM json_each(?))`;
const TIES_OF = `
  SELECT ${TIE_COLUMNS} FROM tie WHERE network = ?1 AND from_id IN (SELECT value FROM json_each(?2))
  UNION ALL
  SELECT ${TIE_COLUMNS} FROM tie WHERE network = ?1 AND to_id IN (SELECT value FROM json_each(?2))`;
const PUT_TEXT = `
  INSERT INTO actor_text (network, actor, folded) VALUES (?, ?, ?)
  ON CONFLICT (network, actor) DO UPDATE SET folded = excluded.folded WHERE folded IS NOT excluded.folded`;

/** Answers one question of the commit plan. */
export function find(connection: Connection, network: NetworkId, wanted: Wanted): Found {
  const rows = (sql: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : connection.all(sql, network, JSON.stringify(ids));
  return {
    actors: rows(ACTORS_BY_ID, wanted.actors).map(actorOfRow),
    ties: [...rows(TIES_BY_ID, wanted.ties), ...rows(TIES_OF, wanted.tiesOf)].map(tieOfRow),
  };
}

/** Writes a plan: actors come before ties that reach them, and go after ties that left them. Inside a write transaction. */
export function writePlan(connection: Connection, network: NetworkId, plan: CommitPlan, note: ChangeNote): void {
  connection.run('UPDATE network SET revision = ?, updated_at = ? WHERE id = ?', plan.revision, note.at, network);
  if (plan.description !== null) {
    const properties = textOf(propertiesOfDescription(plan.description));
    connection.run('UPDATE network SET properties = ? WHERE id = ?', properties, network);
  }
  for (const { before, after } of plan.ties) {
    if (after === null) connection.run('DELETE FROM tie WHERE network = ? AND id = ?', network, before!.value.id);
  }
  for (const { before, after } of plan.actors) {
    if (after !== null) putActor(connection, network, before?.value ?? null, after, plan.revision);
  }
  for (const { after } of plan.ties) {
    if (after !== null) connection.run(PUT_TIE, ...rowOfTie(network, after, plan.revision));
  }
  for (const { before, after } of plan.actors) {
    if (after === null) connection.run('DELETE FROM actor WHERE network = ? AND id = ?', network, before!.value.id);
  }
  writeHistory(connection, network, plan, note);
}

/** Adds an entry to the history of a network. */
export function writeHistory(
  connection: Connection,
  network: NetworkId,
  what: { revision: Revision; counts: ChangeCounts; reverse: readonly ReverseChange[] },
  note: ChangeNote,
): void {
  connection.run(
    'INSERT INTO revision (network, revision, at, by, reason, import_id, counts) VALUES (?, ?, ?, ?, ?, ?, ?)',
    network,
    what.revision,
    note.at,
    note.by,
    note.reason ?? null,
    note.importId ?? null,
    JSON.stringify(what.counts),
  );
  for (const [piece, changes] of packReverse(what.reverse).entries()) {
    connection.run('INSERT INTO reverse_changes VALUES (?, ?, ?, ?)', network, what.revision, piece, changes);
  }
}

function putActor(c: Connection, network: NetworkId, before: Actor | null, actor: Actor, version: Revision): void {
  c.run(PUT_ACTOR, ...rowOfActor(network, actor, version));
  c.run(PUT_TEXT, network, actor.id, searchTextOf(actor));
  if (before?.themes !== undefined) c.run('DELETE FROM actor_theme WHERE network = ? AND actor = ?', network, actor.id);
  for (const theme of new Set(actor.themes)) {
    c.run('INSERT INTO actor_theme (network, theme, actor) VALUES (?, ?, ?)', network, theme, actor.id);
  }
}
