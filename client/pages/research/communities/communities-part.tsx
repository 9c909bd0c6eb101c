import { useTranslation } from 'react-i18next';
import type { Communities } from '../../../api/answers.ts';
import { communitiesQuery } from '../../../api/research-queries.ts';
import { figure } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { GRAPH_PARAMETERS, type ParameterName } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useGraph } from '../../ui/use-graph.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';
import { CommunityTable } from './community-table.tsx';
import { agreement, surenessOf } from './sureness.ts';

const TAKES: readonly ParameterName[] = ['algorithm', 'resolution', 'seed', ...GRAPH_PARAMETERS];

/** Groups of actors with more ties inside than between them, and how firm they are. */
export function CommunitiesPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('communities', network, TAKES);
  const { data, work } = useAnswer(communitiesQuery(network, research.asked, language));
  const entries = useEntries(['communities']);
  const { graph } = useGraph(network);
  const sure = data ? agreement(data) : null;
  return (
    <PartFrame part="communities" network={network} title={t('research.communities.title')} answer={useSentence(data)}>
      <Waiting work={work} words={t('research.busy.communities')}>
        {data && (
          <Section title={t('research.list.communities')}>
            <p>
              {sure !== null &&
                t(`research.communities.sure.${surenessOf(sure)}`, { value: formatNumber(sure, language, 2) })}{' '}
              {data.modularity !== null &&
                t('research.communities.modularity', { value: figure(data.modularity, language) })}
            </p>
            <CommunityTable network={network} items={data.items.filter(({ size }) => size > 1)} />
            <Explain entries={entries} />
          </Section>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="communities"
        answers={data ? [data] : []}
        measures={entries}
        table={() => communityCsv(data!, (id) => graph?.nodeById.get(id)?.name ?? id)}
      />
    </PartFrame>
  );
}

function useSentence(data: Communities | undefined): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  const groups = data.items.filter(({ size }) => size > 1);
  const alone = data.items.length - groups.length;
  return t('research.communities.answer', {
    count: groups.length,
    size: formatNumber(groups[0]?.size ?? 0, language),
    alone: t('research.communities.alone', { count: alone }),
  });
}

/** A row per actor, with the community it is in. */
function communityCsv({ items }: Communities, nameOf: (id: string) => string): CsvTable {
  return {
    columns: ['actor_id', 'name', 'community', 'community_size', 'community_stability', 'community_themes'],
    rows: items.flatMap(({ community, size, members, stability, themes }) =>
      members.map((id) => [id, nameOf(id), community + 1, size, stability, themes.join(' ')]),
    ),
  };
}
