import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '#model/network';
import type { MeasureEntry } from '../../../api/answers.ts';
import { versionQuery } from '../../../api/research-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useNetworkInfo } from '../../ui/use-graph.ts';
import { findableAddress } from './findable-address.ts';
import { type Answer, methodsText } from './methods-text.ts';
import classes from './part-foot.module.css';

interface MethodsProps {
  readonly answer: Answer;
  readonly measures: readonly MeasureEntry[];
  readonly days?: readonly [from: string, to: string] | undefined;
}

/** How the answer was made, in both languages, to take into a report. */
export function Methods({ answer, measures, days }: MethodsProps) {
  const { t, i18n } = useTranslation();
  const info = useNetworkInfo(answer.network);
  const version = useQuery(versionQuery(useLanguage())).data;
  if (info === undefined || version === undefined) return null;
  const facts = {
    answer,
    measures,
    days,
    title: info.title,
    source: info.source,
    licence: info.licence,
    synthetic: info.synthetic === true,
    version,
    date: today(),
    address: findableAddress(window.location.href),
  };
  return (
    <details className={classes.fold}>
      <summary>{t('research.methods.title')}</summary>
      <div className={classes.methods}>
        <p className={classes.hint}>{t('research.methods.intro')}</p>
        {LANGUAGES.map((language) => (
          <MethodsIn
            key={language}
            language={language}
            title={t(language === 'nl' ? 'research.methods.inDutch' : 'research.methods.inEnglish')}
            text={methodsText(facts, i18n.getFixedT(language), language)}
          />
        ))}
      </div>
    </details>
  );
}

/** The day by the clock of the reader. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

interface MethodsInProps {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}

function MethodsIn({ language, title, text }: MethodsInProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('research.methods.copied')),
      () => setSaid(t('research.methods.notCopied')),
    );
  return (
    <div className={classes.text}>
      <h2>{title}</h2>
      <p className={classes.prose} lang={language}>
        {text}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => void copy()}
        aria-label={`${t('research.methods.copy')} (${title})`}
      >
        <IconCopy size={20} aria-hidden="true" />
        {t('research.methods.copy')}
      </button>
      <p role="status" className={classes.hint}>
        {said}
      </p>
    </div>
  );
}
