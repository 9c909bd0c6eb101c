import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { suggestionsQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { sharedCautions } from '../../state/shared-cautions.ts';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import classes from './suggestion.module.css';
import { Suggestion } from './suggestion.tsx';
import { useSharedWords } from './use-words.ts';

interface SuggestionsProps {
  readonly network: string;
  readonly code: string;
  readonly name: string;
}

/** So many at once; the others on request. */
const FIRST_SHOWN = 5;

/** "Met wie kunt u samenwerken?": the best first, each with why, what speaks against it, and a next step. */
export function Suggestions({ network, code, name }: SuggestionsProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const query = useQuery(suggestionsQuery(network, code, useLanguage()));
  const items = query.data?.items ?? [];
  const wordsOf = useSharedWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const shown = all ? items : items.slice(0, FIRST_SHOWN);
  const shared = sharedCautions(items, code);
  const showAll = () => {
    setAll(true);
    // The button goes; whoever pressed it reads on at the first that is new.
    requestAnimationFrame(() => list.current?.children[FIRST_SHOWN]?.querySelector('a')?.focus());
  };
  const reasons = Object.values(query.data?.reasons ?? {});
  return (
    <Section
      isLarge
      title={t('municipality.suggestions')}
      intro={items.length > 0 ? t('municipality.suggestionsIntro') : undefined}
    >
      {query.isPending && <Skeleton lines={8} height={420} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && items.length === 0 && (
        <Notice title={reasons.join(' ') || t('municipality.noSuggestions')}>
          {t('municipality.noSuggestionsHint')}
          <Link href={addresses.network({ network, selected: code })} className="button">
            {t('municipality.openNetwork')}
          </Link>
        </Notice>
      )}
      {shared.length > 0 && (
        <div className={classes.shared}>
          <IconAlertTriangle size={18} aria-hidden="true" className={classes.caution} />
          <p>
            {t('municipality.sharedFor')} {shared.map(wordsOf).join(' ')}
          </p>
        </div>
      )}
      <ol ref={list} className={classes.list}>
        {shown.map((finding, i) => (
          <Suggestion
            key={finding.id}
            number={i + 1}
            finding={finding}
            names={query.data?.names ?? {}}
            network={network}
            shared={shared}
            place={{ code, name }}
          />
        ))}
      </ol>
      {items.length > shown.length && (
        <button type="button" className={`button ${classes.more}`} onClick={showAll}>
          {t('municipality.more', { count: items.length - shown.length })}
          <IconChevronDown size={20} aria-hidden="true" />
        </button>
      )}
    </Section>
  );
}
