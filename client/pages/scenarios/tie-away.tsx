import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { tiesOfQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { groupTies } from '../../state/tie-words.ts';
import { ActorPicker } from '../ui/actor-picker.tsx';
import { ErrorNotice, Skeleton } from '../ui/notice.tsx';
import { useGraph } from '../ui/use-graph.ts';
import { useReadingWords } from '../ui/use-reading-words.ts';
import { useTieFacts } from '../ui/use-tie-facts.ts';
import type { ChangeFormProps } from './change-form.ts';
import classes from './scenarios.module.css';

/** A tie that would be gone: of whom, and which. */
export function TieAway(props: ChangeFormProps) {
  const { t } = useTranslation();
  const [actor, setActor] = useState<WireActor>();
  return (
    <>
      <ActorPicker network={props.network} label={t('scenarios.add.who')} autoFocus onPick={setActor} />
      {actor && <TiesOf {...props} actor={actor} />}
    </>
  );
}

function TiesOf({ network, changes, isBusy, onAdd, actor }: ChangeFormProps & { readonly actor: WireActor }) {
  const { t } = useTranslation();
  const wordsOf = useReadingWords();
  const factsOf = useTieFacts();
  const { graph } = useGraph(network);
  const query = useQuery(tiesOfQuery(network, actor.id, useLanguage()));
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={4} height={160} />;
  const gone = new Set(changes.flatMap((change) => (change.kind === 'remove-tie' ? [change.tieId] : [])));
  const groups = groupTies(
    query.data.items.filter(({ id }) => !gone.has(id)),
    actor.id,
  );
  if (groups.length === 0) return <p>{t('scenarios.add.noTies')}</p>;
  const otherOf = ({ from, to }: { readonly from: string; readonly to: string }) => (from === actor.id ? to : from);
  return groups.map(({ type, reading, ties }) => {
    const words = wordsOf(type, reading);
    return (
      <div key={`${type}:${reading}`} className={classes.group}>
        <h3>{words}</h3>
        <ul className={classes.changes}>
          {ties.map((tie) => {
            const name = graph?.nodeById.get(otherOf(tie))?.name ?? otherOf(tie);
            const facts = factsOf(tie);
            return (
              <li key={tie.id}>
                <span>
                  {name} <span className={classes.small}>{facts}</span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={t('scenarios.add.takeTie', { tie: words, name, facts })}
                  disabled={isBusy}
                  onClick={() => onAdd({ kind: 'remove-tie', tieId: tie.id })}
                >
                  {t('scenarios.add.take')}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}
