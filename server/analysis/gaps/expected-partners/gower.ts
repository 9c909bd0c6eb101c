import { TRAITS, type Trait, type Traits } from './traits.ts';

/**
 * Gower's distance between two initiatives: the mean over the traits that are known of both, of |x − y| over the range
 * of the trait; province 0 or 1 as it is the same or not. 1 where nothing can be compared. Traits that are the same for
 * all are left out. Gower 1971. O(traits) a pair after O(n · traits).
 */
export function gowerDistance(traits: Traits, without: readonly string[]): (a: number, b: number) => number {
  const compared = TRAITS.filter((trait) => !without.includes(trait)).map((trait) => ({
    values: traits.values[trait],
    range: rangeOf(traits, trait),
  }));
  const withProvince = !without.includes('province');
  return (a, b) => {
    let sum = 0;
    let count = 0;
    for (const { values, range } of compared) {
      const [x, y] = [values[a]!, values[b]!];
      if (x === null || y === null) continue;
      sum += Math.abs(x - y) / range;
      count += 1;
    }
    const [here, there] = [traits.provinces[a]!, traits.provinces[b]!];
    if (withProvince && here !== null && there !== null) {
      sum += Number(here !== there);
      count += 1;
    }
    return count === 0 ? 1 : sum / count;
  };
}

function rangeOf({ values }: Traits, trait: Trait): number {
  const known = values[trait].filter((value) => value !== null);
  return (
    known.reduce((most, value) => Math.max(most, value), -Infinity) -
    known.reduce((least, value) => Math.min(least, value), Infinity)
  );
}
