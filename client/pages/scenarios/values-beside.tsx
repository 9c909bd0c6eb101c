import { useTranslation } from 'react-i18next';
import { figure, signed } from '../../locales/figure.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { Missing } from '../ui/missing.tsx';
import { WideTable } from '../ui/wide-table.tsx';
import type { ComparedProps } from './compared.ts';
import classes from './scenarios.module.css';

/** Values of the whole network before and after, with what differs. */
export function ValuesBeside({ compared: { values } }: ComparedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={classes.section} aria-labelledby="values">
      <h2 id="values">{t('scenarios.compare.values')}</h2>
      <WideTable label={t('scenarios.compare.values')}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.compare.value')}</th>
            {(['before', 'after', 'difference'] as const).map((column) => (
              <th key={column} scope="col" data-number="">
                {t(`scenarios.compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {values.map(({ id, name, before, after, difference, reasons }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-number="">{before === null ? <Missing reason={reasons.before} /> : figure(before, language)}</td>
              <td data-number="">{after === null ? <Missing reason={reasons.after} /> : figure(after, language)}</td>
              <td data-number="">
                {difference === null ? (
                  <Missing reason={reasons.before ?? reasons.after} />
                ) : (
                  signed(difference, language)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
