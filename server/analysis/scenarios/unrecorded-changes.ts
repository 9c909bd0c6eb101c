import { type ActorId, asActorId } from '#model/ids';
import type { AsOf, Snapshot } from '../graph/snapshot.ts';
import { inventory } from '../municipality/inventory.ts';
import type { ScenarioChange } from './scenario-change.ts';

/** How many actors are active in a municipality without a recorded tie with the town hall, and would be. */
export interface UnrecordedChange {
  readonly municipality: ActorId;
  readonly before: number;
  readonly after: number;
  /** Of those the initiatives. */
  readonly initiatives: { readonly before: number; readonly after: number };
}

/** Of every municipality that a change touches, by id. O(actors + ties) a municipality. */
export function unrecordedChanges(
  before: Snapshot,
  after: Snapshot,
  changes: readonly ScenarioChange[],
  asOf: AsOf | undefined,
): UnrecordedChange[] {
  const isTown = ({ actors, indexOf }: Snapshot, id: string) => actors[indexOf.get(id) ?? -1]?.type === 'municipality';
  const towns = [...touchedBy(before, changes)].filter((id) => isTown(before, id) && isTown(after, id)).sort();
  return towns.map((id) => {
    const municipality = asActorId(id);
    const [was, is] = [before, after].map((snapshot) => {
      const items = inventory(snapshot, municipality, asOf).items.filter(({ recorded }) => !recorded);
      return { all: items.length, initiatives: items.filter(({ type }) => type === 'initiative').length };
    });
    return {
      municipality,
      before: was!.all,
      after: is!.all,
      initiatives: { before: was!.initiatives, after: is!.initiatives },
    };
  });
}

/** Ids at the ends of what changes, and of where those are at home or active. */
function touchedBy(snapshot: Snapshot, changes: readonly ScenarioChange[]): Set<string> {
  const ids = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'add-actor') for (const id of [change.actor.id, change.actor.municipality]) id && ids.add(id);
    if (change.kind === 'remove-actor') ids.add(change.actorId);
    if (change.kind === 'add-tie') for (const id of [change.tie.from, change.tie.to]) ids.add(id);
    if (change.kind === 'remove-tie') {
      const tie = snapshot.ties.find(({ id }) => id === change.tieId);
      if (tie !== undefined) for (const id of [tie.from, tie.to]) ids.add(id);
    }
  }
  for (const id of [...ids]) {
    const actor = snapshot.indexOf.get(id);
    if (actor === undefined) continue;
    for (const index of snapshot.tiesOf[actor]!) {
      const { type, from, to } = snapshot.ties[index]!;
      if (type === 'active-in' || type === 'part-of') for (const end of [from, to]) ids.add(end);
    }
    const { municipality } = snapshot.actors[actor]!;
    if (municipality !== undefined) ids.add(municipality);
  }
  return ids;
}
