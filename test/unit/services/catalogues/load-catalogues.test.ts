import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../../../server/package-root.ts';
import { loadCatalogues } from '../../../../server/services/catalogues/load-catalogues.ts';

const { municipalityOf, themeOf, municipalities, themes } = await loadCatalogues(join(PACKAGE_ROOT, 'data'));

describe('a municipality', () => {
  it.each([
    ['gm0166', 'GM0166'],
    [' Kampen ', 'GM0166'],
    ['Gemeente Kampen', 'GM0166'],
    ['KAMPEN (gemeente)', 'GM0166'],
    ['Den Haag', 'GM0518'],
    ['’s Gravenhage', 'GM0518'],
    ['den bosch', 'GM0796'],
    ["'s-Hertogenbosch", 'GM0796'],
    ['Sudwest-Fryslan', 'GM1900'],
    ['Ljouwert', 'GM0080'],
    ['Bergen (NH)', 'GM0373'],
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen Noord-Holland', 'GM0373'],
    ['Bergen (L)', 'GM0893'],
    ['Hengelo (O)', 'GM0164'],
    ['Alphen a/d Rijn', 'GM0484'],
    ['Weesp', 'GM0363'],
    ['Hellevoetsluis', 'GM1992'],
    ['Liesveld', 'GM1978'],
    ['Nuenen, Gerwen en Nederwetten', 'GM0820'],
  ])('%s', (name, code) => {
    expect(municipalityOf(name)).toBe(code);
  });

  it.each(['Bergen', 'Hengelo (Gld)', 'Haaren', 'Winsum', 'GM9999', 'Lutjebroek', '', ' ', 'gemeente'])(
    'is not told by "%s"',
    (name) => {
      expect(municipalityOf(name)).toBeUndefined();
    },
  );

  it('is found by every name of its own', () => {
    for (const { id, name, aliases = [] } of municipalities.values()) {
      for (const one of [name, ...aliases]) expect(municipalityOf(one), one).toBe(id);
    }
  });
});

describe('a theme', () => {
  it('is found by code and names', () => {
    expect(['zorg-en-gezondheid', 'Zorg en Gezondheid', 'care and health', 'CARE', 'zorg'].map(themeOf)).toEqual(
      Array(5).fill('zorg-en-gezondheid'),
    );
    for (const { code, name, shortName } of themes.values()) {
      for (const one of [code, name.nl, name.en, shortName.nl, shortName.en]) expect(themeOf(one), one).toBe(code);
    }
    expect(themeOf('iets anders')).toBeUndefined();
  });
});
