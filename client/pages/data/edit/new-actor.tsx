import { useTranslation } from 'react-i18next';
import type { ActorType } from '#model/vocabulary';
import { editing, type NewActor as NewActorBody } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { Field } from '../../ui/field.tsx';
import formClasses from '../../ui/form.module.css';
import { PartFrame } from '../ui/part-frame.tsx';
import classes from './edit-part.module.css';
import { actorFieldGroups, actorKinds, type FieldKind } from './field-kinds.ts';
import { FormFields } from './form-fields.tsx';
import { filledIn } from './form-values.ts';
import { useEditForm } from './use-edit-form.ts';

interface NewActorProps {
  readonly network: string;
  readonly type: ActorType;
  readonly onMade: (id: string) => void;
  readonly onCancel: () => void;
}

/** A municipality is known by its CBS code. */
const CODE_KIND: Record<string, FieldKind> = { id: { kind: 'text' } };

/** A form for an actor that is not there yet. */
export function NewActor({ network, type, onMade, onCancel }: NewActorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const needsCode = type === 'municipality';
  const kinds = { ...(needsCode ? CODE_KIND : {}), ...actorKinds(type) };
  const form = useEditForm({
    kinds,
    read: undefined,
    required: needsCode ? ['id', 'name'] : ['name'],
    save: (patch) => editing(language).createActor(network, { ...filledIn(patch), type } as NewActorBody),
    onSaved: ({ value }) => {
      void changed(network);
      onMade(value.id);
    },
  });
  return (
    <PartFrame
      part="edit"
      title={t(`data.edit.newOf.${type}`)}
      answer={t(needsCode ? 'data.edit.newMunicipality' : 'data.edit.newAnswer')}
      network={network}
    >
      <form ref={form.element} className={classes.form} onSubmit={form.submit} noValidate>
        {needsCode && (
          <Field label={t('data.field.code')} hint={t('data.hint.code')} fault={form.faultOf('id')}>
            {(control) => (
              <input
                {...control}
                className="input"
                value={String(form.values.id ?? '')}
                onChange={({ currentTarget }) => form.set('id', currentTarget.value)}
              />
            )}
          </Field>
        )}
        <FormFields network={network} groups={actorFieldGroups(type)} kinds={kinds} form={form} />
        <ChangeFault error={form.error} />
        {form.faultCount > 0 && <p role="alert">{t('data.typed.look')}</p>}
        <div className={formClasses.actions} data-end="">
          <button type="submit" className="button" data-primary="" disabled={form.saving}>
            {form.saving ? t('data.saving') : t('data.edit.make')}
          </button>
          <button type="button" className="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </PartFrame>
  );
}
