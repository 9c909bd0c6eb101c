import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { editing } from '../../../api/editing.ts';
import { networksQuery } from '../../../api/queries.ts';
import { ServiceProblem } from '../../../api/request.ts';
import { useChanged } from '../../../api/use-changed.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { copyIdOf } from '../../../state/copy-id.ts';
import { ChangeFault } from '../../ui/change-fault.tsx';
import form from '../../ui/form.module.css';
import { useAddresses } from '../../ui/use-addresses.ts';

/** How the service answers a file that is no archive. */
const NO_ARCHIVE = [400, 415];
/** How it answers an archive of a network that is there. */
const THERE = 409;

interface Restoring {
  readonly archive: File;
  /** Under another id than it had. */
  readonly id?: string;
}

/** Makes a network out of an archive that was kept before; beside the network that it came from, where that is there. */
export function RestoreNetwork() {
  const { t } = useTranslation();
  const language = useLanguage();
  const changed = useChanged();
  const addresses = useAddresses();
  const networks = useQuery(networksQuery(language)).data?.items ?? [];
  const input = useRef<HTMLInputElement>(null);
  const restore = useMutation({
    mutationFn: async ({ archive, id }: Restoring) => (await editing(language).restoreNetwork(archive, id)).value,
    onSuccess: ({ id }) => changed(id),
  });
  const refused = restore.error instanceof ServiceProblem && restore.error.status === THERE ? restore.variables : null;
  const wordsOf = ({ status }: ServiceProblem) => {
    if (status === THERE) return t('data.restore.there');
    return NO_ARCHIVE.includes(status) ? t('data.restore.noArchive') : undefined;
  };
  const copy = ({ archive }: Restoring) => {
    const taken = networks.map(({ id }) => id);
    restore.mutate({ archive, id: copyIdOf(archive.name, taken) });
  };
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
          const archive = currentTarget.files?.[0];
          currentTarget.value = '';
          if (archive) restore.mutate({ archive });
        }}
      />
      <ChangeFault error={restore.error} wordsOf={wordsOf}>
        {refused && (
          <p>
            <button type="button" className="button" onClick={() => copy(refused)}>
              {t('data.restore.copy')}
            </button>
          </p>
        )}
      </ChangeFault>
      {restore.data && (
        <p className={form.done} role="status">
          {t(restore.variables?.id === undefined ? 'data.restore.done' : 'data.restore.doneBeside', {
            title: restore.data.title,
          })}{' '}
          <Link href={addresses.network({ network: restore.data.id })}>{t('data.restore.open')}</Link>
        </p>
      )}
    </>
  );
}
