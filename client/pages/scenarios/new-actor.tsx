import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { slugOf } from '#model/ids';
import { ACTOR_TYPES } from '#model/vocabulary';
import type { ScenarioChange } from '../../api/scenarios.ts';
import { numberedId } from '../../state/numbered-id.ts';
import { Field } from '../ui/field.tsx';
import form from '../ui/form.module.css';
import { SelectField } from '../ui/select-field.tsx';
import { useGraph } from '../ui/use-graph.ts';
import { AddButton } from './add-button.tsx';
import type { ChangeFormProps } from './change-form.ts';

/** A municipality is one of those that there are: nobody thinks up another. */
const TYPES = ACTOR_TYPES.filter((type) => type !== 'municipality');

/** An actor that would be there. */
export function NewActor({ network, changes, isBusy, onAdd }: ChangeFormProps) {
  const { t } = useTranslation();
  const { graph } = useGraph(network);
  const [type, setType] = useState(TYPES[0]!);
  const [name, setName] = useState('');
  const [looked, setLooked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (name.trim() === '' || !graph) return;
    const id = freeId(name, (one) => graph.nodeById.has(one) || isThought(changes, one));
    onAdd({ kind: 'add-actor', actor: { id, type, name: name.trim() } } as ScenarioChange);
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <SelectField
        label={t('scenarios.add.type')}
        options={TYPES.map((one) => ({ value: one, name: t(`type.${one}`) }))}
        value={type}
        onChange={setType}
        autoFocus
      />
      <Field
        label={t('scenarios.add.name')}
        fault={looked && name.trim() === '' ? t('scenarios.add.nameNeeded') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Field>
      <AddButton isBusy={isBusy} disabled={!graph} />
    </form>
  );
}

const isThought = (changes: readonly ScenarioChange[], id: string): boolean =>
  changes.some((change) => change.kind === 'add-actor' && change.actor.id === id);

/** An id from a name that nobody has. */
function freeId(name: string, isTaken: (id: string) => boolean): string {
  const slug = slugOf(name, 'actor');
  return isTaken(slug) ? numberedId(slug, isTaken) : slug;
}
