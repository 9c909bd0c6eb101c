import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { ActorPicker } from '../ui/actor-picker.tsx';
import form from '../ui/form.module.css';
import { AddButton } from './add-button.tsx';
import type { ChangeFormProps } from './change-form.ts';

/** An actor that would fall away. */
export function ActorAway({ network, isBusy, onAdd }: ChangeFormProps) {
  const { t } = useTranslation();
  const [actor, setActor] = useState<WireActor>();
  const [looked, setLooked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (actor) onAdd({ kind: 'remove-actor', actorId: actor.id });
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <ActorPicker
        network={network}
        label={t('scenarios.add.whoGoes')}
        autoFocus
        onPick={setActor}
        message={looked && !actor ? t('scenarios.add.needed') : undefined}
      />
      <AddButton isBusy={isBusy} />
    </form>
  );
}
