import { describe, expect, it } from 'vitest';
import {
  constantsOf,
  toldOf,
  withColumn,
  withConstant,
  withWord,
} from '../../../../../../client/pages/data/import/mapping-edits.ts';

describe('what a mapping says of words', () => {
  it('is added, changed, and taken back', () => {
    const first = withWord({}, '', 'soort', 'buurtclub', 'initiative');
    const second = withWord(first, '', 'soort', 'n.v.t.', null);
    expect(toldOf(second, '', 'soort')).toEqual({ buurtclub: 'initiative', 'n.v.t.': null });
    expect(toldOf(withWord(second, '', 'soort', 'buurtclub', 'coalition'), '', 'soort').buurtclub).toBe('coalition');
    expect(toldOf(withWord(second, '', 'soort', 'buurtclub', undefined), '', 'soort')).toEqual({ 'n.v.t.': null });
    expect(toldOf(second, '', 'thema')).toEqual({});
  });

  it('holds for the sheet that it is said of, beside what holds for all', () => {
    const all = withColumn({}, '', 'Naam', 'name');
    const one = withWord(all, 'Blad 1', 'soort', 'club', 'initiative');
    expect(toldOf(one, 'Blad 1', 'soort')).toEqual({ club: 'initiative' });
    expect(one.tables!['Blad 1']!.columns).toEqual({ Naam: 'name' });
    expect(toldOf(one, 'Blad 2', 'soort')).toEqual({});
  });
});

it('what holds for every row is added and taken away', () => {
  const mapping = withConstant(withConstant({}, '', 'source', 'Lijst'), '', 'municipality', 'GM0166');
  expect(constantsOf(mapping, '')).toEqual({ source: 'Lijst', municipality: 'GM0166' });
  expect(constantsOf(withConstant(mapping, '', 'source', undefined), '')).toEqual({ municipality: 'GM0166' });
});
