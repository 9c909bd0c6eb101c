import { useTranslation } from 'react-i18next';
import type { WholeNetwork } from '../../../api/research-queries.ts';
import { figure } from '../../../locales/figure.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import tableClasses from '../../ui/table.module.css';
import type { ValueKey } from './value-groups.ts';
import classes from './whole-part.module.css';

interface ValueTableProps {
  readonly answer: WholeNetwork;
  readonly keys: readonly ValueKey[];
}

/** Values of the whole network, each with what it means; where there is none, why. */
export function ValueTable({ answer: { catalogue, values, reasons }, keys }: ValueTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className={`${tableClasses.table} ${classes.values}`}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('research.whole.measure')}</th>
          <th scope="col">{t('research.whole.value')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => {
          const entry = catalogue.find(({ id }) => id === key);
          const value = values[key];
          return (
            <tr key={key}>
              <th scope="row">
                {entry?.name[language] ?? key}
                <span className={classes.means}>{entry?.explanation[language]}</span>
                {value === null && <span className={classes.reason}>– {reasons[key] ?? t('noValue')}</span>}
              </th>
              <td data-number="">{value === null ? '–' : figure(value, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
