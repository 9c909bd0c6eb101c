import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { editing } from '../../../api/editing.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useAddresses } from '../../ui/use-addresses.ts';
import { ChangeFault } from '../ui/change-fault.tsx';
import form from '../ui/form.module.css';

/** How the service answers a file that is no archive. */
const NO_ARCHIVE = [400, 415];

/** Makes a network out of an archive that was kept before. */
export function RestoreNetwork() {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const addresses = useAddresses();
  const input = useRef<HTMLInputElement>(null);
  const restore = useMutation({
    mutationFn: async (archive: File) => (await editing(language).restoreNetwork(archive)).value,
    onSuccess: ({ id }) => changed(id),
  });
  return (
    <>
      <button type="button" className="button" disabled={restore.isPending} onClick={() => input.current?.click()}>
        <IconArrowBackUp size={20} aria-hidden="true" />
        {restore.isPending ? t('data.restore.busy') : t('data.restore.do')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('data.restore.do')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) restore.mutate(file);
        }}
      />
      <ChangeFault
        error={restore.error}
        wordsOf={({ status }) => (NO_ARCHIVE.includes(status) ? t('data.restore.noArchive') : undefined)}
      />
      {restore.data && (
        <p className={form.done} role="status">
          {t('data.restore.done', { title: restore.data.title })}{' '}
          <Link href={addresses.network({ network: restore.data.id })}>{t('data.restore.open')}</Link>
        </p>
      )}
    </>
  );
}
