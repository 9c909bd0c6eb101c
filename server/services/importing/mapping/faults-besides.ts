import type { Fault } from '#model/errors';
import { checkedActor, checkedTie, faultsFound } from '../../editing/checked-things.ts';
import type { RowDraft } from './row-draft.ts';

/** Stand-ins for what a row that is rejected may lack: who it is about is not at issue here. */
const SOMEBODY = { id: 'x', name: 'x' };
const SOME_TIE = { id: 'x', from: 'x', to: 'y' };
const NOT_AT_ISSUE: ReadonlySet<string> = new Set(['id', 'name', 'type', 'from', 'to', '']);

/**
 * What else is wrong with a row of which a cell could not be read, so that all faults are told at once: every property
 * that could be read is held to schema and rules. O(properties).
 */
export function faultsBesides(
  of: 'actors' | 'ties',
  draft: RowDraft,
  typeOtherwise: Readonly<Record<'actors' | 'ties', string>>,
): Fault[] {
  const { fields } = draft.factsOf('own');
  const type = draft.unread.has('type') ? undefined : (fields.type ?? typeOtherwise[of]);
  const faults = faultsFound(() =>
    of === 'actors'
      ? checkedActor({ ...fields, ...SOMEBODY, type }, 'any')
      : checkedTie({ ...fields, ...SOME_TIE, type }, 'kept'),
  );
  return faults.filter(({ path, code }) => {
    const field = path.split('/')[0]!;
    // What a type has no place for is kept elsewhere.
    return code !== 'unknown' && !NOT_AT_ISSUE.has(field) && !draft.unread.has(field);
  });
}
