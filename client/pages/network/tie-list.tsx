import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GraphNode } from '#contract/graph';
import type { WireNetwork } from '#contract/network';
import type { WireTie } from '#contract/tie';
import { tiesOfQuery } from '../../api/queries.ts';
import { formatEuros, formatNumber } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { textIn } from '../../locales/text-in.ts';
import { type IndexedGraph, tiesOf } from '../../state/drawing-state.ts';
import { groupTies } from '../../state/tie-words.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { ErrorNotice, Skeleton } from '../ui/notice.tsx';
import { Source } from '../ui/source.tsx';
import { usePeriod } from '../ui/use-period.ts';
import { useReadingWords } from '../ui/use-reading-words.ts';
import classes from './detail-panel.module.css';
import { Reports } from './tie-reports.tsx';

interface TieListProps {
  readonly graph: IndexedGraph;
  readonly info: WireNetwork | undefined;
  readonly network: string;
  readonly actor: GraphNode;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

/** The ties of an actor by kind, each with its period, money and source. */
export function TieList({ graph, info, network, actor, onSelect, onHover }: TieListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wordsOf = useReadingWords();
  const query = useQuery(tiesOfQuery(network, actor.id, language));
  if (query.isPending) return <Skeleton lines={5} />;
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) return <p>{t('network.detail.noTies')}</p>;
  const past = new Set(tiesOf(graph, actor.id).flatMap(({ id, holds }) => (holds ? [] : [id])));
  const holds = ({ id }: WireTie) => !past.has(id);
  const over = query.data.items.filter((tie) => !holds(tie)).length;
  const now = t('ties', { count: query.data.items.length - over });
  const title = over === 0 ? now : t('network.detail.past', { ties: now, number: formatNumber(over, language) });
  return (
    <section aria-label={title}>
      <h3 className={classes.tiesTitle}>{title}</h3>
      {groupTies(query.data.items, actor.id, holds).map(({ type, reading, ties }) => (
        <div key={`${type}:${reading}`} className={classes.group}>
          <h4>{wordsOf(type, reading)}</h4>
          <ul>
            {ties.map((tie) => (
              <TieRow
                key={tie.id}
                tie={tie}
                past={!holds(tie)}
                other={graph.nodeById.get(tie.from === actor.id ? tie.to : tie.from)}
                nameOf={(id) => graph.nodeById.get(id)?.name ?? id}
                language={info?.language}
                onSelect={onSelect}
                onHover={onHover}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface TieRowProps extends Pick<TieListProps, 'onSelect' | 'onHover'> {
  readonly tie: WireTie;
  readonly past: boolean;
  readonly other: GraphNode | undefined;
  readonly nameOf: (id: string) => string;
  readonly language: string | undefined;
}

function TieRow({ tie, past, other, nameOf, language: textLanguage, onSelect, onHover }: TieRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const periodOf = usePeriod();
  const note = textIn(language, { text: tie.note, english: tie.attributes?.noteEn, own: textLanguage });
  const facts = [
    tie.amountEur === undefined ? undefined : formatEuros(tie.amountEur, language),
    tie.type === 'funds' ? t(`network.funding.${tie.status ?? 'unknown'}`) : undefined,
    isForm(tie.form) ? t(`network.form.${tie.form}`) : undefined,
    tie.programme,
    periodOf(tie.startedOn, tie.endedOn),
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <li data-past={past || undefined}>
      {other ? (
        <button
          type="button"
          className={classes.other}
          onClick={() => onSelect(other.id)}
          onMouseEnter={() => onHover(other.id)}
          onMouseLeave={() => onHover(undefined)}
          onFocus={() => onHover(other.id)}
          onBlur={() => onHover(undefined)}
        >
          <ActorMark type={other.type} label={t(`type.${other.type}`)} />
          {other.name}
        </button>
      ) : (
        <span>{tie.to}</span>
      )}
      <p className={classes.meta}>{facts.join(' · ')}</p>
      <Reports tie={tie} nameOf={nameOf} />
      {note && (
        <p className={classes.meta} lang={note.lang}>
          {note.text}
        </p>
      )}
      {tie.source && <Source text={tie.source} date={tie.sourceDate} />}
    </li>
  );
}

const FORMS = [
  'subsidy',
  'contract',
  'right-to-challenge',
  'covenant',
  'premises',
  'advice',
  'other',
  'fiscal',
] as const;
const isForm = (form: string | undefined): form is (typeof FORMS)[number] =>
  (FORMS as readonly (string | undefined)[]).includes(form);
