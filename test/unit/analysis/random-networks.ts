import fc from 'fast-check';
import { ACTOR_TYPES } from '#model/vocabulary';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';

const THEMES = ['wonen', 'energie', 'voedsel'];

/**
 * Random networks of 1–24 actors of all types with up to three themes; parallel ties and isolates occur. Weights are
 * powers of two, so that sums of distances are exact however they are added up.
 */
export const networks = fc
  .record({
    n: fc.integer({ min: 1, max: 24 }),
    kinds: fc.array(fc.tuple(fc.nat(4), fc.subarray(THEMES)), { minLength: 24, maxLength: 24 }),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom(1, 2, 4)), { maxLength: 70 }),
  })
  .map(({ n, kinds, pairs }) => {
    const id = (i: number) => `v${String(i % n).padStart(2, '0')}`;
    const ties = pairs
      .filter(([a, b]) => id(a) !== id(b))
      .map(([a, b, strength]) => tie('related-to', id(a), id(b), { strength }));
    return snapshotOf(
      Array.from({ length: n }, (_, i) =>
        actor(id(i), {
          type: ACTOR_TYPES[kinds[i]![0]]!,
          ...(kinds[i]![1].length > 0 ? { themes: kinds[i]![1] } : {}),
        }),
      ),
      ties,
    );
  });
