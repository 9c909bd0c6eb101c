import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileGone } from '../../../api/request.ts';
import form from '../../ui/form.module.css';
import type { Look } from './look.tsx';
import { canEnter, neighbourStep, type WizardAction, type WizardState } from './wizard-state.ts';

interface StepActionsProps {
  readonly look: Look;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

/** Back, and on where the next step can be taken. */
export function StepActions({ look, wizard, act }: StepActionsProps) {
  const { t } = useTranslation();
  const next = neighbourStep(wizard, look.data, 1);
  const before = neighbourStep(wizard, look.data, -1);
  const ready = look.data !== undefined && !look.isFetching && !look.error && canEnter(next, wizard, look.data);
  // With faults, or without the file, there is no going on: the way is back to the file.
  const hasFaults = look.error instanceof FileGone || (wizard.step === 'check' && (look.data?.errorCount ?? 0) > 0);
  return (
    <div className={form.actions} data-end="">
      <button type="button" className="button" onClick={() => act({ type: 'went', step: before })}>
        <IconArrowLeft size={20} aria-hidden="true" />
        {t('data.import.back')}
      </button>
      {hasFaults && (
        <button type="button" className="button" data-primary="" onClick={() => act({ type: 'went', step: 'file' })}>
          {look.error ? t('data.import.to.file') : t('data.import.betterFile')}
        </button>
      )}
      {next !== wizard.step && !hasFaults && (
        <button
          type="button"
          className="button"
          data-primary=""
          disabled={!ready}
          onClick={() => act({ type: 'went', step: next })}
        >
          {t(`data.import.to.${next}`)}
          <IconArrowRight size={20} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
