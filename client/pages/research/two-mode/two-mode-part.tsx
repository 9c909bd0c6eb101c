import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PROJECTIONS } from '#contract/analysis-parameters';
import { TIE_RULES, TIE_TYPES } from '#model/tie-types';
import type { ActorMeasure } from '../../../api/answers.ts';
import { actorMeasureQuery } from '../../../api/research-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { ParameterName, Parameters } from '../../../state/research-parameters.ts';
import { twoSidedTie } from '../../../state/two-sided-tie.ts';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useGraph } from '../../ui/use-graph.ts';
import { useWork } from '../../ui/use-work.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { measureCsv, measureRows, ordered, orderOf, orderWord } from '../measures/measure-rows.ts';
import { MeasureTable } from '../measures/measure-table.tsx';
import { Explain } from '../ui/explain.tsx';
import { tieWord } from '../ui/methods-text.ts';
import foot from '../ui/part-foot.module.css';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { type Research, useResearch } from '../ui/use-research.ts';
import { useSameItems } from '../ui/use-same-items.ts';

const TAKES: readonly ParameterName[] = [
  'actorTypes',
  'fundingStatus',
  'zeroAmounts',
  'asOf',
  'normalized',
  'paths',
  'seed',
];
/** Measures that have a form for two sides. */
const OF_SIDES = ['degree', 'betweenness', 'closeness', 'clustering'];
/** Measures that tell of a projection: how many share a partner, how many they share, who stands between. */
const OF_PROJECTION = ['degree', 'strength', 'betweenness', 'clustering'];
/** Ties of which the two ends differ in meaning. */
const TIES = TIE_TYPES.filter((type) => TIE_RULES[type].directed && type !== 'knows' && type !== 'related-to');
/** Which of them a network opens on, where they run between two sides there: collaboration first. */
const OPENS_ON = ['funds', 'partners-with', 'member-of', 'advocates-for', 'hosts', 'active-in', 'part-of'] as const;

/** One type of tie as a network with two sides, or one of its sides as a network of its own. */
export function TwoModePart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('twoMode', network, TAKES);
  const { graph, error } = useGraph(network);
  const chosen = TIES.find((type) => type === research.get('tie'));
  const isKnown = chosen !== undefined || graph !== undefined || Boolean(error);
  const tie = useMemo(() => chosen ?? (graph && twoSidedTie(graph.ties, OPENS_ON)) ?? 'funds', [chosen, graph]);
  const projection = PROJECTIONS.find((one) => one === research.get('projection'));
  const measures = projection ? OF_PROJECTION : OF_SIDES;
  const options = measures.map((id) => ({
    ...actorMeasureQuery(network, id, askedOf(research.asked, id, tie, projection), language),
    enabled: isKnown,
  }));
  const questions = useQueries({ queries: options });
  const work = useWork(
    questions,
    options.map(({ queryKey }) => queryKey),
  );
  const entries = useEntries(measures);
  const nameOf = (id: string) => entries.find((entry) => entry.id === id)?.name[language] ?? id;
  const answers = useSameItems(work.state === 'done' ? questions.map(({ data }) => data!) : []);
  const sort = research.get('sort');
  const order = useMemo(() => orderOf(sort, 'degree'), [sort]);
  const hasValues = answers.some(({ items }) => items.some(({ value }) => value !== null));
  const rows = useMemo(() => ordered(measureRows(answers), order, measures), [answers, order, measures]);
  return (
    <PartFrame
      part="twoMode"
      network={network}
      title={t('research.twoMode.title')}
      answer={useSentence(answers[0], tie, projection)}
    >
      <Choice research={research} tie={tie} projection={projection} />
      <Waiting work={work} words={t('research.busy.twoMode')}>
        {hasValues && (
          <Section
            title={t('research.list.actors')}
            intro={t(projection ? 'research.twoMode.introProjected' : 'research.twoMode.intro')}
          >
            <MeasureTable
              network={network}
              label={t('research.twoMode.title')}
              answers={answers}
              nameOf={nameOf}
              rows={rows}
              order={order}
              onOrder={(next) => research.set({ sort: orderWord(next) }, true)}
            />
            <Explain entries={entries} />
          </Section>
        )}
      </Waiting>
      <PartFoot
        research={research}
        name={projection ?? `two-mode-${tie}`}
        answers={answers}
        measures={entries}
        table={() => measureCsv(rows, answers)}
      />
    </PartFrame>
  );
}

/** What the service is asked for a measure: both sides of a type of tie, or a projection, its strength by what is shared. */
function askedOf(asked: Parameters, measure: string, tie: string, projection: string | undefined): Parameters {
  if (projection === undefined) return { ...asked, tieTypes: tie, mode: 'two-mode' };
  return { ...asked, projection, ...(measure === 'strength' ? { weight: 'strength' } : {}) };
}

function useSentence(
  answer: ActorMeasure | undefined,
  tie: (typeof TIES)[number],
  projection: (typeof PROJECTIONS)[number] | undefined,
): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const [top] = answer?.items ?? [];
  if (answer === undefined) return undefined;
  const words = {
    tie: tieWord(tie, t),
    projection: projection ? t(`research.parameters.projection.${projection}`) : '',
  };
  if (top === undefined || top.value === null) return top?.reason ?? t('research.twoMode.none', words);
  if (top.value === 0) return t(projection ? 'research.twoMode.noneProjected' : 'research.twoMode.none', words);
  const said = { ...words, name: top.name, value: formatNumber(top.value, language, 3) };
  return t(projection ? 'research.twoMode.projected' : 'research.twoMode.answer', said);
}

interface ChoiceProps {
  readonly research: Research;
  readonly tie: string;
  readonly projection: string | undefined;
}

function Choice({ research, tie, projection }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className={foot.form}>
      <SelectField
        label={t('research.twoMode.view')}
        options={[
          { value: '', name: t('research.twoMode.sides') },
          ...PROJECTIONS.map((one) => ({ value: one, name: t(`research.parameters.projection.${one}`) })),
        ]}
        value={projection ?? ''}
        onChange={(next) => research.set({ projection: next === '' ? undefined : next, sort: undefined })}
      />
      {projection === undefined && (
        <SelectField
          label={t('research.twoMode.tie')}
          options={TIES.map((one) => ({ value: one, name: t(`network.tie.outgoing.${one}`) }))}
          value={tie}
          onChange={(next) => research.set({ tie: next, sort: undefined })}
        />
      )}
    </div>
  );
}
