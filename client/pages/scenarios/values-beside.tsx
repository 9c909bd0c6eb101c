import { useTranslation } from 'react-i18next';
import { DifferenceTable } from '../ui/difference-table.tsx';
import { Section } from '../ui/section.tsx';
import type { ComparedProps } from './compared.ts';

/** Values of the whole network before and after, with what differs. */
export function ValuesBeside({ compared: { values } }: ComparedProps) {
  const { t } = useTranslation();
  const title = t('scenarios.compare.values');
  return (
    <Section title={title}>
      <DifferenceTable
        label={title}
        heads={[
          t('scenarios.compare.value'),
          t('scenarios.compare.before'),
          t('scenarios.compare.after'),
          t('scenarios.compare.difference'),
        ]}
        rows={values}
      />
    </Section>
  );
}
