import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comparison as Compared } from '../../api/scenarios.ts';
import { formatNumber } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorName } from '../ui/actor-name.tsx';
import tableClasses from '../ui/table.module.css';
import { useWork } from '../ui/use-work.ts';
import { Waiting } from '../ui/waiting.tsx';
import type { ComparedProps } from './compared.ts';
import { Gains } from './gains.tsx';
import { Risks } from './risks.tsx';
import classes from './scenarios.module.css';
import { ValuesBeside } from './values-beside.tsx';

interface ComparisonProps {
  readonly query: UseQueryResult<Compared>;
  readonly queryKey: QueryKey;
}

/** The network as it is beside what it would be. */
export function Comparison({ query, queryKey }: ComparisonProps) {
  const { t } = useTranslation();
  const work = useWork([query], [queryKey]);
  return (
    <Waiting work={work} words={t('scenarios.compare.busy')}>
      {query.data && (
        <>
          <Faults compared={query.data} />
          <ValuesBeside compared={query.data} />
          <Gains compared={query.data} />
          <Risks compared={query.data} />
          <TownHalls compared={query.data} />
        </>
      )}
    </Waiting>
  );
}

/** Changes that were left out, as they do not fit the network any more. */
function Faults({ compared: { faults } }: ComparedProps) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="faults">
      <h2 id="faults">{t('scenarios.compare.faults')}</h2>
      <p className={classes.intro}>{t('scenarios.compare.faultsIntro')}</p>
      <ul className={classes.plain}>
        {faults.map(({ index, text }) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where town halls would have fewer, or more, actors without a tie on record. */
function TownHalls({ compared: { municipalities, names } }: ComparedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (municipalities.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="halls">
      <h2 id="halls">{t('scenarios.compare.municipalities')}</h2>
      <p className={classes.intro}>{t('scenarios.compare.municipalitiesIntro')}</p>
      <table className={tableClasses.table}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.compare.municipality')}</th>
            <th scope="col" data-number="">
              {t('scenarios.compare.before')}
            </th>
            <th scope="col" data-number="">
              {t('scenarios.compare.after')}
            </th>
          </tr>
        </thead>
        <tbody>
          {municipalities.map(({ municipality, before, after }) => (
            <tr key={municipality}>
              <th scope="row">
                <ActorName id={municipality} names={names} />
              </th>
              <td data-number="">{formatNumber(before, language)}</td>
              <td data-number="">{formatNumber(after, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
