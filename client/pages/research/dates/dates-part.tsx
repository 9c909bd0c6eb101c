import { useTranslation } from 'react-i18next';
import { fullDate } from '#contract/primitives';
import { formatDate } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { GRAPH_PARAMETERS, type ParameterName } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { type Research, useResearch } from '../ui/use-research.ts';
import { DatesForm } from './dates-form.tsx';
import { rankChangesCsv } from './rank-changes.ts';
import { RankTable } from './rank-table.tsx';
import { useTwoDates } from './use-two-dates.ts';
import { ValueChanges } from './value-changes.tsx';

const TAKES: readonly ParameterName[] = [
  ...GRAPH_PARAMETERS.filter((name) => name !== 'asOf' && name !== 'projection'),
  'group',
  'normalized',
  'paths',
  'seed',
];

/** What changed between two days: the whole network, the ranks of one measure, and which pairs came and went. */
export function DatesPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const research = useResearch('dates', network, TAKES);
  const days = daysOf(research);
  if (days !== undefined) return <Comparison research={research} days={days} />;
  return (
    <PartFrame part="dates" network={network} title={t('research.dates.title')} answer={t('research.dates.ask')}>
      <DatesForm research={research} />
      <PartFoot research={research} name="dates" answers={[]} measures={[]} table={() => rankChangesCsv([])} />
    </PartFrame>
  );
}

/** The two days that an address names, the first before the second. */
function daysOf({ get }: Research): readonly [string, string] | undefined {
  const [from, to] = [fullDate.safeParse(get('from')), fullDate.safeParse(get('to'))];
  return from.success && to.success && from.data < to.data ? [from.data, to.data] : undefined;
}

interface ComparisonProps {
  readonly research: Research;
  readonly days: readonly [string, string];
}

function Comparison({ research, days }: ComparisonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const measure = research.get('measure') ?? 'degree';
  const { work, whole, values, changes, pairs } = useTwoDates(research, days, measure);
  const entries = useEntries([measure]);
  const name = entries[0]?.name[language] ?? measure;
  const answer =
    pairs &&
    t('research.dates.answer', {
      from: formatDate(days[0], language),
      to: formatDate(days[1], language),
      came: t('research.dates.came', { count: pairs.came }),
      gone: t('research.dates.gone', { count: pairs.gone }),
      kept: t('research.dates.kept', { count: pairs.kept }),
    });
  return (
    <PartFrame part="dates" network={research.network} title={t('research.dates.title')} answer={answer}>
      <DatesForm research={research} />
      <Waiting work={work} words={t('research.busy.dates')}>
        {whole && (
          <Section title={t('research.dates.values')} intro={t('research.dates.pairs')}>
            <ValueChanges answers={whole} days={days} />
          </Section>
        )}
        <Section title={t('research.dates.ranks', { measure: name })}>
          <RankTable network={research.network} changes={changes} days={days} />
          <Explain entries={entries} />
        </Section>
      </Waiting>
      <PartFoot
        research={research}
        name={`dates-${measure}`}
        answers={values && whole ? [...values, ...whole] : []}
        measures={entries}
        days={days}
        table={() => rankChangesCsv(changes)}
      />
    </PartFrame>
  );
}
