import { useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ACTOR_TYPES } from '#model/vocabulary';
import type { ActorMeasure, MeasureEntry } from '../../../api/answers.ts';
import { measureCatalogueQuery } from '../../../api/queries.ts';
import { actorMeasureQuery } from '../../../api/research-queries.ts';
import { figure } from '../../../locales/figure.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { GRAPH_PARAMETERS, type ParameterName } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useWork } from '../../ui/use-work.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { Explain } from '../ui/explain.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { type Research, useResearch } from '../ui/use-research.ts';
import { useSameItems } from '../ui/use-same-items.ts';
import { quantile } from './bins.ts';
import { Distribution } from './distribution.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { measureCsv, measureRows, type Order, ordered, orderOf, orderWord, sortedValues } from './measure-rows.ts';
import { MeasureTable } from './measure-table.tsx';
import classes from './measures-part.module.css';

const TAKES: readonly ParameterName[] = [...GRAPH_PARAMETERS, 'group', 'normalized', 'paths', 'seed', 'intervals'];
const AT_FIRST = ['degree', 'betweenness', 'harmonic', 'constraint'];

/** Actors by several measures side by side, with ranks, and how the values of one of them lie. */
export function MeasuresPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('measures', network, TAKES);
  const catalogueOptions = measureCatalogueQuery(language);
  const catalogue = useQuery(catalogueOptions);
  const known = (catalogue.data?.items ?? []).filter((entry) => entry.of === 'actor');
  const chosen = chosenOf(research, known);
  const options = chosen.map(({ id }) => actorMeasureQuery(network, id, research.asked, language));
  const questions = useQueries({ queries: options });
  const work = useWork(
    [catalogue, ...questions],
    [catalogueOptions.queryKey, ...options.map(({ queryKey }) => queryKey)],
  );
  const answers = useSameItems(work.state === 'done' ? questions.map(({ data }) => data!) : []);
  const nameOf = (id: string) => known.find((entry) => entry.id === id)?.name[language] ?? id;
  const [sort, leading] = [research.get('sort'), chosen[0]?.id ?? ''];
  const order = useMemo(() => orderOf(sort, leading), [sort, leading]);
  const first = answers.find(({ measure }) => measure === order.by) ?? answers[0];
  const answer = useFirstSentence(first, first ? nameOf(first.measure) : '');
  return (
    <PartFrame part="measures" network={network} title={t('research.measures.title')} answer={answer}>
      {known.length > 0 && <MeasureChoice research={research} known={known} chosen={chosen} />}
      <Waiting work={work} words={t('research.busy.measures')}>
        <Values research={research} answers={answers} nameOf={nameOf} order={order} />
        <Section title={t('research.measures.what')}>
          <Explain entries={chosen} />
        </Section>
      </Waiting>
      <PartFoot
        research={research}
        name="measures"
        answers={answers}
        measures={chosen}
        table={() => measureCsv(shownRows(answers, research.get('q') ?? '', research.get('type'), order), answers)}
      />
    </PartFrame>
  );
}

/** The measures that the address names, those that there are; at first four that tell different things. */
function chosenOf(research: Research, known: readonly MeasureEntry[]): readonly MeasureEntry[] {
  const named = research.get('measures')?.split(',') ?? AT_FIRST;
  const chosen = named.flatMap((id) => known.find((entry) => entry.id === id) ?? []);
  return chosen.length > 0 ? chosen : known.filter(({ id }) => AT_FIRST.includes(id));
}

function useFirstSentence(answer: ActorMeasure | undefined, measure: string): string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = useMemo(() => (answer ? sortedValues(answer) : []), [answer]);
  if (answer === undefined) return undefined;
  const [top] = answer.items;
  if (top === undefined || values.length === 0) return t('research.measures.none', { measure });
  const told = (value: number) => figure(value, language);
  if (values[0] === values.at(-1)) return t('research.measures.answerSame', { measure, value: told(values[0]!) });
  return t('research.measures.answer', {
    measure,
    name: top.name,
    value: told(top.value!),
    median: told(quantile(values, 0.5)),
  });
}

/** The rows of whoever has a text in the name, and is of a type where one is asked for; in an order. */
function shownRows(answers: readonly ActorMeasure[], text: string, type: string | undefined, order: Order) {
  const wanted = text.trim().toLocaleLowerCase('nl');
  const rows = measureRows(answers).filter(
    (row) => (type === undefined || row.type === type) && row.name.toLocaleLowerCase('nl').includes(wanted),
  );
  return ordered(
    rows,
    order,
    answers.map(({ measure }) => measure),
  );
}

interface ValuesProps {
  readonly research: Research;
  readonly answers: readonly ActorMeasure[];
  readonly nameOf: (measure: string) => string;
  readonly order: Order;
}

function Values({ research, answers, nameOf, order }: ValuesProps) {
  const { t } = useTranslation();
  const text = useDeferredValue(research.get('q') ?? '');
  const type = research.get('type');
  const rows = useMemo(() => shownRows(answers, text, type, order), [answers, text, type, order]);
  const wanted = research.get('distribution');
  const drawn = answers.find(({ measure }) => measure === wanted) ?? answers[0];
  return (
    <>
      <Section title={t('research.list.actors')}>
        <Filters research={research} count={rows.length} />
        <MeasureTable
          network={research.network}
          label={t('research.measures.title')}
          answers={answers}
          nameOf={nameOf}
          rows={rows}
          order={order}
          onOrder={(next) => research.set({ sort: orderWord(next) }, true)}
        />
      </Section>
      <Section title={t('research.histogram.title')}>
        <label className={classes.which}>
          <span>{t('research.histogram.which')}</span>
          <select
            className="select"
            value={drawn?.measure}
            onChange={({ currentTarget }) => research.set({ distribution: currentTarget.value }, true)}
          >
            {answers.map(({ measure }) => (
              <option key={measure} value={measure}>
                {nameOf(measure)}
              </option>
            ))}
          </select>
        </label>
        {drawn && <Distribution answer={drawn} />}
      </Section>
    </>
  );
}

function Filters({ research, count }: { readonly research: Research; readonly count: number }) {
  const { t } = useTranslation();
  const set = (name: string, value: string) => research.set({ [name]: value === '' ? undefined : value }, true);
  return (
    <div className={classes.filters}>
      <input
        type="search"
        className="input"
        aria-label={t('research.measures.search')}
        placeholder={t('research.measures.search')}
        value={research.get('q') ?? ''}
        onChange={({ currentTarget }) => set('q', currentTarget.value)}
      />
      <select
        className="select"
        aria-label={t('research.measures.type')}
        value={research.get('type') ?? ''}
        onChange={({ currentTarget }) => set('type', currentTarget.value)}
      >
        <option value="">{t('research.measures.allTypes')}</option>
        {ACTOR_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`typePlural.${type}`)}
          </option>
        ))}
      </select>
      <p role="status" className={classes.count}>
        {t('research.measures.shown', { count })}
      </p>
    </div>
  );
}
