import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { Skeleton } from '../../ui/notice.tsx';
import classes from './import-part.module.css';
import type { useDryRun } from './use-dry-run.ts';

/** The service's look at the file: what an import would do. */
export type Look = ReturnType<typeof useDryRun>;

interface LookedAtProps {
  readonly look: Look;
  readonly children: (report: ImportReport) => ReactNode;
}

/** What is shown of a look: its place while it is awaited, what went wrong, or the report; and whether it is renewed. */
export function LookedAt({ look, children }: LookedAtProps) {
  const { t } = useTranslation();
  const { data, error, isFetching } = look;
  return (
    <>
      {error && (
        <ChangeFault error={error}>
          <p>
            <button type="button" className="quiet" onClick={() => void look.refetch()}>
              {t('state.retry')}
            </button>
          </p>
        </ChangeFault>
      )}
      {!data && !error && <Skeleton lines={6} height={320} />}
      {data && children(data)}
      <p className={classes.busy} role="status">
        {isFetching && (data ? t('data.import.lookingAgain') : t('data.import.looking'))}
      </p>
    </>
  );
}
