import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import { capital } from '../../../locales/format.ts';
import { useThings } from '../ui/use-things.ts';
import { onlyAdds, tallyClauses } from './tally-clauses.ts';

type Tense = 'would' | 'did';
type Tallies = Pick<ImportReport, 'actors' | 'ties' | 'networkUpdated'>;

/** What an import would do, or did, as one sentence. */
export function useTallyWords() {
  const { t } = useTranslation();
  const things = useThings();
  return useMemo(() => {
    const sentence = (report: Tallies, tense: Tense): string => {
      const clauses = tallyClauses(report);
      if (clauses.length === 0) {
        return report.networkUpdated ? t(`data.tally.${tense}.onlyNetwork`) : t(`data.tally.${tense}.nothing`);
      }
      const said = clauses.map((clause) =>
        t(`data.tally.${tense}.${clause.kind}`, { count: clause.actors + clause.ties, things: things(clause) }),
      );
      if (report.networkUpdated) said.push(t(`data.tally.${tense}.network`));
      const more = onlyAdds(clauses) && !report.networkUpdated ? [t(`data.tally.${tense}.restStays`)] : [];
      return `${capital([...said, ...more].join('; '))}.`;
    };
    return {
      would: (report: Tallies) => sentence(report, 'would'),
      did: (report: Tallies) => sentence(report, 'did'),
    };
  }, [t, things]);
}
