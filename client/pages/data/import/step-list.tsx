import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '#contract/imports';
import classes from './import-part.module.css';
import { canEnter, STEPS, type Step, type WizardState } from './wizard-state.ts';

interface StepListProps {
  readonly wizard: WizardState;
  readonly report: ImportReport | undefined;
  readonly present: Step;
  /** Whether there is no going back: an import was begun. */
  readonly fixed: boolean;
  readonly onGo: (step: Step) => void;
}

/** The steps, with the present one marked; those that can be taken are buttons. */
export function StepList({ wizard, report, present, fixed, onGo }: StepListProps) {
  const { t } = useTranslation();
  const at = STEPS.indexOf(present);
  return (
    <ol className={classes.steps} aria-label={t('data.import.steps')}>
      {STEPS.map((step, index) => {
        const name = (
          <>
            <span className={classes.number} aria-hidden="true">
              {index < at ? <IconCheck size={16} /> : index + 1}
            </span>
            <span className={classes.stepName}>{t(`data.import.step.${step}`)}</span>
          </>
        );
        const isPresent = step === present;
        const opens = !fixed && !isPresent && canEnter(step, wizard, report);
        return (
          <li key={step} aria-current={isPresent ? 'step' : undefined} data-done={index < at || undefined}>
            {opens ? (
              <button type="button" onClick={() => onGo(step)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
