import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { suggestionsQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { Section } from './section.tsx';
import classes from './suggestion.module.css';
import { Suggestion } from './suggestion.tsx';

interface SuggestionsProps {
  readonly network: string;
  readonly code: string;
  readonly name: string;
}

/** "Met wie kunt u samenwerken?": the best first, each with why, what speaks against it, and a next step. */
export function Suggestions({ network, code, name }: SuggestionsProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const query = useQuery(suggestionsQuery(network, code, useLanguage()));
  const items = query.data?.items ?? [];
  const reasons = Object.values(query.data?.reasons ?? {});
  return (
    <Section
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
      <ol className={classes.list}>
        {items.map((finding, i) => (
          <Suggestion
            key={finding.id}
            number={i + 1}
            finding={finding}
            names={query.data?.names ?? {}}
            network={network}
            place={{ code, name }}
          />
        ))}
      </ol>
    </Section>
  );
}
