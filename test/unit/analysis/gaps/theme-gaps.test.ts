import { describe, expect, it } from 'vitest';
import { Analyst } from '#analysis/jobs';
import { likeliestDispersion } from '#analysis/statistics/dispersion';
import { probabilityBelow } from '#analysis/statistics/rate-ratio';
import { asActorId } from '#model/ids';
import { actor, snapshotOf, tie } from '../../../fixtures/networks.ts';

const code = (i: number) => `GM${String(i).padStart(4, '0')}`;

/**
 * 21 municipalities of 10,000 inhabitants and 10 km². The first gives priority to food and youth; it has one initiative on
 * food and another without themes. The others have 6 or 10 initiatives on food each in turn and none on youth.
 */
function network(others = 20, more: { initiatives?: boolean } = {}) {
  const municipalities = Array.from({ length: others + 1 }, (_, i) =>
    actor(code(i), {
      type: 'municipality',
      population: 10_000,
      areaKm2: 10,
      ...(i === 0 ? { themes: ['voedsel', 'jeugd'], neighbours: [code(3)] } : {}),
    }),
  );
  const elsewhere = Array.from({ length: others }, (_, i) =>
    Array.from({ length: i % 2 === 0 ? 6 : 10 }, (_, k) =>
      actor(`i-${String(i + 1).padStart(2, '0')}-${k}`, {
        type: 'initiative',
        municipality: code(i + 1),
        themes: ['voedsel'],
      }),
    ),
  ).flat();
  const here =
    more.initiatives === false
      ? []
      : [
          actor('here', { type: 'initiative', municipality: code(0), themes: ['voedsel'] }),
          actor('silent', { type: 'initiative', municipality: code(0) }),
        ];
  const funds = [
    actor('fund', { type: 'fund', themes: ['voedsel'], worksIn: [code(0)] }),
    actor('fund-elsewhere', { type: 'fund', themes: ['voedsel'], worksIn: [code(1)] }),
  ];
  return snapshotOf([...municipalities, ...elsewhere, ...here, ...funds], [tie('partners-with', code(0), 'i-03-0')]);
}
const ask = (snapshot = network(), filter = {}) =>
  new Analyst(snapshot).answer({ kind: 'theme-gaps', filter, limit: 50, spread: 0 });

describe('themes that are missing, worked out by hand', () => {
  // Equal populations: μ is the mean of the twenty, 8; α from their counts (0.05, as they are nearly even).
  const counts = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 6 : 10));
  const alpha = likeliestDispersion(
    counts,
    counts.map(() => 8),
  );

  it('compares with the alike by inhabitants', () => {
    // One of eight expected is not sure enough; none would not be either: α = 0.05 holds to what is usual.
    expect(alpha).toBe(0.05);
    expect(probabilityBelow({ count: 0, mu: 8, alpha }, 0.5)).toBeLessThan(0.8);
    expect(ask()).toMatchObject({ items: [], reasons: { items: 'no-theme-missed' } });
  });

  it('flags where it is sure', () => {
    // With 40 times the inhabitants the same twenty would lead to 320: they are alike still, as all but one are equal.
    const large = network();
    const grown = snapshotOf(
      large.actors.map((one) => (one.id === code(0) ? { ...one, population: 400_000, areaKm2: 400 } : one)),
      large.ties,
    );
    const { items } = ask(grown);
    expect(items.map(({ actors, theme }) => [...actors, theme])).toEqual([[code(0), 'voedsel']]);
    const [gap] = items;
    expect(gap!.score).toBeCloseTo(probabilityBelow({ count: 1, mu: 320, alpha: gap!.figures!.alpha! }, 0.5), 12);
    expect(gap!.figures).toMatchObject({ initiatives: 1, population: 400_000, alikeMunicipalities: 20 });
    expect(gap!.figures!.expected).toBeCloseTo(320, 9);
    expect(gap!.reasons).toEqual([
      { code: 'few-on-theme', params: { theme: 'voedsel', count: 1, expected: 320, municipalities: 20 } },
      { code: 'priority-of-municipality', params: { theme: 'voedsel' } },
      { code: 'examples-elsewhere', params: { actors: ['i-03-0', 'i-03-1', 'i-03-2'] } },
    ]);
    expect(gap!.cautions).toEqual([
      { code: 'register-incomplete', params: {} },
      { code: 'initiatives-without-themes', params: { count: 1, of: 2 } },
    ]);
    // Of two initiatives here one has no themes.
    expect(gap!.confidence).toBeCloseTo(0.5, 12);
    expect(gap!.introductions[0]).toEqual([code(0), 'i-03-0']);
    expect(gap!.nextStep).toMatchObject({ code: 'learn-from', params: { actor: 'i-03-0', theme: 'voedsel' } });

    const fund = ask(grown, { actor: asActorId('fund') }).items;
    expect(fund.map(({ actors }) => [...actors])).toEqual([['fund', code(0)]]);
    expect(fund[0]!.reasons[1]).toEqual({ code: 'theme-of-asker', params: { actor: 'fund', theme: 'voedsel' } });
    expect(fund[0]!.id).not.toBe(gap!.id);
    expect(ask(grown, { actor: asActorId('fund-elsewhere') }).items).toEqual([]);
    expect(ask(grown, { theme: 'jeugd' }).items).toEqual([]);
    expect(ask(grown, { municipality: code(1) }).items).toEqual([]);
  });

  it('says that nobody has looked where nothing at all is on record', () => {
    const bare = network(20, { initiatives: false });
    const grown = snapshotOf(
      bare.actors.map((one) => (one.id === code(0) ? { ...one, population: 400_000, areaKm2: 400 } : one)),
      bare.ties,
    );
    const [gap] = ask(grown).items;
    expect(gap!.cautions).toEqual([{ code: 'nothing-registered', params: {} }]);
    expect(gap!.confidence).toBe(0.4);
  });

  it('compares with no fewer than five, and warns below twenty', () => {
    expect(ask(network(4)).reasons).toEqual({ items: 'too-few-municipalities' });
    expect(ask(network(5)).reasons).toEqual({ items: 'no-theme-missed' });
    const few = network(5);
    const grown = snapshotOf(
      few.actors.map((one) => (one.id === code(0) ? { ...one, population: 400_000, areaKm2: 400 } : one)),
      few.ties,
    );
    expect(ask(grown).items[0]!.cautions).toContainEqual({ code: 'few-alike', params: { count: 5 } });
  });

  it('misses nothing where not even one would be expected', () => {
    // One of the twenty has 5 initiatives on youth: spread is wide, but 0.25 expected is none.
    const uneven = snapshotOf(
      [
        ...network().actors,
        ...Array.from({ length: 5 }, (_, k) =>
          actor(`youth-${k}`, { type: 'initiative', municipality: code(2), themes: ['jeugd'] }),
        ),
      ],
      network().ties,
    );
    expect(ask(uneven, { theme: 'jeugd' }).items).toEqual([]);
  });
});
