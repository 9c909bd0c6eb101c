import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { startImport } from '../../../api/importing.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import form from '../../ui/form.module.css';
import { useNetworkInfo } from '../../ui/use-graph.ts';
import classes from './import-part.module.css';
import { type Look, LookedAt } from './look.tsx';
import { StepActions } from './step-actions.tsx';
import { useTallyWords } from './use-tally-words.ts';
import { requestOf, type WizardAction, type WizardState } from './wizard-state.ts';

interface BeginImportProps {
  readonly network: string;
  readonly look: Look;
  readonly wizard: WizardState;
  readonly act: (action: WizardAction) => void;
  readonly onBegun: (importId: string) => void;
}

/** The last word before anything changes. */
export function BeginImport({ network, look, wizard, act, onBegun }: BeginImportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { would } = useTallyWords();
  const title = useNetworkInfo(network)?.title ?? network;
  const begin = useMutation({
    mutationFn: () => startImport(network, requestOf(wizard)!, language),
    onSuccess: ({ importId }) => onBegun(importId),
  });
  return (
    <>
      <LookedAt look={look}>
        {(report) => (
          <>
            <p className={classes.answer}>{would(report)}</p>
            <p>{t('data.import.before', { title })}</p>
            {wizard.mode === 'replace' && <p className={form.danger}>{t('data.import.beforeReplace')}</p>}
            <ChangeFault error={begin.error} />
            <p>
              <button
                type="button"
                className="button"
                data-primary=""
                disabled={begin.isPending || look.isFetching || report.errorCount > 0}
                onClick={() => begin.mutate()}
              >
                {begin.isPending ? t('data.import.sending') : t('data.import.begin')}
              </button>
            </p>
          </>
        )}
      </LookedAt>
      <StepActions look={look} wizard={wizard} act={act} />
    </>
  );
}
