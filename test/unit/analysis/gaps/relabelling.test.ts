/** Other ids and another order change no finding: only what is named by them. */
import { expect, it } from 'vitest';
import type { FindingList } from '#analysis/finding';
import { Analyst, type Job } from '#analysis/jobs';
import { asActorId, asTieId } from '#model/ids';
import type { Tie } from '#model/tie';
import { shippedNetwork, snapshotOf } from '../../../fixtures/networks.ts';

const snapshot = shippedNetwork('demo');
const last = snapshot.actors.length;
/** Municipalities keep their codes, which others refer to; all others stand in reverse. */
const renamed = new Map(
  snapshot.actors.map(({ id }, i) => [
    id as string,
    /^GM\d/.test(id) ? id : asActorId(`x${String(last - i).padStart(5, '0')}`),
  ]),
);
const rename = (id: string) => renamed.get(id)!;
const other = snapshotOf(
  snapshot.actors.map((one) => ({ ...one, id: rename(one.id) })),
  snapshot.ties.map(
    (one, i): Tie => ({
      ...one,
      id: asTieId(`t${String(snapshot.ties.length - i).padStart(6, '0')}`),
      from: rename(one.from),
      to: rename(one.to),
    }),
  ),
  snapshot.network,
);

/** What each finding says, by whom it is about. */
function told({ items }: FindingList, name: (id: string) => string): Map<string, (number | null)[]> {
  return new Map(
    items.map(({ actors, theme, score, confidence, figures }) => [
      [...actors.map(name).sort(), theme].join(' '),
      [score, confidence, ...Object.values(figures ?? {})],
    ]),
  );
}

it.each(['continuity', 'procedure-overlaps', 'under-connected', 'theme-gaps', 'single-points-of-failure'] as const)(
  '%s',
  (kind) => {
    const ask = (of: typeof snapshot) =>
      new Analyst(of).answer({ kind, filter: {}, limit: 100_000, spread: 0 } as Job<typeof kind>);
    const here = told(ask(snapshot), rename);
    const there = told(ask(other), (id) => id);
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    for (const [whom, numbers] of there) {
      here.get(whom)!.forEach((number, i) => {
        if (number === null) expect(numbers[i]).toBeNull();
        else expect(numbers[i], whom).toBeCloseTo(number, 8);
      });
    }
  },
);
