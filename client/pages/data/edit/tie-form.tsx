import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireTie } from '#contract/tie';
import type { TieType } from '#model/tie-types';
import type { Tagged } from '../../../api/change.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import formClasses from '../../ui/form.module.css';
import { Conflict } from './conflict.tsx';
import { tieFieldGroups, tieKinds } from './field-kinds.ts';
import { FormFields } from './form-fields.tsx';
import type { FormChange } from './form-values.ts';
import { useEditForm } from './use-edit-form.ts';

interface TieFormProps {
  readonly network: string;
  readonly type: TieType;
  readonly read: Tagged<WireTie> | undefined;
  /** Whether what is chosen outside this form is complete; says so itself where it is not. */
  readonly ready?: () => boolean;
  readonly save: (patch: FormChange['patch'], etag: string) => Promise<Tagged<WireTie>>;
  readonly reread?: () => Promise<Tagged<WireTie>>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** The fields of a tie: those that its type carries. */
export function TieForm({ network, type, read, ready, save, reread, onSaved, onCancel }: TieFormProps) {
  const { t } = useTranslation();
  const kinds = tieKinds(type);
  const form = useEditForm<WireTie>({ kinds, read, save, onSaved, ...(reread ? { reread } : {}) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready?.() ?? true) form.submit(event);
  };
  return (
    <form ref={form.element} className={formClasses.form} onSubmit={submit} noValidate>
      <FormFields network={network} groups={tieFieldGroups(type)} kinds={kinds} form={form} />
      {form.conflict && <Conflict conflict={form.conflict} kinds={kinds} onResolve={form.resolve} />}
      {form.faultCount > 0 && <p role="alert">{t('data.typed.look')}</p>}
      <ConfirmActions
        change={{ error: form.error, isPending: form.saving }}
        word={t('data.save')}
        busy={t('data.saving')}
        onCancel={onCancel}
      />
    </form>
  );
}
