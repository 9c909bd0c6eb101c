import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BACK_TEST_SIDES } from '#contract/back-test';
import { fullDate } from '#contract/primitives';
import { TIE_TYPES } from '#model/tie-types';
import { Choices, Field } from '../../ui/field.tsx';
import foot from '../ui/part-foot.module.css';
import type { Research } from '../ui/use-research.ts';

/** Which day, which ties, and who is looking. */
export function QuestionForm({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  const [cut, setCut] = useState(research.get('cut') ?? '');
  const [tieType, setTieType] = useState(research.get('tieType') ?? '');
  const [side, setSide] = useState(research.get('side') ?? '');
  const [zero, setZero] = useState(research.get('zeroAmounts') === 'true');
  const [looked, setLooked] = useState(false);
  const isDay = fullDate.safeParse(cut).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (!isDay) return;
    const word = (value: string) => (value === '' ? undefined : value);
    research.set({ cut, tieType: word(tieType), side: word(side), zeroAmounts: zero ? 'true' : undefined });
  };
  return (
    <form className={foot.form} onSubmit={submit} noValidate>
      <Field
        label={t('research.backTest.cut')}
        fault={looked && !isDay ? t('research.parameters.invalidDay') : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            className="input"
            value={cut}
            onChange={({ currentTarget }) => setCut(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('research.backTest.tieType')}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={tieType}
            onChange={({ currentTarget }) => setTieType(currentTarget.value)}
          >
            <option value="">{t('research.backTest.tieTypeAuto')}</option>
            {TIE_TYPES.map((type) => (
              <option key={type} value={type}>
                {t(`network.tie.outgoing.${type}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('research.backTest.side')}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={side}
            onChange={({ currentTarget }) => setSide(currentTarget.value)}
          >
            <option value="">{t('research.backTest.sideAuto')}</option>
            {BACK_TEST_SIDES.map((one) => (
              <option key={one} value={one}>
                {t(`research.backTest.sides.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choices
        label={t('research.parameters.name.zeroAmounts')}
        options={[{ value: 'true', name: t('research.parameters.zeroAmounts') }]}
        chosen={zero ? ['true'] : []}
        onChange={(chosen) => setZero(chosen.length > 0)}
      />
      <p className={foot.buttons} data-wide="">
        <button type="submit" className="button" data-primary="">
          {t('research.backTest.run')}
        </button>
      </p>
    </form>
  );
}
