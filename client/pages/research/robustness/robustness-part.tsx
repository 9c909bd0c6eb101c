import { useTranslation } from 'react-i18next';
import { type Robustness, robustnessQuery } from '../../../api/research-queries.ts';
import { percent } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { type ParameterName, TIED_PARAMETERS } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { ActorRows } from '../ui/actor-rows.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';
import { type CurvePoint, curveOf, halvedAt, robustnessCsv } from './curve.ts';
import { CurveTable } from './curve-table.tsx';
import { RemovalChart } from './removal-chart.tsx';

const TAKES: readonly ParameterName[] = [...TIED_PARAMETERS, 'seed'];

/** How much of the network stays together when actors go, and what each funder carries. */
export function RobustnessPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('robustness', network, TAKES);
  const { data, work } = useAnswer(robustnessQuery(network, research.asked, language));
  const entries = useEntries(['robustness']);
  const points = data ? curveOf(data) : [];
  return (
    <PartFrame
      part="robustness"
      network={network}
      title={t('research.robustness.title')}
      answer={useSentence(data, points)}
    >
      <Waiting work={work} words={t('research.busy.robustness')}>
        {data && (
          <>
            {points.length > 1 && (
              <Section title={t('research.robustness.chart')}>
                {data.index.targeted !== null && data.index.random !== null && (
                  <p>
                    {t('research.robustness.index', {
                      targeted: formatNumber(data.index.targeted, language, 3),
                      random: formatNumber(data.index.random, language, 3),
                    })}
                  </p>
                )}
                <RemovalChart points={points} draws={data.draws} />
                <CurveTable points={points} />
              </Section>
            )}
            <Section title={t('research.robustness.funders')} intro={t('research.robustness.fundersIntro')}>
              {data.funders.length === 0 ? (
                <p>{data.reasons.funders}</p>
              ) : (
                <ActorRows
                  network={network}
                  label={t('research.robustness.funders')}
                  rows={data.funders}
                  columns={[
                    {
                      head: t('research.robustness.largest'),
                      isNumber: true,
                      cell: ({ largestPart }) => percent(largestPart, language),
                    },
                    {
                      head: t('research.robustness.reach'),
                      isNumber: true,
                      cell: ({ reach }) => percent(reach, language),
                    },
                    {
                      head: t('research.robustness.leftAlone'),
                      isNumber: true,
                      cell: ({ leftAlone }) => formatNumber(leftAlone, language),
                    },
                  ]}
                />
              )}
              <Explain entries={entries} />
            </Section>
          </>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="robustness"
        answers={data ? [data] : []}
        measures={entries}
        table={() => robustnessCsv(data!)}
      />
    </PartFrame>
  );
}

function useSentence(data: Robustness | undefined, points: readonly CurvePoint[]): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  const actors = points.at(-1)?.removed ?? 0;
  const targeted = halvedAt(points, ({ targeted }) => targeted);
  const random = halvedAt(points, ({ mean }) => mean);
  if (targeted === undefined || random === undefined) {
    return Object.values(data.reasons)[0] ?? t('research.robustness.never');
  }
  return t('research.robustness.answer', {
    targeted: t('actors', { count: targeted }),
    targetedShare: percent(targeted / actors, language),
    random: t('actors', { count: random }),
    randomShare: percent(random / actors, language),
  });
}
