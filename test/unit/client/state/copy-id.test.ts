import { expect, it } from 'vitest';
import { copyIdOf } from '../../../../client/state/copy-id.ts';

it('numbers a copy from two, and takes the next that is free', () => {
  expect(copyIdOf('samen-r2.coalitiekaart.gz', ['samen', 'demo'])).toBe('samen-2');
  expect(copyIdOf('samen-r12.coalitiekaart.gz', ['samen', 'samen-2', 'samen-3'])).toBe('samen-4');
});

it('goes by whatever a file is called', () => {
  expect(copyIdOf('samen-r2 (1).coalitiekaart.gz', [])).toBe('samen-2');
  expect(copyIdOf('Reservekopie Kampen.coalitiekaart', [])).toBe('reservekopie-kampen-2');
  expect(copyIdOf('……', [])).toBe('netwerk-2');
});
