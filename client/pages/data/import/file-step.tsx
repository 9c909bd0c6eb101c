import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mappingsQuery } from '../../../api/data-queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { Choices } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import { FileSource } from './file-source.tsx';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface FileStepProps {
  readonly network: string;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

const MODES = ['merge', 'replace'] as const;

/** Which file, whether it adds or replaces, and how it is to be read. */
export function FileStep({ wizard, act }: FileStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mappings = useQuery(mappingsQuery(language)).data?.items ?? [];
  const named = typeof wizard.mapping === 'string' ? wizard.mapping : '';
  return (
    <>
      <FileSource files={wizard.files} onFiles={(files) => act({ type: 'chose-files', files })} />
      <Choices
        label={t('data.import.mode.label')}
        single
        options={MODES.map((mode) => ({
          value: mode,
          name: t(`data.import.mode.${mode}.name`),
          hint: t(`data.import.mode.${mode}.hint`),
        }))}
        chosen={[wizard.mode]}
        onChange={([mode]) => mode && act({ type: 'chose-mode', mode })}
      />
      {mappings.length > 0 && (
        <div className={form.narrow}>
          <SelectField
            label={t('data.import.mapping.label')}
            hint={t('data.import.mapping.hint')}
            options={[
              { value: '', name: t('data.import.mapping.recognise') },
              ...mappings.map(({ name, title }) => ({ value: name, name: title[language] })),
            ]}
            value={named}
            onChange={(value) => act({ type: 'chose-mapping', mapping: value === '' ? undefined : value })}
          />
        </div>
      )}
      <div className={form.actions} data-end="">
        <button
          type="button"
          className="button"
          data-primary=""
          disabled={wizard.files === undefined}
          onClick={() => act({ type: 'went', step: 'columns' })}
        >
          {t('data.import.to.columns')}
          <IconArrowRight size={20} aria-hidden="true" />
        </button>
        {wizard.files === undefined && <span className={form.hint}>{t('data.import.fileFirst')}</span>}
      </div>
    </>
  );
}
