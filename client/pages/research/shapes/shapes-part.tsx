import { useTranslation } from 'react-i18next';
import { type Shapes, shapesQuery } from '../../../api/research-queries.ts';
import { percentCut } from '../../../locales/figure.ts';
import { formatNumber, joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import { TIED_PARAMETERS } from '../../../state/research-parameters.ts';
import { Missing } from '../../ui/missing.tsx';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { ActorRows } from '../ui/actor-rows.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';

/** The shape of each initiative's surroundings, with the rule that decided. */
export function ShapesPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('shapes', network, TIED_PARAMETERS);
  const { data, work } = useAnswer(shapesQuery(network, research.asked, language));
  const entries = useEntries(['shapes']);
  // Those with a shape first: they are what one comes for.
  const rows = [...(data?.items ?? [])]
    .sort((a, b) => Number(a.shape === null) - Number(b.shape === null) || b.alters - a.alters)
    .map((item) => ({ ...item, type: 'initiative' as const }));
  return (
    <PartFrame part="shapes" network={network} title={t('research.shapes.title')} answer={useSentence(data)}>
      <Waiting work={work} words={t('research.busy.shapes')}>
        {data && (
          <Section title={t('research.list.shapes')} intro={t('research.shapes.lesson')}>
            {rows.length > 0 && (
              <ActorRows
                network={network}
                label={t('research.shapes.title')}
                rows={rows}
                columns={[
                  {
                    head: t('research.shapes.shape'),
                    cell: ({ shape }) => t(`research.shapes.is.${shape ?? 'unknown'}`),
                  },
                  {
                    head: t('research.shapes.alters'),
                    isNumber: true,
                    cell: ({ alters }) => formatNumber(alters, language),
                  },
                  {
                    head: t('research.shapes.density'),
                    isNumber: true,
                    cell: ({ density, rule }) =>
                      density === null ? <Missing reason={rule.text} /> : percentCut(density, language),
                  },
                  {
                    head: t('research.shapes.central'),
                    isNumber: true,
                    cell: ({ centralShare, rule }) =>
                      centralShare === null ? <Missing reason={rule.text} /> : percentCut(centralShare, language),
                  },
                  { head: t('research.shapes.rule'), isProse: true, cell: ({ rule }) => rule.text },
                ]}
              />
            )}
            <Explain entries={entries} />
          </Section>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name="shapes"
        answers={data ? [data] : []}
        measures={entries}
        table={() => shapesCsv(data!)}
      />
    </PartFrame>
  );
}

function useSentence(data: Shapes | undefined): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  if (data === undefined) return undefined;
  if (data.reason !== undefined) return data.reason;
  const { star, polycentric, 'fully-connected': connected, undetermined } = data.counts;
  const count = star + polycentric + connected;
  const told = [
    star > 0 && t('research.shapes.star', { count: star }),
    polycentric > 0 && t('research.shapes.polycentric', { count: polycentric }),
    connected > 0 && t('research.shapes.connected', { count: connected }),
  ].filter((word) => typeof word === 'string');
  return t('research.shapes.answer', {
    count,
    all: formatNumber(count + undetermined, language),
    shapes: joinNames(told, t('and')),
  });
}

const shapesCsv = ({ items }: Shapes): CsvTable => ({
  columns: ['actor_id', 'name', 'alters', 'density', 'central_share', 'shape', 'rule'],
  rows: items.map(({ actorId, name, alters, density, centralShare, shape, rule }) => [
    actorId,
    name,
    alters,
    density,
    centralShare,
    shape,
    rule.code,
  ]),
});
