import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileGone, ServiceProblem, Unreachable } from '../../api/request.ts';
import { useLanguage } from '../../locales/i18n.ts';
import classes from './change-fault.module.css';

const TEXT_OF_STATUS = {
  400: 'invalid',
  401: 'signIn',
  403: 'forbidden',
  404: 'gone',
  409: 'conflict',
  412: 'stale',
  413: 'tooLarge',
  415: 'wrongType',
  429: 'busy',
  503: 'unavailable',
} as const;

/** What went wrong with a change: what happened, what was kept, what to do. */
function textOf(error: unknown, t: TFunction): string {
  if (error instanceof FileGone) return t('fault.fileGone', { name: error.message });
  if (error instanceof Unreachable) return t('fault.unreachable');
  if (!(error instanceof ServiceProblem)) return t('fault.unexpected');
  const key = TEXT_OF_STATUS[error.status as keyof typeof TEXT_OF_STATUS];
  return t(`fault.${key ?? 'unexpected'}`);
}

interface ChangeFaultProps {
  readonly error: unknown;
  /** Words of its own for some problems; they say it all, and the service's own are left out. */
  readonly wordsOf?: (problem: ServiceProblem) => string | undefined;
  readonly children?: ReactNode;
}

/** A change that failed, in words; with what the service itself says of it. */
export function ChangeFault({ error, wordsOf, children }: ChangeFaultProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!error) return null;
  const detail = error instanceof ServiceProblem ? error.message : '';
  const own = error instanceof ServiceProblem ? wordsOf?.(error) : undefined;
  // In English the service's own sentence says what ours would say, and more.
  const text = own ?? (language === 'en' && detail !== '' ? detail : textOf(error, t));
  return (
    <div className={classes.fault} role="alert">
      <p className={classes.text}>{text}</p>
      {own === undefined && detail !== '' && text !== detail && (
        <p className={classes.detail}>
          {t('fault.detail')} <span lang="en">{detail}</span>
        </p>
      )}
      {children}
    </div>
  );
}
