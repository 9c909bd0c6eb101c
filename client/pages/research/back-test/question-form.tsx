import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BACK_TEST_SIDES } from '#contract/back-test';
import { fullDate } from '#contract/primitives';
import { TIE_TYPES } from '#model/tie-types';
import { Choices } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { DayField } from '../ui/day-field.tsx';
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
      <DayField
        label={t('research.backTest.cut')}
        fault={looked && !isDay ? t('research.parameters.invalidDay') : undefined}
        value={cut}
        onChange={setCut}
      />
      <SelectField
        label={t('research.backTest.tieType')}
        options={[
          { value: '', name: t('research.backTest.tieTypeAuto') },
          ...TIE_TYPES.map((type) => ({ value: type, name: t(`network.tie.outgoing.${type}`) })),
        ]}
        value={tieType}
        onChange={setTieType}
      />
      <SelectField
        label={t('research.backTest.side')}
        options={[
          { value: '', name: t('research.backTest.sideAuto') },
          ...BACK_TEST_SIDES.map((one) => ({ value: one, name: t(`research.backTest.sides.${one}`) })),
        ]}
        value={side}
        onChange={setSide}
      />
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
