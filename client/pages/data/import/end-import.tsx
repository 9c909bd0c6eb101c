import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endImport } from '../../../api/importing.ts';
import { ServiceProblem } from '../../../api/request.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import form from '../../ui/form.module.css';
import { useRole } from '../../ui/use-role.ts';
import classes from './import-part.module.css';
import { UndoRefused } from './undo-refused.tsx';

interface EndImportProps {
  readonly network: string;
  readonly importId: string;
  /** Whether it still runs: then it is stopped, else undone. */
  readonly running?: boolean;
}

/** Stops an import that runs, or undoes one that has ended; tells what keeps it from being undone. */
export function EndImport({ network, importId, running = false }: EndImportProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const { mayEdit } = useRole();
  const end = useMutation({
    mutationFn: () => endImport(network, importId, language),
    onSuccess: () => changed(network),
  });
  const [asks, setAsks] = useState(false);
  if (!mayEdit) return null;
  const later = end.error instanceof ServiceProblem && end.error.status === 409 ? end.error.faults : [];
  if (later.length > 0) return <UndoRefused network={network} error={end.error} faults={later} />;
  return (
    <div className={classes.table}>
      <p>
        <button
          type="button"
          className="button"
          disabled={end.isPending}
          onClick={() => (running ? end.mutate() : setAsks(true))}
        >
          {running ? <IconX size={20} aria-hidden="true" /> : <IconArrowBackUp size={20} aria-hidden="true" />}
          {t(running ? (end.isPending ? 'data.import.stopBusy' : 'data.import.stop') : 'data.import.undo')}
        </button>
      </p>
      {!asks && <ChangeFault error={end.error} />}
      <Dialog opened={asks} onClose={() => setAsks(false)} title={t('data.import.undo')} size={520}>
        <div className={form.form}>
          <p>{t('data.import.undoAsks')}</p>
          <ConfirmActions
            change={end}
            word={t('data.import.undoDo')}
            busy={t('data.import.undoBusy')}
            onConfirm={() => end.mutate()}
            onCancel={() => setAsks(false)}
          />
        </div>
      </Dialog>
    </div>
  );
}
