import { useTranslation } from 'react-i18next';
import type { MeasureEntry } from '../../../api/answers.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Choices } from '../../ui/field.tsx';
import foot from '../ui/part-foot.module.css';
import type { Research } from '../ui/use-research.ts';

interface MeasureChoiceProps {
  readonly research: Research;
  readonly known: readonly MeasureEntry[];
  readonly chosen: readonly MeasureEntry[];
}

/** Which measures stand side by side, each with what it means. At least one stays. */
export function MeasureChoice({ research, known, chosen }: MeasureChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = (ids: readonly string[]) => {
    const inOrder = known.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    if (inOrder.length > 0) research.set({ measures: inOrder.join(',') });
  };
  return (
    <details className={`${foot.fold} no-print`}>
      <summary>
        {t('research.measures.choose')}
        <span className={foot.said}>
          {joinNames(
            chosen.map(({ name }) => name[language].toLowerCase()),
            t('and'),
          )}
        </span>
      </summary>
      <div className={foot.form}>
        <div data-wide="">
          <Choices
            label={t('research.measures.choose')}
            hint={t('research.measures.atLeastOne')}
            options={known.map(({ id, name, explanation }) => ({
              value: id,
              name: name[language],
              hint: explanation[language],
            }))}
            chosen={chosen.map(({ id }) => id)}
            onChange={choose}
            columns
          />
        </div>
      </div>
    </details>
  );
}
