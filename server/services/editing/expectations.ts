import type { Expectation } from '#model/changes';
import { DomainError } from '#model/errors';
import type { Revision } from '#model/ids';

/**
 * What an editor expects of the thing to be changed. `absent`: it is to be made; `any`: it is there, whatever its
 * version; otherwise the versions of which the present one must be one.
 */
export type Precondition = 'absent' | 'any' | readonly Revision[];

/**
 * The expectation that the store is given, so that it is checked in the same transaction as the change.
 * `present` is the version of the thing a moment ago, undefined where it is not there.
 *
 * @throws DomainError `stale` where nothing can fit.
 */
export function expectationOf(precondition: Precondition, present: Revision | undefined): Expectation {
  if (precondition === 'absent') return 'absent';
  if (present === undefined) throw new DomainError('stale', 'It is not there (any more), so it cannot be replaced.');
  if (precondition === 'any') return present;
  const fitting = precondition.find((revision) => revision === present);
  if (fitting === undefined) {
    throw new DomainError('stale', `It was changed at revision ${present}, after the version you read.`);
  }
  return fitting;
}
