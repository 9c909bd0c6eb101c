import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullDate } from '#contract/primitives';
import { useLanguage } from '../../../locales/i18n.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { DayField } from '../ui/day-field.tsx';
import foot from '../ui/part-foot.module.css';
import { useCatalogue } from '../ui/use-entries.ts';
import type { Research } from '../ui/use-research.ts';

/** Two days and a measure. */
export function DatesForm({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
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
      <DayField label={t('research.dates.from')} fault={faultOf(from)} value={from} onChange={setFrom} />
      <DayField
        label={t('research.dates.to')}
        fault={faultOf(to) ?? (looked && !inOrder ? t('research.dates.order') : undefined)}
        value={to}
        onChange={setTo}
      />
      <SelectField
        label={t('research.dates.measure')}
        options={catalogue
          .filter((entry) => entry.of === 'actor')
          .map(({ id, name }) => ({ value: id, name: name[language] }))}
        value={measure}
        onChange={setMeasure}
      />
      <p className={foot.buttons} data-wide="">
        <button type="submit" className="button" data-primary="">
          {t('research.dates.show')}
        </button>
      </p>
    </form>
  );
}
