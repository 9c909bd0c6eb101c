import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ChosenFiles } from '../../../api/importing.ts';
import { themesQuery } from '../../../api/queries.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import form from '../../ui/form.module.css';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph, useNames } from '../../ui/use-graph.ts';
import { useRole } from '../../ui/use-role.ts';
import { FileSource } from '../import/file-source.tsx';

interface MadeNetworkProps {
  readonly network: string;
  readonly municipality: string;
  readonly onFiles: (files: ChosenFiles) => void;
}

/** What is in a network that was made just now, and the ways to fill it. */
export function MadeNetwork({ network, municipality, onFiles }: MadeNetworkProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { mayEdit } = useRole();
  return (
    <>
      <section className={form.section}>
        <h2>{t('data.new.now')}</h2>
        <Contents network={network} municipality={municipality} />
        <div className={form.actions}>
          <Link href={addresses.network({ network })} className="button">
            {t('data.import.see')}
          </Link>
          <Link href={addresses.municipality(municipality, network)} className="button">
            {t('network.detail.toMunicipality')}
          </Link>
        </div>
      </section>
      {mayEdit && (
        <section className={form.section}>
          <h2>{t('data.new.next')}</h2>
          <p>{t('data.new.nextHint')}</p>
          <FillIn municipality={municipality} onFiles={onFiles} />
          <p>
            {t('data.new.orByHand')} <Link href={addresses.data('edit', network)}>{t('data.new.byHand')}</Link>
          </p>
        </section>
      )}
    </>
  );
}

function FillIn({ municipality, onFiles }: Omit<MadeNetworkProps, 'network'>) {
  const { t } = useTranslation();
  const [files, setFiles] = useState<ChosenFiles>();
  return (
    <>
      <FileSource files={files} onFiles={setFiles} municipality={municipality} />
      <div className={form.actions}>
        <button
          type="button"
          className="button"
          data-primary=""
          disabled={files === undefined}
          onClick={() => files && onFiles(files)}
        >
          {t('data.import.to.columns')}
          <IconArrowRight size={20} aria-hidden="true" />
        </button>
      </div>
    </>
  );
}

function Contents({ network, municipality }: Pick<MadeNetworkProps, 'network' | 'municipality'>) {
  const { t } = useTranslation();
  const names = useNames();
  const themes = useQuery(themesQuery(useLanguage())).data?.items ?? [];
  const { graph, error, retry } = useGraph(network);
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!graph) return <Skeleton lines={3} height={120} />;
  const centre = graph.nodeById.get(municipality)?.name ?? municipality;
  const around = graph.nodes
    .filter(({ id, type }) => type === 'municipality' && id !== municipality)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'nl'));
  return (
    <ul className={form.list}>
      <li>{t('data.new.centre', { name: centre })}</li>
      <li>{t('data.new.around', { count: around.length, names: joinNames(around, t('and')) })}</li>
      <li>
        {t('data.new.themes', {
          count: themes.length,
          names: joinNames(
            themes.map(({ code }) => names.theme(code).toLowerCase()),
            t('and'),
          ),
        })}
      </li>
    </ul>
  );
}
