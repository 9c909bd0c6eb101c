import type { Change, ReverseChange } from '#model/changes';
import { DomainError, type Fault } from '#model/errors';
import type { ActorId, NetworkId, Revision, TieId } from '#model/ids';
import { descriptionOf } from '#model/network';
import type { CommitResult, GraphStore, RecordPut, Stored } from '../../store/graph-store.ts';
import { noteBy } from '../editing/editing-service.ts';
import { conflictsInDescription, type DescriptionThen, descriptionTakenBack } from './undo-description.ts';

/** At most this many later changes are told when they stand in the way. */
const TOLD = 100;

/**
 * Undoes one change of a network as a whole, as a new revision: everything that it touched is as it was before, and
 * what others changed elsewhere stays; of the description of the network the fields that it set.
 *
 * @throws DomainError `conflict`, with what was changed since in its faults, where something that it touched is not any
 * more as it left it, or something new hangs on it; `not-found` where there is no such revision.
 */
export async function undoRevision(
  store: GraphStore,
  network: NetworkId,
  revision: Revision,
  by: string,
  records: (result: CommitResult) => readonly RecordPut[],
): Promise<CommitResult> {
  const found = await store.getHistory(network, revision);
  if (found === null)
    throw new DomainError('not-found', `The network "${network}" has no revision ${revision} in its history.`);
  const { reverse } = found;
  const present = await presentOf(store, network, reverse);
  const description = await descriptionThen(store, network, revision, reverse);
  const conflicts = [
    ...(description === undefined ? [] : conflictsInDescription(description)),
    ...(await standing(store, network, revision, conflictsOf(reverse, present, revision))),
  ];
  if (conflicts.length > 0) throw await laterChanges(store, network, revision, conflicts);
  const note = noteBy(
    by,
    `undoes revision ${revision}${found.entry.reason === undefined ? '' : ` (${found.entry.reason})`}`,
  );
  try {
    return await store.commit(network, backwards(reverse, present, description), note, { records });
  } catch (error) {
    if (!(error instanceof DomainError) || !['stale', 'has-ties', 'taken', 'not-found', 'invalid'].includes(error.code))
      throw error;
    throw await laterChanges(store, network, revision, [{ path: '', code: 'changed-since', message: error.message }]);
  }
}

interface Present {
  readonly actors: ReadonlyMap<string, Revision>;
  readonly ties: ReadonlyMap<string, Revision>;
  /** Ties at actors that the change made, by id of the actor, but for ties that it made itself. */
  readonly hanging: ReadonlyMap<string, TieId>;
}

/** The description before, after and now, where the change touched it. */
async function descriptionThen(
  store: GraphStore,
  network: NetworkId,
  revision: Revision,
  reverse: readonly ReverseChange[],
): Promise<DescriptionThen | undefined> {
  const touched = reverse.find((one) => one.op === 'network');
  if (touched === undefined) return undefined;
  const read = (at?: Revision) => store.read(network, async (reading) => reading.network, at);
  const [after, now] = await Promise.all([read(revision), read()]);
  return {
    before: touched.before,
    after: descriptionOf(after),
    now: descriptionOf(now),
    isNewest: now.revision === revision,
  };
}

async function presentOf(store: GraphStore, network: NetworkId, reverse: readonly ReverseChange[]): Promise<Present> {
  const touched = { actor: new Set<string>(), tie: new Set<string>() };
  const made = new Set<string>();
  for (const one of reverse) {
    if (one.op === 'network') continue;
    touched[one.op].add(one.id);
    if (one.op === 'actor' && one.before === null) made.add(one.id);
  }
  const actors = new Map<string, Revision>();
  const ties = new Map<string, Revision>();
  const hanging = new Map<string, TieId>();
  const note = (into: Map<string, Revision>, of: Set<string>, { value, version }: Stored<{ readonly id: string }>) => {
    if (of.has(value.id)) into.set(value.id, version);
  };
  await store.read(network, async (reading) => {
    for await (const batch of reading.actors()) for (const one of batch) note(actors, touched.actor, one);
    for await (const batch of reading.ties()) {
      for (const one of batch) {
        note(ties, touched.tie, one);
        if (touched.tie.has(one.value.id)) continue;
        for (const end of [one.value.from, one.value.to]) if (made.has(end)) hanging.set(end, one.value.id);
      }
    }
  });
  return { actors, ties, hanging };
}

