import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#model/network';
import { ServiceProblem, UnexpectedAnswer, Unreachable } from '../../api/request.ts';
import { useLanguage } from '../../locales/i18n.ts';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly urgent?: boolean;
}

/** A word where there is nothing to show, with what to do next. */
export function Notice({ title, children, urgent }: NoticeProps) {
  return (
    <div className={classes.notice} role={urgent ? 'alert' : undefined}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.next}>{children}</div>}
    </div>
  );
}

/** What went wrong, in words: of the service itself where it has any. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (error) => {
    if (error instanceof ServiceProblem) return textOfProblem(error, language, t);
    if (error instanceof Unreachable) return t('state.unreachable');
    if (error instanceof UnexpectedAnswer) return t('state.unexpected');
    return t('state.failed');
  };
}

const TEXT_OF_STATUS = {
  401: 'state.forbidden',
  403: 'state.forbidden',
  404: 'state.notFound',
  429: 'state.unavailable',
  503: 'state.unavailable',
} as const;

/** The service tells its problems in English; in Dutch the common ones have words of our own. */
function textOfProblem({ status, message }: ServiceProblem, language: Language, t: TFunction): string {
  if (language === 'en' && message !== '') return message;
  const key = TEXT_OF_STATUS[status as keyof typeof TEXT_OF_STATUS];
  return t(key ?? 'state.failed');
}

interface ErrorNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** An error with the next thing to do. */
export function ErrorNotice({ error, onRetry, children }: ErrorNoticeProps) {
  const { t } = useTranslation();
  const textOf = useErrorText();
  return (
    <Notice title={textOf(error)} urgent>
      {children}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      )}
    </Notice>
  );
}

interface PartFaultProps {
  readonly error: unknown;
  /** What to say when it was not for want of the service. */
  readonly text: string;
}

/** In the place of a part of the page that failed; where it could not be fetched, with another try. */
export function PartFault({ error, text }: PartFaultProps) {
  if (!(error instanceof Unreachable)) return <Notice title={text} />;
  return <ErrorNotice error={error} onRetry={() => window.location.reload()} />;
}

const LINE_WIDTHS = [92, 78, 85, 64, 89, 71, 80, 58];

/** Keeps the place of what is being loaded; says so to readers, and after a second to everyone. */
export function Skeleton({ lines = 3, height }: { readonly lines?: number; readonly height?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.skeleton} style={height ? { minHeight: height } : undefined}>
      <p className={classes.wait} role="status">
        {t('state.loading')}
      </p>
      {LINE_WIDTHS.slice(0, lines).map((width) => (
        <div key={width} className={classes.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
