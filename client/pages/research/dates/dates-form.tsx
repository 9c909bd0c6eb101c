import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDate } from '#contract/primitives';
import { wholeNetworkQuery } from '../../../api/research-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Field } from '../../ui/field.tsx';
import foot from '../ui/part-foot.module.css';
import type { Research } from '../ui/use-research.ts';

/** Two days and a measure. */
export function DatesForm({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useQuery(wholeNetworkQuery(research.network, {}, language)).data?.catalogue ?? [];
  const [from, setFrom] = useState(research.get('from') ?? '');
  const [to, setTo] = useState(research.get('to') ?? '');
  const [measure, setMeasure] = useState(research.get('measure') ?? 'degree');
  const [looked, setLooked] = useState(false);
  const isDay = (text: string) => fullDate.safeParse(text).success;
  const faultOf = (text: string) => (looked && !isDay(text) ? t('research.parameters.invalidDay') : undefined);
  const inOrder = !isDay(from) || !isDay(to) || from < to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (isDay(from) && isDay(to) && inOrder)
      research.set({ from, to, measure: measure === 'degree' ? undefined : measure });
  };
  return (
    <form className={foot.form} onSubmit={submit} noValidate>
      <Field label={t('research.dates.from')} fault={faultOf(from)}>
        {(control) => (
          <input
            {...control}
            type="date"
            className="input"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={t('research.dates.to')}
        fault={faultOf(to) ?? (looked && !inOrder ? t('research.dates.order') : undefined)}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            className="input"
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('research.dates.measure')}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={measure}
            onChange={({ currentTarget }) => setMeasure(currentTarget.value)}
          >
            {catalogue
              .filter((entry) => entry.of === 'actor')
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[language]}
                </option>
              ))}
          </select>
        )}
      </Field>
      <p className={foot.buttons} data-wide="">
        <button type="submit" className="button" data-primary="">
          {t('research.dates.show')}
        </button>
      </p>
    </form>
  );
}