function conflictsOf(reverse: readonly ReverseChange[], present: Present, revision: Revision): Fault[] {
  const conflicts: Fault[] = [];
  for (const one of reverse) {
    if (one.op === 'network') continue;
    const version = (one.op === 'actor' ? present.actors : present.ties).get(one.id);
    const path = `${one.op === 'actor' ? 'actors' : 'ties'}/${one.id}`;
    const hanging = one.op === 'actor' ? present.hanging.get(one.id) : undefined;
    // A thing that the change removed is gone still, one that it made or changed is as it left it.
    const later = version !== undefined && version !== revision;
    const gone = version === undefined && one.before === null;
    if (later) conflicts.push({ path, code: 'changed-since', message: `changed since, in revision ${version}` });
    else if (gone) conflicts.push({ path, code: 'removed-since', message: 'removed since' });
    else if (hanging !== undefined) {
      conflicts.push({ path, code: 'used-since', message: `the tie "${hanging}" was made with it since` });
    }
  }
  return conflicts;
}

/**
 * The conflicts that stand: what was changed since and is again as the change left it, by undoing the later change for
 * example, is no conflict.
 */
async function standing(
  store: GraphStore,
  network: NetworkId,
  revision: Revision,
  conflicts: readonly Fault[],
): Promise<readonly Fault[]> {
  const changed = new Set(conflicts.filter(({ code }) => code === 'changed-since').map(({ path }) => path));
  if (changed.size === 0) return conflicts;
  const [then, now] = await Promise.all([
    valuesAt(store, network, changed, revision),
    valuesAt(store, network, changed),
  ]);
  return conflicts.filter(({ path, code }) => code !== 'changed-since' || then.get(path) !== now.get(path));
}

/** Things by path, as text, at a revision or now. */
async function valuesAt(
  store: GraphStore,
  network: NetworkId,
  paths: ReadonlySet<string>,
  revision?: Revision,
): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  const note = (kind: string, { value }: Stored<{ readonly id: string }>) => {
    const path = `${kind}/${value.id}`;
    if (paths.has(path)) values.set(path, JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
  };
  await store.read(
    network,
    async (reading) => {
      for await (const batch of reading.actors()) for (const one of batch) note('actors', one);
      for await (const batch of reading.ties()) for (const one of batch) note('ties', one);
    },
    revision,
  );
  return values;
}

async function laterChanges(
  store: GraphStore,
  network: NetworkId,
  revision: Revision,
  conflicts: readonly Fault[],
): Promise<DomainError> {
  const later: Fault[] = [];
  for (let after: string | undefined; later.length < TOLD; ) {
    const page = await store.listHistory(network, { limit: 50, ...(after === undefined ? {} : { after }) });
    for (const entry of page.items) {
      if (entry.revision <= revision) break;
      later.push({
        path: `history/${entry.revision}`,
        code: 'later-change',
        message: `revision ${entry.revision} by ${entry.by} on ${entry.at}${entry.reason === undefined ? '' : `: ${entry.reason}`}`,
      });
    }
    after = page.next;
    if (after === undefined || Number(after) <= revision) break;
  }
  return new DomainError(
    'conflict',
    `Nothing was undone: ${conflicts.length} of the things that this change touched were changed since. Undo the later changes first.`,
    [...conflicts.slice(0, TOLD), ...later],
  );
}

/** The changes that lead back: ties go before their actors, and come after them. */
function backwards(
  reverse: readonly ReverseChange[],
  present: Present,
  description: DescriptionThen | undefined,
): Change[] {
  const order: Change[][] = [[], [], [], []];
  for (const one of reverse) {
    if (one.op === 'network') {
      order[0]!.push({ op: 'put-network', description: descriptionTakenBack(description!), expect: 'any' });
      continue;
    }
    const version = (one.op === 'actor' ? present.actors : present.ties).get(one.id);
    if (one.op === 'actor') {
      if (one.before !== null) order[1]!.push({ op: 'put-actor', actor: one.before, expect: version ?? 'absent' });
      else order[3]!.push({ op: 'delete-actor', id: one.id as ActorId, expect: version!, cascade: false });
    } else if (one.before !== null) order[2]!.push({ op: 'put-tie', tie: one.before, expect: version ?? 'absent' });
    else order[0]!.push({ op: 'delete-tie', id: one.id as TieId, expect: version! });
  }
  return order.flat();
}
