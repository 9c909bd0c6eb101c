import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, type Known } from '#analysis/identity/find-duplicates';
import { hasRegister, readRegister } from '../../../fixtures/amsterdam-register.ts';

const undecided = { decided: () => false, limit: 1_000 } as const;
const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  name,
  type: 'initiative',
  ...more,
});

/** Score and codes of two actors, whatever the score. */
function between(a: Partial<Known> & { name: string }, b: Partial<Known> & { name: string }) {
  const pair = findDuplicates([known('a', a.name, a)], [known('b', b.name, b)], { ...undecided, minimum: 0 }).items[0];
  return { score: pair?.score ?? 0, codes: pair?.reasons.map(({ code }) => code) ?? [], reasons: pair?.reasons ?? [] };
}
const names = (a: string, b: string) => between({ name: a }, { name: b });

describe('names that are one', () => {
  it.each([
    ['Buurttuin Noord', 'Buurttuin Noord', 'same-name', 0.95],
    ['Café Ons Huis', 'CAFE ONS-HUIS', 'same-but-writing', 0.95],
    ['Stichting Buurttuin', 'Buurttuin', 'same-but-legal-form', 0.9],
    ['Buurt huis Noord', 'Buurthuis Noord', 'same-but-spaces', 0.9],
    ['Ouderen Vereniging Tung Lok', 'Ouderenvereniging Tung Lok', 'same-but-spaces', 0.9],
    ['Stichting Kas', 'Coöperatie Kas U.A.', 'other-legal-form', 0.65],
    ['Tuin van de Wijk', 'Wijk van de Tuin', 'other-order', 0.8],
  ])('%s = %s', (a, b, code, score) => {
    const found = names(a, b);
    expect([found.codes[0], found.score]).toEqual([code, score]);
  });

  it.each([
    ['st. zonnebloem', 'Stichting De Zonnebloem', 'same-but-words', { a: 'st.', b: 'Stichting De' }],
    ['Cooperatie energiek zuid', 'Coöperatie Energiek Zuid U.A.', 'same-but-word', { words: 'U.A.' }],
    ['Zonnebloem', 'Stichting De Zonnebloem', 'same-but-legal-form', { forms: 'Stichting De' }],
    ['De Zonnebloem', 'Zonnebloem', 'same-but-word', { words: 'De' }],
    ['Zuid-Oost Samen', 'Zuidoost Samen', 'same-but-spaces', {}],
    ['Sint Jan', 'St. Jan', 'same-but-words', { a: 'Sint', b: 'St.' }],
    ['Sint Jansgasthuis', 'St Jansgasthuis', 'same-but-words', { a: 'Sint', b: 'St' }],
    [
      'Kon. Ned. Bond',
      'Koninklijke Nederlandse Bond',
      'same-but-words',
      { a: 'Kon. Ned.', b: 'Koninklijke Nederlandse' },
    ],
    ['VV De Meern', 'Voetbalvereniging De Meern', 'same-but-words', { a: 'VV', b: 'Voetbalvereniging' }],
    [
      'Ontmoetingscentr. Rijnstate',
      'Ontmoetingscentrum Rijnstate',
      'other-spelling',
      { a: 'ontmoetingscentr', b: 'ontmoetingscentrum' },
    ],
  ])('%s = %s, and says in what they differ', (a, b, code, params) => {
    const [reason] = names(a, b).reasons;
    expect(reason).toEqual({ code, params });
    expect(names(a, b).score).toBeGreaterThan(0.85);
  });

  it('sees through typing errors, the more so the longer the name', () => {
    const long = names('Buurtvereniging Molenwijk', 'Buurtverenigng Molenwijk');
    const short = names('Molenwijk', 'Molenwjik');
    expect([long.codes[0], short.codes[0]]).toEqual(['other-spelling', 'other-spelling']);
    expect(long.score).toBeGreaterThan(short.score);
    expect(short.score).toBeGreaterThan(0.5);
  });

  it('knows an abbreviation, the shorter the less', () => {
    const found = names('SBAN', 'Stichting Buurtgroen Amsterdam Noord');
    expect([found.codes[0], found.score]).toEqual(['acronym', 0.55]);
    expect(names('OBA', 'Openbare Bibliotheek Amsterdam').score).toBeLessThan(0.5);
  });

  it('looks at aliases too', () => {
    const found = between({ name: 'Groenhart' }, { name: 'Buurttuin de Es', aliases: ['Stichting Groenhart'] });
    expect(found.score).toBe(0.87);
    expect(found.reasons[0]!.params).toEqual({ forms: 'Stichting', bAlias: 'Stichting Groenhart' });
  });
});

describe('names that are two', () => {
  it.each([
    ['Basisschool 1', 'Basisschool 2'],
    ['Festival 2018', 'Festival 2019'],
    ['Speeltuin Noord', 'Speeltuin Zuid'],
    ['Oosterpark Festival', 'Westerpark Festival'],
    ['Jongeren van de Wijk', 'Ouderen van de Wijk'],
    ['Oud Kampen Hersteld', 'Nieuw Kampen Hersteld'],
    ['Stichting', 'Vereniging'],
  ])('%s ≠ %s', (a, b) => {
    expect(names(a, b).score).toBeLessThan(0.5);
  });

  it('are never municipalities', () => {
    const kampen = (id: string) => known(id, 'Kampen', { type: 'municipality' });
    expect(findDuplicates([kampen('GM0001')], [kampen('GM0002')], undecided).count).toBe(0);
  });
});

