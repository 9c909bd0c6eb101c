import { useTranslation } from 'react-i18next';
import { type WholeNetwork, wholeNetworkQuery } from '../../../api/research-queries.ts';
import { formatShare, joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { GRAPH_PARAMETERS, type ParameterName } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { Explain } from '../ui/explain.tsx';
import foot from '../ui/part-foot.module.css';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useResearch } from '../ui/use-research.ts';
import { DensityMatrix } from './density-matrix.tsx';
import { estimatedValues } from './estimated-values.ts';
import { GROUPS, wholeCsv } from './value-groups.ts';
import { ValueTable } from './value-table.tsx';

const TAKES: readonly ParameterName[] = [...GRAPH_PARAMETERS, 'group', 'paths', 'seed'];

/** What is told of the network as a whole: values in groups, and how dense ties are between types. */
export function WholePart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('whole', network, TAKES);
  const { data, work } = useAnswer(wholeNetworkQuery(network, research.asked, language));
  const answer = useSentence(data);
  const ofNetwork = (data?.catalogue ?? []).filter((entry) => entry.of === 'network');
  return (
    <PartFrame part="whole" network={network} title={t('research.whole.title')} answer={answer}>
      <Waiting work={work} words={t('research.busy.whole')}>
        {data && (
          <>
            <Estimated answer={data} />
            {GROUPS.map(({ id, keys }) => (
              <Section key={id} title={t(`research.whole.group.${id}`)}>
                <ValueTable answer={data} keys={keys} />
              </Section>
            ))}
            {data.values.densityByType && (
              <Section title={t('research.whole.density')} intro={t('research.whole.densityIntro')}>
                <DensityMatrix entries={data.values.densityByType} />
              </Section>
            )}
            <details className={foot.fold}>
              <summary>{t('research.measures.more')}</summary>
              <Explain entries={ofNetwork} />
            </details>
          </>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="whole-network"
        answers={data ? [data] : []}
        measures={ofNetwork}
        table={() => wholeCsv(data!)}
      />
    </PartFrame>
  );
}

/** Which values are estimates, where shortest paths were sampled. */
function Estimated({ answer }: { readonly answer: WholeNetwork }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const keys = estimatedValues(answer);
  if (keys.length === 0) return null;
  const names = keys.map((key) => answer.catalogue.find(({ id }) => id === key)?.name[language] ?? key);
  return <p>{t('research.whole.estimated', { count: keys.length, names: joinNames(names, t('and')) })}</p>;
}

function useSentence(data: WholeNetwork | undefined): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  const { nodes, edges, largestComponent, isolates } = data.values;
  if (nodes === 0) return data.reasons.density;
  return t('research.whole.answer', {
    actors: t('actors', { count: nodes }),
    pairs: t('research.whole.pairs', { count: edges }),
    share: formatShare(largestComponent / nodes, language),
    alone: t('research.whole.alone', { count: isolates }),
  });
}
