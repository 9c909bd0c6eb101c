import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceProblem } from '../../api/request.ts';
import { ErrorNotice, Notice } from './notice.tsx';
import type { Work } from './use-work.ts';
import classes from './waiting.module.css';

/** After so long words say what is being waited for, in milliseconds. */
const PATIENCE = 1_000;

interface WaitingProps {
  readonly work: Work;
  /** What is being computed, as a sentence. */
  readonly words: string;
  readonly children: ReactNode;
}

/** An answer once it is there; until then what is being computed, with a way to stop it; what went wrong, in words. */
export function Waiting({ work, words, children }: WaitingProps) {
  const { t } = useTranslation();
  if (work.state === 'done') return children;
  if (work.state === 'computing') return <Computing words={words} onStop={work.stop} />;
  const again = (
    <button type="button" className="button" onClick={work.again}>
      {t('work.again')}
    </button>
  );
  if (work.state === 'stopped') return <Notice title={t('work.stopped')}>{again}</Notice>;
  return <Failed error={work.error} onAgain={work.again} />;
}

function Computing({ words, onStop }: { readonly words: string; readonly onStop: () => void }) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.place}>
      <div role="status">{isLong && <p>{words}</p>}</div>
      {isLong && (
        <button type="button" className="button" onClick={onStop}>
          {t('work.stop')}
        </button>
      )}
    </div>
  );
}

/** What the service refuses for its settings is mended by other settings; the rest by trying again. */
function Failed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  if (!(error instanceof ServiceProblem) || error.status !== 400)
    return <ErrorNotice error={error} onRetry={onAgain} />;
  const said =
    error.faults.length > 0 ? error.faults.map(({ path, message }) => `${path}: ${message}`) : [error.message];
  return (
    <Notice title={t('work.refused')} urgent>
      <p>
        {t('fault.detail')} <span lang="en">{said.join('; ')}</span>
      </p>
    </Notice>
  );
}
