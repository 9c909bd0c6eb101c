import type { Change } from '#model/changes';
import { type ActorId, asTieId, type TieId } from '#model/ids';
import { faultsOfTie } from '#model/rules';
import type { Tie } from '#model/tie';
import { TIE_RULES } from '#model/tie-types';
import type { Stored } from '../../store/graph-store.ts';
import { freeId, tieIdBase } from '../editing/free-ids.ts';

/** What moving ties from one actor to another comes to. */
export interface MovedTies {
  readonly changes: readonly Change[];
  readonly moved: number;
  /** How many became one with a tie that was there. */
  readonly joined: number;
  /** How many went because they would go from an actor to itself. */
  readonly dropped: number;
}

export interface Move {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Ties that move. */
  readonly ties: readonly Stored<Tie>[];
  /** Ties of the actor that they move to. */
  readonly present: readonly Stored<Tie>[];
  /** Whether ties may be joined or dropped: both actors are one. */
  readonly merging: boolean;
  readonly isTaken: (id: TieId) => Promise<boolean>;
}

/**
 * Moves ties to another actor. An id that was made from the ends of a tie is made anew, so that a later import of the
 * same rows finds it again; other ids stay. When two actors become one, a tie between them is dropped (one that went
 * from an actor to itself before stays), and a tie is joined with one of the other actor where both are of one type,
 * between the same two, both go on or ended alike, and nothing that both say differs: the one that was there keeps its id and takes over what it
 * lacks. Money is never joined: three grants are three ties. O(ties).
 */
export async function movedTies({ from, to, ties, present, merging, isTaken }: Move): Promise<MovedTies> {
  const moved = new Set(ties.map(({ value }) => value.id));
  const there = new Map<string, { tie: Tie; changed: boolean; version: Stored<Tie>['version'] | 'absent' }[]>();
  for (const { value, version } of present) {
    if (!moved.has(value.id)) add(there, { tie: value, changed: false, version });
  }
  const changes: Change[] = ties.map(({ value, version }) => ({ op: 'delete-tie', id: value.id, expect: version }));
  const given = new Set<string>();
  let [joined, dropped] = [0, 0];
  for (const { value } of ties) {
    const at = { from: value.from === from ? to : value.from, to: value.to === from ? to : value.to };
    if (merging && at.from === at.to && value.from !== value.to) {
      dropped += 1;
      continue;
    }
    const tie: Tie = { ...value, ...at };
    const twin = merging ? there.get(keyOf(tie))?.find((one) => isCompatible(one.tie, tie)) : undefined;
    if (twin !== undefined) {
      joined += 1;
      twin.tie = joinedTie(twin.tie, tie);
      twin.changed = true;
      continue;
    }
    const id = await idAt(
      value,
      tie,
      async (one) => given.has(one) || (!moved.has(asTieId(one)) && (await isTaken(asTieId(one)))),
    );
    given.add(id);
    add(there, { tie: { ...tie, id }, changed: true, version: 'absent' });
  }
  for (const entries of there.values()) {
    for (const { tie, changed, version } of entries) {
      if (changed) changes.push({ op: 'put-tie', tie, expect: version });
    }
  }
  return { changes, moved: ties.length - joined - dropped, joined, dropped };
}

function add<T extends { tie: Tie }>(there: Map<string, T[]>, entry: T): void {
  const entries = there.get(keyOf(entry.tie));
  if (entries === undefined) there.set(keyOf(entry.tie), [entry]);
  else entries.push(entry);
}

/** Type and ends; without direction the ends are in order. */
function keyOf({ type, from, to }: Tie): string {
  const ends = TIE_RULES[type].directed ? [from, to] : [from, to].sort();
  return JSON.stringify([type, ...ends]);
}

/** The id of a tie at its new ends: made anew where it was made from the old ones. */
async function idAt(before: Tie, after: Tie, isTaken: (id: string) => Promise<boolean>): Promise<TieId> {
  const base = tieIdBase(before);
  const made =
    before.id === base || (before.id.startsWith(`${base}-`) && /^\d+$/.test(before.id.slice(base.length + 1)));
  return made ? asTieId(await freeId(tieIdBase(after), isTaken)) : before.id;
}

/**
 * Whether two ties of one type between the same two may be one: no money, nothing that both say differs, and both go on
 * or ended alike (no end means that a tie goes on, so it is no gap to be filled).
 */
function isCompatible(a: Tie, b: Tie): boolean {
  if (a.type === 'funds' || a.endedOn !== b.endedOn) return false;
  // Read from the other side, "the first of the two told it" says something else.
  if (a.from !== b.from && (a.reportedBy !== undefined || b.reportedBy !== undefined)) return false;
  const { id: _a, from: _af, to: _at, attributes: ofA = {}, ...restA } = a;
  const { id: _b, from: _bf, to: _bt, attributes: ofB = {}, ...restB } = b;
  return agree(restA, restB) && agree(ofA, ofB) && faultsOfTie(joinedTie(a, b)).length === 0;
}

function agree(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(a).every(
    ([key, value]) => !Object.hasOwn(b, key) || JSON.stringify(b[key]) === JSON.stringify(value),
  );
}

function joinedTie(stays: Tie, goes: Tie): Tie {
  const attributes = { ...goes.attributes, ...stays.attributes };
  return { ...goes, ...stays, ...(Object.keys(attributes).length === 0 ? {} : { attributes }) };
}
