import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Cooperation } from '../../api/answers.ts';
import { fragileQuery, suggestionsQuery } from '../../api/queries.ts';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ownCautions, sharedCautions } from '../../state/shared-cautions.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { useGraph, useNetworkInfo } from '../ui/use-graph.ts';
import classes from './briefing.module.css';
import { BriefingInventory } from './briefing-inventory.tsx';
import { Figures } from './figures.tsx';
import { placeLook } from './place-look.ts';
import { PrintedDrawing } from './printed-drawing.tsx';
import { useSharedWords } from './use-words.ts';

interface BriefingProps {
  readonly network: string;
  readonly code: string;
  readonly cooperation: Cooperation;
}

const MOST_SUGGESTIONS = 5;
const MOST_RISKS = 2;

/** What comes out of the printer: two pages to take to a meeting. It asks nothing anew; the page has asked it all. */
export function Briefing({ network, code, cooperation }: BriefingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const info = useNetworkInfo(network);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <article className={classes.briefing}>
      <header>
        <p className={classes.eyebrow}>
          {t('municipality.eyebrow')} · {info?.title ?? network}
          {info?.synthetic && <strong className={classes.mark}>{t('synthetic.tag')}</strong>}
        </p>
        <h1>{cooperation.name}</h1>
        <p className={classes.answer}>{cooperation.summary}</p>
      </header>
      <div className={classes.figures}>
        <Figures figures={cooperation.figures} />
      </div>
      <Partners network={network} code={code} />
      <div className={classes.second}>
        <Picture network={network} code={code} name={cooperation.name} />
        <BriefingInventory network={network} code={code}>
          <Risks network={network} code={code} />
        </BriefingInventory>
        <p className={classes.small}>
          {cooperation.asOf !== 'all' && t('municipality.asOf', { date: formatDate(cooperation.asOf, language) })}{' '}
          {t('municipality.briefing.made', { date: formatDate(today, language) })}{' '}
          {info?.synthetic && t('synthetic.note')}
        </p>
      </div>
    </article>
  );
}

type PartProps = Omit<BriefingProps, 'cooperation'>;

function Partners({ network, code }: PartProps) {
  const { t } = useTranslation();
  const wordsOf = useSharedWords();
  const { data } = useQuery(suggestionsQuery(network, code, useLanguage()));
  const items = data?.items ?? [];
  const shared = sharedCautions(items, code);
  if (!data) return null;
  return (
    <section>
      <h2>{t('municipality.suggestions')}</h2>
      {items.length === 0 && <p>{t('municipality.noSuggestions')}</p>}
      {shared.length > 0 && (
        <p className={classes.small}>
          {t('municipality.sharedFor')} {shared.map(wordsOf).join(' ')}
        </p>
      )}
      <ol className={classes.partners}>
        {items.slice(0, MOST_SUGGESTIONS).map((finding) => {
          const other = finding.actors.find((id) => id !== code) ?? code;
          const name = data.names[other]?.name ?? other;
          const cautions = ownCautions(finding.cautions, shared).map(({ text, onlyOther }) =>
            onlyOther ? t('municipality.otherThemesUnknown', { name }) : text,
          );
          const reasons = finding.reasons.map(({ text }) => text).join(' ');
          return (
            <li key={finding.id}>
              <h3>
                <ActorName id={other} names={data.names} />
                <span className={classes.small}>{t(`municipality.confidence.${finding.confidenceLevel}`)}</span>
              </h3>
              <p>{finding.summary}</p>
              {reasons !== '' && <p>{t('municipality.briefing.reasons', { reasons })}</p>}
              {cautions.length > 0 && <p>{t('municipality.briefing.cautions', { cautions: cautions.join(' ') })}</p>}
              <p className={classes.step}>→ {finding.nextStep.text}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Picture({ network, code, name }: PartProps & { readonly name: string }) {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  if (!graph) return null;
  const { look } = placeLook(graph, code);
  const words = {
    name,
    actors: t('actors', { count: look.actors.size }),
    ties: t('ties', { count: look.ties.size }),
  };
  return (
    <figure className={classes.picture}>
      <PrintedDrawing graph={graph} code={code} />
      <figcaption className={classes.small}>{t('municipality.drawingText', words)}</figcaption>
    </figure>
  );
}

function Risks({ network, code }: PartProps) {
  const { t } = useTranslation();
  const { data } = useQuery(fragileQuery(network, code, useLanguage()));
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h2>{t('municipality.fragile')}</h2>
      <ul className={classes.risks}>
        {data.items.slice(0, MOST_RISKS).map(({ id, summary, repairs }) => (
          <li key={id}>
            {summary} {repairs?.[0]?.text}
          </li>
        ))}
      </ul>
      {data.items.length > MOST_RISKS && (
        <p>{t('municipality.briefing.ofMore', { count: data.items.length - MOST_RISKS })}</p>
      )}
    </section>
  );
}
