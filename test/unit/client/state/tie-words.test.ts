import { describe, expect, it } from 'vitest';
import { numberSources, sourceParts } from '../../../../client/state/sources.ts';
import { groupTies, periodWords } from '../../../../client/state/tie-words.ts';

describe('ties in words', () => {
  it('read differently from their two ends where direction means something', () => {
    const ties = [
      { type: 'funds', from: 'fonds', to: 'werk' },
      { type: 'collaborates-with', from: 'werk', to: 'eetze' },
      { type: 'funds', from: 'werk', to: 'eetze' },
      { type: 'related-to', from: 'werk', to: 'eetze' },
      { type: 'related-to', from: 'eetze', to: 'werk', attributes: { undirected: true } },
    ] as const;
    expect(groupTies(ties, 'werk').map(({ type, reading }) => `${type}:${reading}`)).toEqual([
      'collaborates-with:mutual',
      'funds:outgoing',
      'funds:incoming',
      'related-to:outgoing',
      'related-to:mutual',
    ]);
  });

  it('that are over come after those that hold, under the same heading', () => {
    const ties = [
      { type: 'funds', from: 'fonds', to: 'werk', over: true },
      { type: 'funds', from: 'ander', to: 'werk', over: false },
    ] as const;
    const [group] = groupTies(ties, 'werk', ({ over }) => !over);
    expect(group?.ties.map(({ from }) => from)).toEqual(['ander', 'fonds']);
  });

  it('say what is not known of a period', () => {
    expect(periodWords(undefined, undefined)).toEqual({ key: 'unknown' });
    expect(periodWords(null, 'unknown')).toEqual({ key: 'overUnknown' });
    expect(periodWords('2015', 'unknown')).toEqual({ key: 'sinceOver', from: '2015' });
    expect(periodWords('2015', null)).toEqual({ key: 'since', from: '2015' });
    expect(periodWords(null, '2016')).toEqual({ key: 'until', to: '2016' });
    expect(periodWords('2015', '2016')).toEqual({ key: 'between', from: '2015', to: '2016' });
  });

  it('tell one day as that day, and one year or month as when it was', () => {
    expect(periodWords('2017-02-16', '2017-02-16')).toEqual({ key: 'on', from: '2017-02-16' });
    expect(periodWords('2016', '2016')).toEqual({ key: 'in', from: '2016' });
    expect(periodWords('2016-05', '2016-05')).toEqual({ key: 'in', from: '2016-05' });
  });
});

describe('sources', () => {
  it('are numbered once each, in the order in which they are named', () => {
    expect(numberSources(['https://a.nl/x', null, 'verslag ; https://a.nl/x'])).toEqual({
      notes: ['https://a.nl/x', 'verslag'],
      numbers: [[1], [], [1, 2]],
    });
  });

  it('are links by the name of their site, or the words as they are', () => {
    expect(sourceParts('https://www.vng.nl/a ; press release ; https://vng.nl/b')).toEqual([
      { text: 'vng.nl', href: 'https://www.vng.nl/a' },
      { text: 'press release' },
      { text: 'vng.nl (2)', href: 'https://vng.nl/b' },
    ]);
  });

  it('never become a link of another kind', () => {
    expect(sourceParts('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)' }]);
    expect(sourceParts('https://[')).toEqual([{ text: 'https://[', href: 'https://[' }]);
  });
});
