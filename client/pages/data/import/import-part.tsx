import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useRole } from '../../ui/use-role.ts';
import { FocusHeading } from '../ui/focus-heading.tsx';
import { PartFrame } from '../ui/part-frame.tsx';
import { ReaderNote } from '../ui/reader-note.tsx';
import { BeginImport } from './begin-import.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DuplicatesStep } from './duplicates-step.tsx';
import { FileStep } from './file-step.tsx';
import classes from './import-part.module.css';
import { RunningImport } from './running-import.tsx';
import { StepList } from './step-list.tsx';
import { useDryRun } from './use-dry-run.ts';
import { requestOf, type Step, type WizardAction, type WizardState } from './wizard-state.ts';

interface ImportPartProps {
  readonly network: string;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
}

/** Brings a file into a network, step by step; an import that was begun has an address of its own. */
export function ImportPart({ network, wizard, act }: ImportPartProps) {
  const { t } = useTranslation();
  const importId = new URLSearchParams(useSearch()).get('import') ?? undefined;
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const { known, mayEdit } = useRole();
  const looks = importId === undefined && wizard.step !== 'file' && mayEdit;
  const look = useDryRun(network, looks ? requestOf(wizard) : undefined);
  const step: Step = importId === undefined ? wizard.step : 'run';
  const here = addresses.data('import', network);
  return (
    <PartFrame
      part="import"
      title={t('data.import.title')}
      answer={step === 'file' && (!known || mayEdit) ? t('data.import.answer') : undefined}
      network={network}
    >
      {known && !mayEdit && importId === undefined ? (
        <ReaderNote />
      ) : (
        <div className={classes.wizard}>
          <StepList
            wizard={wizard}
            report={look.data}
            present={step}
            fixed={importId !== undefined}
            onGo={(to) => act({ type: 'went', step: to })}
          />
          <div className={classes.step}>
            <FocusHeading of={step}>{t(`data.import.step.${step}`)}</FocusHeading>
            {importId !== undefined && (
              <RunningImport
                network={network}
                importId={importId}
                hasFiles={wizard.files !== undefined}
                onRetry={() => {
                  act({ type: 'went', step: 'check' });
                  navigate(here);
                }}
                onAnew={() => {
                  act({ type: 'begins-anew' });
                  navigate(here);
                }}
              />
            )}
            {step === 'file' && <FileStep network={network} wizard={wizard} act={act} />}
            {step === 'columns' && <ColumnsStep network={network} look={look} wizard={wizard} act={act} />}
            {step === 'check' && <CheckStep look={look} wizard={wizard} act={act} />}
            {step === 'duplicates' && <DuplicatesStep network={network} look={look} wizard={wizard} act={act} />}
            {step === 'run' && importId === undefined && (
              <BeginImport
                network={network}
                look={look}
                wizard={wizard}
                act={act}
                onBegun={(begun) => navigate(addresses.data('import', network, { import: begun }))}
              />
            )}
          </div>
        </div>
      )}
    </PartFrame>
  );
}
