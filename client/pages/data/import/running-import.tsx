import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { importQuery } from '../../../api/data-queries.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { EndImport } from './end-import.tsx';
import { EndedImport } from './ended-import.tsx';
import classes from './import-part.module.css';

interface RunningImportProps {
  readonly network: string;
  readonly importId: string;
  /** Whether the file is still at hand, so that one can go back to it. */
  readonly hasFiles: boolean;
  readonly onRetry: () => void;
  readonly onAnew: () => void;
}

const PERCENT = 100;

/** An import that was begun: how far it is, and once it has ended what it did. */
export function RunningImport({ network, importId, hasFiles, onRetry, onAnew }: RunningImportProps) {
  const { t } = useTranslation();
  const query = useQuery(importQuery(network, importId, useLanguage()));
  const state = query.data?.state;
  useForgetWhenDone(network, state);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={3} height={200} />;
  const status = query.data;
  if (state !== 'queued' && state !== 'running') {
    return <EndedImport network={network} status={status} hasFiles={hasFiles} onRetry={onRetry} onAnew={onAnew} />;
  }
  const percent = Math.round(status.progress * PERCENT);
  const phase = t(`data.import.phase.${status.phase}`);
  return (
    <>
      <p className={classes.answer}>{t('data.import.running', { files: joinNames(status.files, t('and')) })}</p>
      <div
        role="progressbar"
        aria-label={phase}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={PERCENT}
        className={classes.progress}
      >
        <div className={classes.bar} style={{ width: `${percent}%` }} />
      </div>
      <p>
        <span role="status">{phase}</span> {percent} %
      </p>
      <EndImport network={network} importId={importId} running />
    </>
  );
}

/** When a running import has ended, what was known of the network before no longer holds. */
function useForgetWhenDone(network: string, state: string | undefined): void {
  const changed = useChanged();
  const done = state === 'succeeded' || state === 'undone';
  useEffect(() => {
    if (done) void changed(network);
  }, [done, changed, network]);
}