describe('other facts', () => {
  const [a, b] = ['Buurttuin Noord', 'Stichting Buurttuin Noord'];
  it('a register number speaks for and against', () => {
    const same = between({ name: a, registerNumber: '12345678' }, { name: b, registerNumber: '12345678' });
    const other = between({ name: a, registerNumber: '12345678' }, { name: b, registerNumber: '87654321' });
    expect([same.score, names(a, b).score, other.score]).toEqual([0.97, 0.9, 0.54]);
    expect(same.codes).toContain('same-register-number');
    expect(other.codes).toContain('other-register-number');
    expect(
      between({ name: 'Zon', registerNumber: '12345678' }, { name: 'Maan', registerNumber: '12345678' }).score,
    ).toBe(0.75);
  });

  it('a website of their own, whatever page of it', () => {
    const site = (name: string, website: string) => ({ name, website });
    const found = between(site(a, 'https://www.tuin.nl/over'), site(b, 'http://tuin.nl'));
    expect([found.score, found.codes[1]]).toEqual([0.94, 'same-website']);
    const shared = between(site('Zon', 'https://facebook.com/zon'), site('Maan', 'https://facebook.com/maan'));
    expect(shared.score).toBe(0);
  });

  it('where they are and what they are', () => {
    const here = between({ name: a, municipality: 'GM0166' }, { name: b, municipality: 'GM0166' });
    const apart = between({ name: a, municipality: 'GM0166' }, { name: b, municipality: 'GM0363' });
    const fund = between({ name: a }, { name: b, type: 'fund' });
    expect([here.score, apart.score, fund.score]).toEqual([0.91, 0.72, 0.72]);
    expect([here.codes[1], apart.codes[1], fund.codes[1]]).toEqual([
      'same-municipality',
      'other-municipality',
      'other-type',
    ]);
  });
});

describe('the list', () => {
  const all = [
    known('d', 'Buurttuin'),
    known('b', 'Stichting Buurttuin'),
    known('c', 'buurttuin'),
    known('x', 'Dorpskas'),
  ];
  it('tells each pair once, likeliest first, then by id', () => {
    const { items, count } = findDuplicates(all, all, undecided);
    expect(items.map(({ a, b, score }) => [a, b, score])).toEqual([
      ['c', 'd', 0.95],
      ['b', 'c', 0.9],
      ['b', 'd', 0.9],
    ]);
    expect(count).toBe(3);
    expect(findDuplicates([...all].reverse(), [], undecided).items).toEqual(items);
  });

  it('puts the candidate first, leaves out what was decided and what is above the limit', () => {
    const found = findDuplicates([all[0]!], all.slice(1), undecided).items;
    expect(found.map(({ a, b }) => [a, b])).toEqual([
      ['d', 'c'],
      ['d', 'b'],
    ]);
    const decided = (a: string, b: string) => [a, b].sort().join() === 'c,d';
    expect(findDuplicates(all, [], { decided, limit: 1 })).toMatchObject({ items: [{ a: 'b', b: 'c' }], count: 2 });
  });
});

describe('whatever the names', () => {
  const word = fc.constantFrom(
    'tuin',
    'Buurt',
    'Noord',
    'Zuid',
    'café',
    'de',
    'van',
    '2',
    '3',
    'Molenwijk',
    'Molenwjik',
    'OBA',
  );
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    fc.string({ minLength: 1, maxLength: 20 }),
  );
  const options = { ...undecided, minimum: 0 };

  it('the order of the two does not matter, and the score is bounded', () => {
    fc.assert(
      fc.property(name, name, (x, y) => {
        const one = findDuplicates([known('a', x)], [known('b', y)], options).items[0];
        const other = findDuplicates([known('b', y)], [known('a', x)], options).items[0];
        expect(other?.score).toBe(one?.score);
        expect(other?.reasons.map(({ code }) => code)).toEqual(one?.reasons.map(({ code }) => code));
        if (one !== undefined) expect(one.score >= 0 && one.score <= 1).toBe(true);
      }),
    );
  });

  it('case, accents and a legal form do not matter', () => {
    const plain = fc.array(fc.constantFrom('tuin', 'buurt', 'cafe', 'molenwijk', 'kas'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(plain, (words) => {
        const text = words.join(' ');
        const other = text.toUpperCase().replaceAll('E', 'É');
        expect(names(text, other).score).toBe(0.95);
        expect(names(text, `Stichting ${other}`).score).toBe(0.9);
      }),
    );
  });
});

const there = hasRegister();

describe.skipIf(!there)(`the subsidy register of Amsterdam${there ? '' : ' (not here: ../shared)'}`, () => {
  const applicants = () => {
    const rows: Record<string, string>[] = parse(readRegister(), { columns: true, delimiter: ';', bom: true });
    const byName = new Map(rows.map(({ AANVRAGER = '' }) => [AANVRAGER.trim().toLowerCase(), AANVRAGER.trim()]));
    for (const none of ['', 'null', '(particulier)']) byName.delete(none);
    return [...byName.values()].map((name) => known(name, name, { type: 'organisation' }));
  };

  it('holds few doubles, those that a person sees among them', () => {
    const all = applicants();
    expect(all).toHaveLength(2_039);
    const { items, count } = findDuplicates(all, [], undecided);
    const told = items.map(({ a, b }) => `${a} / ${b}`.toLowerCase());
    for (const pair of [
      'sport op maat / sport op maat b.v.',
      'chinese ouderen vereniging tung lok / chinese ouderenvereniging tung lok',
      'samenwonen-samenleven / stichting samenwonen-samenleven',
      'stichting evean zorg / stichting evean zorg amsterdam',
      'stichting projecten streetcornerwork / stichting streetcornerwork',
    ]) {
      expect(told).toContain(pair);
    }
    expect(count).toBeLessThan(25);
  });
});
