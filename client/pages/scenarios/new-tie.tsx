import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import type { ScenarioChange } from '../../api/scenarios.ts';
import { choiceKey, tieChoices } from '../../state/tie-choices.ts';
import { ActorPicker } from '../ui/actor-picker.tsx';
import form from '../ui/form.module.css';
import { TieKindField } from '../ui/tie-kind-field.tsx';
import { AddButton } from './add-button.tsx';
import type { ChangeFormProps } from './change-form.ts';

/** A tie that would be there: who, which, with whom. */
export function NewTie({ network, changes, isBusy, onAdd }: ChangeFormProps) {
  const { t } = useTranslation();
  const [actor, setActor] = useState<WireActor>();
  const [key, setKey] = useState('');
  const [other, setOther] = useState<WireActor>();
  const [looked, setLooked] = useState(false);
  const thought = changes.flatMap((change) => (change.kind === 'add-actor' ? [change.actor] : []));
  const choices = actor ? tieChoices(actor.type) : [];
  const choice = choices.find((one) => choiceKey(one) === key);
  const missing = (one: WireActor | undefined) => (looked && !one ? t('scenarios.add.needed') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (!actor || !choice || !other) return;
    const [from, to] = choice.reading === 'incoming' ? [other.id, actor.id] : [actor.id, other.id];
    onAdd({ kind: 'add-tie', tie: { type: choice.type, from, to } } as ScenarioChange);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <ActorPicker
        network={network}
        label={t('scenarios.add.who')}
        autoFocus
        thought={thought}
        onPick={(picked) => {
          setActor(picked);
          setKey('');
          setOther(undefined);
        }}
        message={missing(actor)}
      />
      {actor && (
        <TieKindField
          label={t('scenarios.add.which')}
          none={t('scenarios.add.choose')}
          choices={choices}
          value={key}
          fault={looked && !choice ? t('scenarios.add.choose') : undefined}
          onChange={(next) => {
            setKey(next);
            setOther(undefined);
          }}
        />
      )}
      {actor && choice && (
        <ActorPicker
          key={key}
          network={network}
          label={t('scenarios.add.withWhom')}
          types={choice.others}
          except={actor.id}
          thought={thought}
          onPick={setOther}
          message={missing(other)}
        />
      )}
      <AddButton isBusy={isBusy} />
    </form>
  );
}
