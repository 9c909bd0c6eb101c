import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import type { Finding, Findings } from '#contract/findings';
import { suggestionsQuery } from '../../api/queries.ts';
import type { ScenarioChange } from '../../api/scenarios.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { ActorPicker } from '../ui/actor-picker.tsx';
import { ErrorNotice, Skeleton } from '../ui/notice.tsx';
import { useReadingWords } from '../ui/use-reading-words.ts';
import type { ChangeFormProps } from './change-form.ts';
import { proposedTie } from './proposed-tie.ts';
import classes from './scenarios.module.css';

/** A tie that the service suggests for an actor. */
export function SuggestedTie(props: ChangeFormProps) {
  const { t } = useTranslation();
  const [actor, setActor] = useState<WireActor>();
  return (
    <>
      <ActorPicker network={props.network} label={t('scenarios.add.forWhom')} autoFocus onPick={setActor} />
      {actor && <Suggestions {...props} actor={actor} />}
    </>
  );
}

function Suggestions({ network, changes, isBusy, onAdd, actor }: ChangeFormProps & { readonly actor: WireActor }) {
  const { t } = useTranslation();
  const query = useQuery(suggestionsQuery(network, actor.id, useLanguage()));
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={5} height={240} />;
  const { items, names, reasons } = query.data;
  if (items.length === 0) return <p>{Object.values(reasons)[0] ?? t('scenarios.add.noSuggestions')}</p>;
  const open = items.filter(({ actors }) => !isThought(actors, changes));
  if (open.length === 0) return <p>{t('scenarios.add.allTaken')}</p>;
  return (
    <ul className={classes.changes}>
      {open.map((finding) => (
        <Suggestion key={finding.id} finding={finding} names={names} actor={actor} isBusy={isBusy} onAdd={onAdd} />
      ))}
    </ul>
  );
}

/** Whether the scenario has a tie between the two already. */
const isThought = (actors: readonly string[], changes: ChangeFormProps['changes']): boolean =>
  changes.some(
    (change) => change.kind === 'add-tie' && actors.includes(change.tie.from) && actors.includes(change.tie.to),
  );

interface SuggestionProps extends Pick<ChangeFormProps, 'isBusy' | 'onAdd'> {
  readonly finding: Finding;
  readonly names: Findings['names'];
  readonly actor: WireActor;
}

function Suggestion({ finding, names, actor, isBusy, onAdd }: SuggestionProps) {
  const { t } = useTranslation();
  const wordsOf = useReadingWords();
  const other = finding.actors.find((id) => id !== actor.id);
  const tie = proposedTie(finding, names);
  if (other === undefined || tie === undefined) return null;
  return (
    <li>
      <span>
        {wordsOf(tie.type, tie.from === actor.id ? 'outgoing' : 'incoming')} <ActorName id={other} names={names} />
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('scenarios.add.takeSuggestion', { name: names[other]?.name ?? other })}
        disabled={isBusy}
        onClick={() => onAdd({ kind: 'add-tie', tie } as ScenarioChange)}
      >
        {t('scenarios.add.do')}
      </button>
    </li>
  );
}
