import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inventoryQuery, partnerGapsQuery } from '../../api/queries.ts';
import { joinNames } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { orderMissing } from '../../state/missing-order.ts';
import { numberSources } from '../../state/sources.ts';
import { ActorMark } from '../ui/actor-mark.tsx';
import { useNames } from '../ui/use-graph.ts';
import { usePeriod } from '../ui/use-period.ts';
import classes from './briefing.module.css';
import { useTieWords } from './use-words.ts';

/** What fits on the second page, in letters; a tie with its period takes so many. */
const ROOM = { recorded: 1_150, missing: 400 };
const TIE_LETTERS = 46;
const MOST_THEMES = 2;

interface BriefingInventoryProps {
  readonly network: string;
  readonly code: string;
  /** Stands before the notes, which come last. */
  readonly children: ReactNode;
}

/** As many from the start as fit in so many letters. */
function fitting<T>(items: readonly T[], letters: number, lengthOf: (item: T) => number): T[] {
  let room = letters;
  const end = items.findIndex((item) => {
    room -= lengthOf(item);
    return room < 0;
  });
  return items.slice(0, end < 0 ? undefined : end);
}

/** What exists, as far as it fits, with its sources as numbered notes; then with whom nothing is on record. */
export function BriefingInventory({ network, code, children }: BriefingInventoryProps) {
  const { t } = useTranslation();
  const names = useNames();
  const wordsOf = useTieWords();
  const periodOf = usePeriod();
  const language = useLanguage();
  const { data } = useQuery(inventoryQuery(network, code, language));
  const { data: gaps } = useQuery(partnerGapsQuery(network, code, language));
  if (!data) return null;
  const recorded = data.items.filter((item) => item.recorded);
  const missing = orderMissing(
    data.items.filter((item) => !item.recorded),
    gaps?.items ?? [],
    code,
  ).map(({ item }) => item);
  const themesOf = (themes: readonly string[]) => themes.slice(0, MOST_THEMES).map(names.theme).join(', ');
  const rows = fitting(
    recorded,
    ROOM.recorded,
    (row) => row.name.length + themesOf(row.themes).length + TIE_LETTERS * row.ties.length,
  );
  const named = fitting(missing, ROOM.missing, ({ name }) => name.length + 2);
  const ties = rows.flatMap((row) => row.ties);
  const { notes, numbers } = numberSources(ties.map(({ source }) => source));
  const numbersOf = new Map(ties.map(({ id }, i) => [id, numbers[i] ?? []]));
  const more = (count: number) => (count > 0 ? ` ${t('municipality.briefing.ofMore', { count })}` : '');
  return (
    <>
      <section>
        <h2>{t('municipality.inventory')}</h2>
        {rows.length === 0 && <p>{t('notRecorded')}</p>}
        <ul className={classes.rows}>
          {rows.map((row) => (
            <li key={row.actorId}>
              <ActorMark type={row.type} size={11} label={t(`type.${row.type}`)} /> <strong>{row.name}</strong>
              {row.themes.length > 0 && ` (${themesOf(row.themes)})`}:{' '}
              {row.ties.map((tie, i) => (
                <span key={tie.id}>
                  {i > 0 && '; '}
                  {wordsOf(tie)}, {periodOf(tie.startedOn, tie.endedOn)}
                  <sup>{numbersOf.get(tie.id)?.join(', ')}</sup>
                </span>
              ))}
              .
            </li>
          ))}
        </ul>
        {recorded.length > rows.length && <p>{more(recorded.length - rows.length)}</p>}
      </section>
      {missing.length > 0 && (
        <section>
          <h2>{t('municipality.missing')}</h2>
          <p>
            {joinNames(
              named.map(({ name }) => name),
              t('and'),
            )}
            .{more(missing.length - named.length)}
          </p>
        </section>
      )}
      {children}
      {rows.length > 0 && (
        <section className={classes.notes}>
          <h2>{t('municipality.briefing.sources')}</h2>
          {notes.length === 0 && <p>{t('municipality.briefing.noSources')}</p>}
          <ol>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
