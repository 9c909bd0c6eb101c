import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type Scenario, scenariosQuery } from '../../api/scenarios.ts';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ErrorNotice, Skeleton } from '../ui/notice.tsx';
import tableClasses from '../ui/table.module.css';
import { useAddresses } from '../ui/use-addresses.ts';
import { useRole } from '../ui/use-role.ts';
import { NewScenario } from './new-scenario.tsx';
import { ScenarioFrame } from './scenario-frame.tsx';
import classes from './scenarios.module.css';

/** The scenarios of a network, and a new one. */
export function ScenarioList({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { mayEdit } = useRole();
  const query = useQuery({ ...scenariosQuery(network, language), enabled: mayEdit });
  const items = query.data?.items;
  const answer = items && (items.length === 0 ? t('scenarios.none') : t('scenarios.answer', { count: items.length }));
  return (
    <ScenarioFrame network={network} title={t('scenarios.title')} answer={answer}>
      {query.isPending && <Skeleton lines={4} height={200} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {items && items.length > 0 && <List network={network} items={items} />}
      {items && <NewScenario network={network} />}
    </ScenarioFrame>
  );
}

function List({ network, items }: { readonly network: string; readonly items: readonly Scenario[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  return (
    <section className={classes.group} aria-label={t('scenarios.title')}>
      <p className={classes.intro}>{t('scenarios.intro')}</p>
      <table className={tableClasses.table}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.name')}</th>
            <th scope="col">{t('scenarios.changes')}</th>
            <th scope="col">{t('scenarios.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, title, changes, at }) => {
            const address = addresses.scenarios(network, id);
            return (
              <tr key={id} data-opens="" onClick={() => navigate(address)}>
                <th scope="row">
                  <Link href={address} onClick={(event) => event.stopPropagation()}>
                    {title}
                  </Link>
                </th>
                <td>{t('scenarios.count', { count: changes.length })}</td>
                <td>{formatDate(at.slice(0, 10), language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
