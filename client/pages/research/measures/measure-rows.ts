import type { ActorType } from '#model/vocabulary';
import type { ActorMeasure } from '../../../api/answers.ts';
import type { Cell, CsvTable } from '../../../state/csv-table.ts';

export type MeasureCell = Pick<ActorMeasure['items'][number], 'value' | 'rank' | 'reason' | 'low' | 'high'>;

/** An actor with its value on every measure that was asked for. */
export interface MeasureRow {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly cells: readonly MeasureCell[];
}

/** The values that there are, lowest first. O(n log n). */
export const sortedValues = ({ items }: ActorMeasure): number[] =>
  items.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);

/** What a table is ordered by: name, type or the id of a measure; highest first where `isDown`. */
export interface Order {
  readonly by: string;
  readonly isDown: boolean;
}

const NOTHING: MeasureCell = { value: null, rank: null };

/** Answers side by side: a row per actor, a cell per answer. */
export function measureRows(answers: readonly ActorMeasure[]): MeasureRow[] {
  const byActor = answers.map(({ items }) => new Map(items.map((item) => [item.actorId, item])));
  return (answers[0]?.items ?? []).map(({ actorId, name, type }) => ({
    id: actorId,
    name,
    type,
    cells: byActor.map((items) => items.get(actorId) ?? NOTHING),
  }));
}

/** Reads an order from an address: a word, with - before it for the highest first. */
export const orderOf = (word: string | undefined, otherwise: string): Order => {
  if (word === undefined || word === '' || word === '-') return { by: otherwise, isDown: true };
  return word.startsWith('-') ? { by: word.slice(1), isDown: true } : { by: word, isDown: false };
};

export const orderWord = ({ by, isDown }: Order): string => (isDown ? `-${by}` : by);

/** Rows in an order. What has no value comes last either way; equal ones stay in the order of the service. */
export function ordered(rows: readonly MeasureRow[], { by, isDown }: Order, measures: readonly string[]): MeasureRow[] {
  const turn = isDown ? -1 : 1;
  const collator = new Intl.Collator('nl', { numeric: true });
  if (by === 'name') return [...rows].sort((a, b) => turn * collator.compare(a.name, b.name));
  if (by === 'type') return [...rows].sort((a, b) => turn * collator.compare(a.type, b.type));
  const column = Math.max(0, measures.indexOf(by));
  const valueIn = (row: MeasureRow) => row.cells[column]?.value ?? null;
  return [...rows].sort((a, b) => {
    const [x, y] = [valueIn(a), valueIn(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turn * (x - y);
  });
}

/** Why values are missing: every reason once for its measure, with how many actors it holds for. */
export function missingReasons(answers: readonly ActorMeasure[]): { measure: string; reason: string; count: number }[] {
  return answers.flatMap(({ measure, items }) => {
    const counts = new Map<string, number>();
    for (const { value, reason } of items) {
      if (value === null && reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return [...counts].map(([reason, count]) => ({ measure, reason, count }));
  });
}

/** The table as it is kept: all digits, ranks, intervals where they were asked for, and why values are missing. */
export function measureCsv(rows: readonly MeasureRow[], answers: readonly ActorMeasure[]): CsvTable {
  const headsOf = ({ measure, intervals }: ActorMeasure) => [
    measure,
    `${measure}_rank`,
    ...(intervals ? [`${measure}_rank_low`, `${measure}_rank_high`] : []),
    `${measure}_reason`,
  ];
  const cellsOf = ({ value, rank, low, high, reason }: MeasureCell, i: number): Cell[] => [
    value,
    rank,
    ...(answers[i]?.intervals ? [low ?? null, high ?? null] : []),
    reason ?? null,
  ];
  return {
    columns: ['actor_id', 'name', 'type', ...answers.flatMap(headsOf)],
    rows: rows.map(({ id, name, type, cells }) => [id, name, type, ...cells.flatMap(cellsOf)]),
  };
}
