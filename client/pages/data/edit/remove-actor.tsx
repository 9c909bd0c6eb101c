import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WireActor } from '#contract/actor';
import type { Tagged } from '../../../api/change.ts';
import { editedActorQuery } from '../../../api/data-queries.ts';
import { editing } from '../../../api/editing.ts';
import { tiesOfQuery } from '../../../api/queries.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import form from '../../ui/form.module.css';

interface RemoveActorProps {
  readonly network: string;
  readonly read: Tagged<WireActor>;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Asks before an actor goes, and tells how many ties go with it. */
export function RemoveActor({ network, read, opened, onClose, onRemoved }: RemoveActorProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const client = useQueryClient();
  const { id, name } = read.value;
  const ties = useQuery(tiesOfQuery(network, id, language)).data;
  // Of a very large actor the first page is read: then "at least" is the truth.
  const count = ties?.items.length ?? 0;
  const what = { name, ties: ties?.next ? t('data.remove.atLeast', { count }) : t('ties', { count }) };
  const remove = useMutation({
    mutationFn: () => editing(language).removeActor(network, id, read.etag),
    onSuccess: async () => {
      // What is gone is not asked for again.
      client.removeQueries({ queryKey: editedActorQuery(network, id, language).queryKey });
      onRemoved();
      await changed(network);
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('data.remove.actor', { name })} size={520}>
      <div className={form.form}>
        <p>{count > 0 ? t('data.remove.actorTies', what) : t('data.remove.actorAlone', what)}</p>
        <p className={form.hint}>{t('data.remove.history')}</p>
        <ConfirmActions
          change={remove}
          word={t('data.edit.remove')}
          busy={t('data.remove.busy')}
          disabled={ties === undefined}
          onConfirm={() => remove.mutate()}
          onCancel={onClose}
        />
      </div>
    </Dialog>
  );
}
