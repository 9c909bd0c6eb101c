import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import { ACTOR_TYPES, type ActorType } from '#model/vocabulary';
import type { Tagged } from '../../../api/change.ts';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import formClasses from '../../ui/form.module.css';
import { Conflict } from './conflict.tsx';
import classes from './edit-part.module.css';
import { actorFieldGroups, actorKinds } from './field-kinds.ts';
import { FormFields } from './form-fields.tsx';
import { withoutForeignFields } from './form-values.ts';
import { TypeField } from './type-field.tsx';
import { useEditForm } from './use-edit-form.ts';

interface ActorFormProps {
  readonly network: string;
  readonly read: Tagged<WireActor>;
}

/** A municipality is one, and nothing else becomes one. */
const CHOOSABLE = ACTOR_TYPES.filter((type) => type !== 'municipality');

/** The form of an actor: the fields that its type carries. Another type shows other fields; what was typed stays. */
export function ActorForm({ network, read }: ActorFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const [type, setType] = useState<ActorType>(read.value.type);
  const kinds = actorKinds(type);
  const { id } = read.value;
  const form = useEditForm<WireActor>({
    kinds,
    read,
    required: ['name'],
    save: (patch, etag) =>
      editing(language).changeActor(network, id, withoutForeignFields(patch, read.value, kinds, type), etag),
    reread: () => editing(language).readActor(network, id),
    onSaved: () => void changed(network),
  });
  return (
    <form ref={form.element} className={classes.form} onSubmit={form.submit} noValidate>
      {read.value.type !== 'municipality' && (
        <div className={formClasses.narrow}>
          <TypeField
            hint={type === read.value.type ? undefined : t('data.edit.typeChanges')}
            types={CHOOSABLE}
            value={type}
            onChange={setType}
          />
        </div>
      )}
      <FormFields network={network} groups={actorFieldGroups(type)} kinds={kinds} form={form} />
      {form.conflict ? (
        <Conflict conflict={form.conflict} kinds={kinds} onResolve={form.resolve} />
      ) : (
        <div className={classes.save}>
          <ChangeFault error={form.error} />
          <button type="submit" className="button" data-primary="" disabled={form.saving}>
            {form.saving ? t('data.saving') : t('data.save')}
          </button>
          {form.faultCount > 0 && <span role="alert">{t('data.typed.look')}</span>}
          <span role="status">{form.saved && t('data.saved')}</span>
        </div>
      )}
    </form>
  );
}
