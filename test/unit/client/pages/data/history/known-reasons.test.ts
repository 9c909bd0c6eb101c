import { expect, it } from 'vitest';
import { knownReason } from '../../../../../../client/pages/data/history/known-reasons.ts';

it('reads the reasons that the service gives of itself', () => {
  expect(knownReason('import (merge)')).toEqual({ key: 'imported', mode: 'merge' });
  expect(knownReason('import (replace)')).toEqual({ key: 'imported', mode: 'replace' });
  expect(knownReason('undoes revision 12')).toEqual({ key: 'undid', revision: 12 });
  expect(knownReason('starts with municipality GM0166')).toEqual({ key: 'municipality', code: 'GM0166' });
});

it('leaves what a person wrote as it is', () => {
  expect(knownReason('import (merge) of last year')).toBeUndefined();
  expect(knownReason('checked with the neighbours')).toBeUndefined();
});
