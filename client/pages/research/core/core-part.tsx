import { useTranslation } from 'react-i18next';
import { type CorePeriphery, corePeripheryQuery } from '../../../api/research-queries.ts';
import { figure, percent } from '../../../locales/figure.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { GRAPH_PARAMETERS } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { ActorRows } from '../ui/actor-rows.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';

/** From such a fit a network is much, or somewhat, like a core with a periphery. */
const MUCH = 0.5;
const SOMEWHAT = 0.25;

/** Who make up the core of the network and who its periphery. */
export function CorePart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('core', network, GRAPH_PARAMETERS);
  const { data, work } = useAnswer(corePeripheryQuery(network, research.asked, language));
  const entries = useEntries(['core-periphery']);
  return (
    <PartFrame part="core" network={network} title={t('research.core.title')} answer={useSentence(data)}>
      <Waiting work={work} words={t('research.busy.core')}>
        {data && (
          <Section title={t('research.list.core')}>
            {data.fit !== null && (
              <p>
                {t(`research.core.fit.${data.fit >= MUCH ? 'high' : data.fit >= SOMEWHAT ? 'medium' : 'low'}`, {
                  value: figure(data.fit, language),
                })}{' '}
                {data.densities.between !== null &&
                  t('research.core.between', { share: percent(data.densities.between, language) })}{' '}
                {data.isBest ? t('research.core.best') : t('research.core.heuristic')}
              </p>
            )}
            {data.items.length > 0 && (
              <ActorRows
                network={network}
                label={t('research.core.title')}
                rows={data.items}
                columns={[
                  { head: t('research.core.place'), cell: ({ member }) => t(`research.core.member.${member}`) },
                  {
                    head: t('research.core.partners'),
                    isNumber: true,
                    cell: ({ partners }) => formatNumber(partners, language),
                  },
                ]}
              />
            )}
            <Explain entries={entries} />
          </Section>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="core-periphery"
        answers={data ? [data] : []}
        measures={entries}
        table={() => coreCsv(data!)}
      />
    </PartFrame>
  );
}

function useSentence(data: CorePeriphery | undefined): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  if (data.reason !== undefined) return data.reason;
  const share = (density: number | null) => (density === null ? t('noValue') : percent(density, language));
  return t('research.core.answer', {
    core: formatNumber(data.items.filter(({ member }) => member === 'core').length, language),
    all: formatNumber(data.items.length, language),
    inside: share(data.densities.core),
    outside: share(data.densities.periphery),
  });
}

const coreCsv = ({ items }: CorePeriphery): CsvTable => ({
  columns: ['actor_id', 'name', 'type', 'member', 'partners'],
  rows: items.map(({ actorId, name, type, member, partners }) => [actorId, name, type, member, partners]),
});
