import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../api/data-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { usePlaceName } from '../../ui/use-graph.ts';
import { useThings } from '../ui/use-things.ts';
import { countClauses } from './count-clauses.ts';
import { knownReason } from './known-reasons.ts';

/** The first change of a network makes it. */
const MADE = 1;

/** What a change did, who did it and why, in words. */
export function useChangeWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const things = useThings();
  const placeName = usePlaceName();
  return useMemo(() => {
    const what = ({ revision, counts }: HistoryEntry): string => {
      const clauses = countClauses(counts).map((clause) =>
        t(`data.history.did.${clause.kind}`, { things: things(clause) }),
      );
      if (revision === MADE) return [t('data.history.did.made'), ...clauses].join(', ');
      if (counts.networkUpdated) clauses.push(t('data.history.did.described'));
      return clauses.length > 0 ? clauses.join(', ') : t('data.history.did.nothing');
    };
    const who = (by: string): string => (by === 'seeding' || by === 'local' ? t(`data.history.whoIs.${by}`) : by);
    const why = (reason: string): string => {
      const known = knownReason(reason);
      if (known === undefined) return reason;
      switch (known.key) {
        case 'imported':
          return t(`data.history.why.imported.${known.mode}`);
        case 'undid':
          return t('data.history.why.undid', { number: formatNumber(known.revision, language) });
        case 'municipality':
          return t('data.history.why.municipality', { name: placeName(known.code) ?? known.code });
        default:
          return t(`data.history.why.${known.key}`);
      }
    };
    return { what, who, why };
  }, [t, language, things, placeName]);
}
