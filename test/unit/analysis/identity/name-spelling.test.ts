import { describe, expect, it } from 'vitest';
import { editDistance } from '#analysis/identity/edit-distance';
import { spellingOf } from '#analysis/identity/name-spelling';
import { areOpposites } from '#analysis/identity/opposites';

const wordsOf = (name: string) => spellingOf(name).words.join(' ');

describe('a name taken apart', () => {
  it.each([
    ['Stichting De Buurttuin', 'buurttuin', ['Stichting']],
    ['St. Buurttuin', 'buurttuin', ['Stichting']],
    ['Stichtin Slaag Altijd', 'slaag altijd', ['Stichting']],
    ['Stingting Saraswati Art', 'saraswati art', ['Stichting']],
    ['Coöperatie Mokumse Lente U.A.', 'mokumse lente', ['Coöperatie']],
    ['Sport op Maat B.V.', 'sport op maat', ['B.V.']],
    ['Small World Catering V.O.F.', 'small world catering', ['V.O.F.']],
    ['Ver. Vrienden van A’dam', 'vrienden van amsterdam', ['Vereniging']],
    ['Kerk St. Jan', 'kerk sint jan', []],
    ['St.-Jan', 'sint jan', []],
    ["'t Huis", 'huis', []],
    ['Noord & Zuid + Oost', 'noord en zuid en oost', []],
    ['Zuid-Oost', 'zuidoost', []],
    ['Ned. Jeugdorkest', 'nederlands jeugdorkest', []],
    ['Openbare Bibliotheek Amsterdam (OBA)', 'openbare bibliotheek amsterdam', []],
    ['Rokin en omstreken', 'rokin eo', []],
    ['Rokin e.o.', 'rokin eo', []],
    ['Stichting', 'stichting', []],
    ['De Fondsen', 'fondsen', []],
  ])('%s', (name, words, legalForms) => {
    expect([wordsOf(name), spellingOf(name).legalForms]).toEqual([words, legalForms]);
  });

  it('tells numbers, however they are written', () => {
    expect(spellingOf('2e Basisschool 007').numbers).toEqual(['2', '7']);
    expect(spellingOf('Tweede Basisschool').numbers).toEqual(['2']);
  });
});

describe('edits between words', () => {
  it.each([
    ['buurt', 'buurt', 0],
    ['buurt', 'burut', 1],
    ['buurthuis', 'buurhuis', 1],
    ['tuin', 'tuinen', 2],
    ['noord', 'west', 3],
    ['', 'ab', 2],
  ])('%s, %s', (a, b, edits) => {
    expect([editDistance(a, b, 2), editDistance(b, a, 2)]).toEqual([edits, edits]);
  });
});

describe('opposites', () => {
  it.each([
    ['noord', 'zuid'],
    ['oosterpark', 'westerpark'],
    ['jongeren', 'ouderen'],
    ['nieuwe', 'oude'],
    ['amsterdamnoord', 'amsterdamoost'],
  ])('%s, %s', (a, b) => {
    expect([areOpposites(a, b), areOpposites(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['noord', 'noord'],
    ['park', 'plein'],
    ['noorderpark', 'noorderplein'],
  ])('are not %s, %s', (a, b) => {
    expect(areOpposites(a, b)).toBe(false);
  });
});
