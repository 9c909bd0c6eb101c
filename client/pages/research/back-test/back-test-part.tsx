import { useTranslation } from 'react-i18next';
import { type BackTest, backTestQuery } from '../../../api/research-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { CsvTable } from '../../../state/csv-table.ts';
import type { ParameterName } from '../../../state/research-parameters.ts';
import { Section } from '../../ui/section.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { PartFoot } from '../ui/part-foot.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { useEntries } from '../ui/use-entries.ts';
import { useResearch } from '../ui/use-research.ts';
import { MethodTable } from './method-table.tsx';
import { questionOf } from './question.ts';
import { QuestionForm } from './question-form.tsx';

const TAKES: readonly ParameterName[] = ['actorTypes', 'tieTypes', 'fundingStatus', 'seed'];

/** Would the suggestions of a day in the past have come true? */
export function BackTestPart({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const research = useResearch('backTest', network, TAKES);
  const question = questionOf(research);
  const entries = useEntries(['back-tests']);
  const { data, work } = useAnswer({
    ...backTestQuery(network, question ?? { cut: '' }, language),
    enabled: question !== undefined,
  });
  return (
    <PartFrame
      part="backTest"
      network={network}
      title={t('research.backTest.title')}
      answer={question === undefined ? t('research.backTest.ask') : data?.summary}
    >
      <QuestionForm research={research} />
      {question !== undefined && (
        <Waiting work={work} words={t('research.busy.backTest')}>
          {data && <Outcome data={data} />}
        </Waiting>
      )}
      <PartFoot
        research={research}
        name="back-test"
        answers={data ? [data] : []}
        measures={entries}
        table={() => backTestCsv(data!)}
      />
    </PartFrame>
  );
}

function Outcome({ data }: { readonly data: BackTest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, 1);
  return (
    <>
      {data.methods.length > 0 && (
        <Section title={t('research.backTest.methods')}>
          <MethodTable methods={data.methods} reasons={data.reasons} />
          <ul>
            {(['mrr', 'hitAt3', 'auc'] as const).map((metric) => (
              <li key={metric}>{t(`research.backTest.explain.${metric}`)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('research.backTest.notes')}>
        <p>
          {t('research.backTest.count', {
            queries: number(data.queries),
            candidates: number(data.meanCandidates ?? 0),
            known: number(data.newPairs.known),
            withNew: number(data.newPairs.withNewActor),
            undated: number(data.undatedTies),
          })}
        </p>
        {data.notes.map(({ code, text }) => (
          <p key={code}>{text}</p>
        ))}
      </Section>
    </>
  );
}

const METRICS = ['mrr', 'hitAt3', 'auc', 'beyondL3'] as const;

const backTestCsv = ({ methods }: BackTest): CsvTable => ({
  columns: ['method', 'name', ...METRICS.flatMap((metric) => [metric, `${metric}_low`, `${metric}_high`]), 'better'],
  rows: methods.map((method) => [
    method.method,
    method.name,
    ...METRICS.flatMap((metric) => {
      const estimate = method[metric];
      return [estimate?.value ?? null, estimate?.low ?? null, estimate?.high ?? null];
    }),
    method.better === null ? null : String(method.better),
  ]),
});
