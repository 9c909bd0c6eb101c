import type { TFunction } from 'i18next';
import type { ProblemError } from '#contract/problem';
import { MOST_CHANGES } from '#contract/scenarios';
import type { ScenarioChange } from '../../api/scenarios.ts';

/** Faults that the service finds in how changes fit the network, by code. */
const OF_CHANGES = ['actor-is-there', 'no-actor', 'tie-is-there', 'no-tie', 'tie-rule', 'self-tie'] as const;

/**
 * What the service finds wrong with the changes of a scenario, in the words of the page: which change, and why. Undefined
 * where a fault is not about one of the changes. Pure.
 */
export function toldFaults(
  faults: readonly ProblemError[],
  changes: readonly ScenarioChange[],
  wordsOf: (change: ScenarioChange) => string,
  t: TFunction,
): readonly string[] | undefined {
  const told = faults.map(({ path, code }) => {
    if (path === 'changes' && code === 'too-big') return t('scenarios.fault.tooMany', { most: MOST_CHANGES });
    const [, index, ...field] = path.split('/');
    const change = path.startsWith('changes/') ? changes[Number(index)] : undefined;
    if (change === undefined) return undefined;
    const known = OF_CHANGES.find((one) => one === code);
    const why = known ? t(`scenarios.fault.${known}`) : t('scenarios.fault.value', { field: fieldWord(field, t) });
    return t('scenarios.fault.of', { change: wordsOf(change), why });
  });
  const sentences = told.filter((sentence) => sentence !== undefined);
  return sentences.length === 0 || sentences.length < told.length ? undefined : sentences;
}

/** The property that a fault is about, as forms call it. */
function fieldWord(path: readonly string[], t: TFunction): string {
  const name = path.find((part) => part !== 'actor' && part !== 'tie') ?? '';
  return t(`scenarios.fault.field.${name as 'name'}`, { defaultValue: name });
}
