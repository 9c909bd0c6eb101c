import { useTranslation } from 'react-i18next';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { sourceParts } from '../../state/sources.ts';
import classes from './source.module.css';

interface SourceProps {
  readonly text: string;
  readonly date?: string | undefined;
}

/** Where something is known from: links by the name of their site, the rest as it is written. */
export function Source({ text, date }: SourceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={classes.source}>
      {t('source')}:{' '}
      {sourceParts(text).map((part, i) => (
        <span key={part.text}>
          {i > 0 && ', '}
          {part.href ? (
            <a href={part.href} target="_blank" rel="noreferrer">
              {part.text}
            </a>
          ) : (
            part.text
          )}
        </span>
      ))}
      {date && ` (${formatDate(date, language)})`}
    </p>
  );
}
