import type { Fault } from '#model/errors';
import type { NetworkDescription } from '#model/network';

type Field = keyof NetworkDescription;

/** What a change left of a network's description, and what has become of it. */
export interface DescriptionThen {
  readonly before: NetworkDescription;
  /** As the change left it. */
  readonly after: NetworkDescription;
  readonly now: NetworkDescription;
  /** Whether nothing came after the change. */
  readonly isNewest: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields that the change set. */
const touched = ({ before, after }: DescriptionThen): Field[] =>
  ([...new Set([...Object.keys(before), ...Object.keys(after)])] as Field[]).filter(
    (field) => !same(before[field], after[field]),
  );

/** Fields that the change set and that were set again since: whoever did that would lose it. */
export function conflictsInDescription(then: DescriptionThen): Fault[] {
  return touched(then)
    .filter((field) => !same(then.after[field], then.now[field]))
    .map((field) => ({
      path: `network/${field}`,
      code: 'changed-since',
      message: `the "${field}" of the network was changed since`,
    }));
}

/**
 * The description with what the change set taken back, and everything else as it is now. That data are invented is taken
 * back only where nothing came after the change: what came later may be invented too.
 */
export function descriptionTakenBack(then: DescriptionThen): NetworkDescription {
  const back: Record<string, unknown> = { ...then.now };
  for (const field of touched(then)) {
    if (field === 'synthetic' && !then.isNewest) continue;
    if (then.before[field] === undefined) delete back[field];
    else back[field] = then.before[field];
  }
  return back as unknown as NetworkDescription;
}
