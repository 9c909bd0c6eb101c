import { describe, expect, it } from 'vitest';
import { placesFrom, searchPlaces } from '../../../../client/state/place-search.ts';

const places = placesFrom(
  {
    network: 'samen',
    items: [
      { id: 'GM0166', name: 'Kampen' },
      { id: 'GM0796', name: "'s-Hertogenbosch", aliases: ['Den Bosch'] },
    ],
  },
  {
    network: 'demo',
    items: [
      { id: 'GM0166', name: 'Kampen', province: 'Overijssel' },
      { id: 'GM0070', name: 'Waadhoeke' },
      { id: 'GM1900', name: 'Súdwest-Fryslân' },
      { id: 'GM0344', name: 'Utrecht' },
      { id: 'GM0589', name: 'Utrechtse Heuvelrug' },
      { id: 'GM0855', name: 'Hoogkampen' },
    ],
  },
);
const names = (text: string) => searchPlaces(places, text, 8).map(({ name }) => name);

describe('the search for a place', () => {
  it('opens a place in the real network where it is in it, else in the demo', () => {
    const kampen = searchPlaces(places, 'kampen', 8)[0];
    expect(kampen).toMatchObject({ code: 'GM0166', network: 'samen', province: 'Overijssel' });
    expect(searchPlaces(places, 'waad', 8)[0]?.network).toBe('demo');
  });

  it('folds case and accents', () => {
    expect(names('SUDWEST')).toEqual(['Súdwest-Fryslân']);
    expect(names('fryslan')).toEqual(['Súdwest-Fryslân']);
  });

  it('knows other names, and names without their first sign', () => {
    expect(names('den bosch')).toEqual(["'s-Hertogenbosch"]);
    expect(names('hertogen')).toEqual(["'s-Hertogenbosch"]);
    expect(names('s-hertogenbosch')).toEqual(["'s-Hertogenbosch"]);
  });

  it('puts a whole name before a beginning, and a beginning before a middle', () => {
    expect(names('utrecht')).toEqual(['Utrecht', 'Utrechtse Heuvelrug']);
    expect(names('kampen')).toEqual(['Kampen', 'Hoogkampen']);
  });

  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('zzz')).toEqual([]);
  });
});
