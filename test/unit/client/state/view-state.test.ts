import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import {
  COLOUR_BY,
  filterCount,
  parseViewState,
  switchNetwork,
  toggleFilter,
  type ViewState,
  viewStateQuery,
  withKnownSize,
  withoutFilters,
} from '../../../../client/state/view-state.ts';

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const anyState: fc.Arbitrary<ViewState> = fc.record({
  network: fc.constantFrom('samen', 'demo', 'mijn-gemeente'),
  selected: fc.option(id, { nil: undefined }),
  steps: fc.constantFrom(1, 2, 3),
  types: fc.subarray([...ACTOR_TYPES]),
  themes: fc.array(id, { maxLength: 4 }),
  places: fc.array(id, { maxLength: 4 }),
  ties: fc.subarray([...TIE_TYPES]),
  colour: fc.constantFrom(...COLOUR_BY),
  size: fc.constantFrom('partners', 'members', 'degree', 'betweenness'),
  proposed: fc.array(fc.tuple(id, id), { maxLength: 3 }),
  everything: fc.boolean(),
  list: fc.boolean(),
});

describe('the state of the network page in its address', () => {
  it('is read back as it was written, whatever the ids hold', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const address = viewStateQuery(state).toString();
        expect(parseViewState(new URLSearchParams(address))).toEqual(state);
      }),
    );
  });

  it('leaves defaults out, so that addresses stay short', () => {
    expect(viewStateQuery(parseViewState(new URLSearchParams())).toString()).toBe('network=samen');
  });

  it('takes what it cannot read as the default', () => {
    const state = parseViewState(
      new URLSearchParams('type=initiative,robot&tie=likes&colour=mood&steps=9&proposed=alone'),
    );
    expect(state).toMatchObject({ types: ['initiative'], ties: [], colour: 'type', steps: 1, proposed: [] });
  });
});

describe('size', () => {
  const sized = (size: string) => withKnownSize(parseViewState(new URLSearchParams({ size })), ['degree']).size;

  it('is what the address names where that is known, else the default', () => {
    expect(['partners', 'members', 'degree', 'foo'].map(sized)).toEqual(['partners', 'members', 'degree', 'partners']);
  });
});

describe('filters', () => {
  const start = parseViewState(new URLSearchParams());

  it('stack, and come off one by one', () => {
    const two = toggleFilter(toggleFilter(start, 'themes', 'wonen'), 'types', 'fund');
    expect(filterCount(two)).toBe(2);
    expect(toggleFilter(two, 'themes', 'wonen')).toEqual({ ...start, types: ['fund'] });
    expect(withoutFilters(two)).toEqual(start);
  });

  it('and whom it is about do not go along to another network; how it is drawn does', () => {
    const state = { ...toggleFilter(start, 'places', 'GM0166'), selected: 'eetze', colour: 'theme' as const };
    expect(switchNetwork(state, 'demo')).toEqual({ ...start, network: 'demo', colour: 'theme' });
  });
});
