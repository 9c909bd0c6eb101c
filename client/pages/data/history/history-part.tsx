import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { historyQuery } from '../../../api/data-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { MorePages } from '../ui/more-pages.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { HistoryEntryRow } from './history-entry.tsx';
import classes from './history-part.module.css';
import { ImportList } from './import-list.tsx';
import { useChangeWords } from './use-change-words.ts';
import { useMoment } from './use-moment.ts';

/** What was changed in a network, newest first; and the files that were brought in. */
export function HistoryPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const opened = Number(new URLSearchParams(useSearch()).get('revision') ?? Number.NaN);
  const momentOf = useMoment();
  const { who } = useChangeWords();
  const query = useInfiniteQuery(historyQuery(network, language));
  const entries = query.data?.pages.flatMap(({ items }) => items);
  const [newest] = entries ?? [];
  const answer =
    newest &&
    t('data.history.answer', {
      number: formatNumber(newest.revision, language),
      when: momentOf(newest.at),
      who: who(newest.by),
    });
  const toggle = (revision: number) => {
    const subject = revision === opened ? {} : { revision: String(revision) };
    navigate(addresses.data('history', network, subject), { replace: true });
  };
  return (
    <PartFrame part="history" title={t('data.history.title')} answer={answer} network={network}>
      <ImportList network={network} />
      <section aria-labelledby="changes">
        <h2 id="changes" className={classes.heading}>
          {t('data.history.changes')}
        </h2>
        {query.isPending && <Skeleton lines={8} height={360} />}
        {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
        {entries && (
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <HistoryEntryRow
                key={entry.revision}
                network={network}
                entry={entry}
                opened={entry.revision === opened}
                onToggle={() => toggle(entry.revision)}
              />
            ))}
          </ol>
        )}
        <MorePages query={query} word={t('data.older')} />
      </section>
    </PartFrame>
  );
}
