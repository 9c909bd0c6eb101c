import type { ActorMeasure } from '../../../api/answers.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import type { ActorOfRow } from '../ui/actor-rows.tsx';

type Item = ActorMeasure['items'][number];

/** An actor on two days; undefined on a day on which it was not there. */
export interface RankChange extends ActorOfRow {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** All actors of either day, those that moved most in rank first, equal ones by their later rank. */
export function rankChanges(before: ActorMeasure, after: ActorMeasure): RankChange[] {
  const then = new Map(before.items.map((item) => [item.actorId, item]));
  const now = new Map(after.items.map((item) => [item.actorId, item]));
  const actors = [...after.items, ...before.items.filter(({ actorId }) => !now.has(actorId))];
  return actors
    .map(({ actorId, name, type }) => ({ actorId, name, type, before: then.get(actorId), after: now.get(actorId) }))
    .sort((a, b) => moved(b) - moved(a));
}

const moved = ({ before, after }: RankChange): number =>
  before?.rank && after?.rank ? Math.abs(before.rank - after.rank) : -1;

/** Both values and ranks of every actor, all digits. */
export const rankChangesCsv = (changes: readonly RankChange[]): CsvTable => ({
  columns: ['actor_id', 'name', 'type', 'value_before', 'rank_before', 'value_after', 'rank_after'],
  rows: changes.map(({ actorId, name, type, before, after }) => [
    actorId,
    name,
    type,
    before?.value ?? null,
    before?.rank ?? null,
    after?.value ?? null,
    after?.rank ?? null,
  ]),
});
