import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { WireNetwork } from '#contract/network';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { DEFAULT_NETWORK } from '../../../state/view-state.ts';
import { ConfirmActions } from '../../ui/confirm-actions.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useAddresses, useNetworkId } from '../../ui/use-addresses.ts';
import { archivePath } from './export-network.tsx';

interface RemoveNetworkProps {
  readonly network: WireNetwork;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Removing a network: says that it cannot be undone, offers to keep it as a file, and wants its title typed. */
export function RemoveNetwork({ network, opened, onClose }: RemoveNetworkProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('data.remove.title', { title: network.title })} size={560}>
      <RemoveForm network={network} onClose={onClose} />
    </Dialog>
  );
}

function RemoveForm({ network: { id, title }, onClose }: Omit<RemoveNetworkProps, 'opened'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const present = useNetworkId();
  const addresses = useAddresses();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const isSure = typed.trim() === title.trim();
  const remove = useMutation({
    mutationFn: async () => {
      const service = editing(language);
      await service.removeNetwork(id, (await service.readNetwork(id)).etag);
    },
    onSuccess: async () => {
      onClose();
      if (present === id) navigate(addresses.data('networks', DEFAULT_NETWORK), { replace: true });
      await changed(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSure) remove.mutate();
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <p>{t('data.remove.what')}</p>
      <p>
        <a href={archivePath(id, true)} download="">
          {t('data.remove.keep')}
        </a>
      </p>
      <Field label={t('data.remove.type')} hint={title}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <ConfirmActions
        change={remove}
        word={t('data.remove.do')}
        busy={t('data.remove.busy')}
        disabled={!isSure}
        onCancel={onClose}
      />
    </form>
  );
}
