import { useTranslation } from 'react-i18next';
import type { WholeNetwork } from '../../../api/research-queries.ts';
import { formatDate } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { type Difference, DifferenceTable } from '../../ui/difference-table.tsx';
import { GROUPS, type ValueKey } from '../whole/value-groups.ts';

interface ValueChangesProps {
  readonly answers: readonly [WholeNetwork, WholeNetwork];
  readonly days: readonly [string, string];
}

/** Values of the whole network on two days, with what differs. */
export function ValueChanges({ answers: [before, after], days }: ValueChangesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const differenceIn = (key: ValueKey): Difference => {
    const [x, y] = [before.values[key], after.values[key]];
    return {
      id: key,
      name: after.catalogue.find(({ id }) => id === key)?.name[language] ?? key,
      before: x,
      after: y,
      difference: x === null || y === null ? null : y - x,
      reasons: { before: before.reasons[key], after: after.reasons[key] },
    };
  };
  return (
    <DifferenceTable
      label={t('research.dates.values')}
      heads={[
        t('research.whole.measure'),
        formatDate(days[0], language),
        formatDate(days[1], language),
        t('research.dates.difference'),
      ]}
      rows={GROUPS.flatMap(({ keys }) => keys.map(differenceIn))}
    />
  );
}
