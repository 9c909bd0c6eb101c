import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { importsQuery } from '../../../api/data-queries.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ErrorNotice } from '../../ui/notice.tsx';
import tableClasses from '../../ui/table.module.css';
import { useAddresses } from '../../ui/use-addresses.ts';
import classes from './history-part.module.css';
import { useChangeWords } from './use-change-words.ts';
import { useMoment } from './use-moment.ts';

/** The files that were brought in, each with its report; nothing where there were none. */
export function ImportList({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const momentOf = useMoment();
  const { who } = useChangeWords();
  const query = useQuery(importsQuery(network, useLanguage()));
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  const imports = query.data?.items ?? [];
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports" className={classes.heading}>
        {t('data.history.imports')}
      </h2>
      <div className={tableClasses.scroll}>
        <table className={tableClasses.table}>
          <thead>
            <tr>
              <th scope="col">{t('data.history.file')}</th>
              <th scope="col">{t('data.history.when')}</th>
              <th scope="col" className={classes.wide}>
                {t('data.history.who')}
              </th>
              <th scope="col">{t('data.history.state')}</th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ importId, files, createdAt, by, state }) => (
              <tr key={importId}>
                <th scope="row">
                  <Link href={addresses.data('import', network, { import: importId })}>
                    {joinNames(files, t('and'))}
                  </Link>
                </th>
                <td>{momentOf(createdAt)}</td>
                <td className={classes.wide}>{who(by)}</td>
                <td>{t(`data.history.states.${state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
