import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WireTie } from '#contract/tie';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import form from '../../ui/form.module.css';
import { useNames } from '../../ui/use-graph.ts';

interface RemoveTieProps {
  readonly network: string;
  readonly tie: WireTie;
  /** Name of the actor at the other end. */
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks before a tie goes. */
export function RemoveTie({ network, tie, name, onClose }: RemoveTieProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const names = useNames();
  const remove = useMutation({
    mutationFn: async () => {
      const service = editing(language);
      await service.removeTie(network, tie.id, (await service.readTie(network, tie.id)).etag);
    },
    onSuccess: async () => {
      await changed(network);
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('data.ties.removeTitle')} size={520}>
      <div className={form.form}>
        <p>{t('data.ties.removeText', { type: names.tieType(tie.type), name })}</p>
        <p className={form.hint}>{t('data.remove.history')}</p>
        <ConfirmActions
          change={remove}
          word={t('data.edit.remove')}
          busy={t('data.remove.busy')}
          onConfirm={() => remove.mutate()}
          onCancel={onClose}
        />
      </div>
    </Dialog>
  );
}
