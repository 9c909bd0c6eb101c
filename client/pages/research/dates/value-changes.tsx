import { useTranslation } from 'react-i18next';
import type { WholeNetwork } from '../../../api/research-queries.ts';
import { figure, signed } from '../../../locales/figure.ts';
import { formatDate } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Missing } from '../../ui/missing.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { GROUPS } from '../whole/value-groups.ts';

interface ValueChangesProps {
  readonly answers: readonly [WholeNetwork, WholeNetwork];
  readonly days: readonly [string, string];
}

/** Values of the whole network on two days, with what differs. */
export function ValueChanges({ answers: [before, after], days }: ValueChangesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (value: number | null, reason: string | undefined) =>
    value === null ? <Missing reason={reason} /> : figure(value, language);
  return (
    <WideTable label={t('research.dates.values')}>
      <thead>
        <tr>
          <th scope="col">{t('research.whole.measure')}</th>
          {days.map((day) => (
            <th key={day} scope="col" data-number="">
              {formatDate(day, language)}
            </th>
          ))}
          <th scope="col" data-number="">
            {t('research.dates.difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {GROUPS.flatMap(({ keys }) =>
          keys.map((key) => {
            const [x, y] = [before.values[key], after.values[key]];
            return (
              <tr key={key}>
                <th scope="row">{after.catalogue.find(({ id }) => id === key)?.name[language] ?? key}</th>
                <td data-number="">{told(x, before.reasons[key])}</td>
                <td data-number="">{told(y, after.reasons[key])}</td>
                <td data-number="">
                  {x === null || y === null ? (
                    <Missing reason={before.reasons[key] ?? after.reasons[key]} />
                  ) : (
                    signed(y - x, language)
                  )}
                </td>
              </tr>
            );
          }),
        )}
      </tbody>
    </WideTable>
  );
}
