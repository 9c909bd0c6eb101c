import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { scenarioChanges, scenarioQuery, scenariosQuery } from '../../api/scenarios.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { ConfirmActions } from '../ui/confirm-actions.tsx';
import { Field } from '../ui/field.tsx';
import form from '../ui/form.module.css';
import { useAddresses } from '../ui/use-addresses.ts';

/** A new scenario begins with a name; what changes in it comes after. */
export function NewScenario({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [title, setTitle] = useState('');
  const [looked, setLooked] = useState(false);
  const make = useMutation({
    mutationFn: () => scenarioChanges(network, language).create({ title: title.trim(), changes: [] }),
    onSuccess: (made) => {
      client.setQueryData(scenarioQuery(network, made.value.id, language).queryKey, made);
      void client.invalidateQueries({ queryKey: scenariosQuery(network, language).queryKey });
      navigate(addresses.scenarios(network, made.value.id));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (title.trim() !== '') make.mutate();
  };
  return (
    <form className={`${form.form} ${form.narrow}`} onSubmit={submit} noValidate>
      <Field
        label={t('scenarios.new')}
        hint={t('scenarios.nameHint')}
        fault={looked && title.trim() === '' ? t('scenarios.nameNeeded') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            maxLength={200}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        )}
      </Field>
      <ConfirmActions change={make} word={t('scenarios.make')} busy={t('scenarios.making')} />
    </form>
  );
}
