import {
  IconCopy,
  IconDownload,
  IconFileText,
  IconHistory,
  IconPencil,
  IconTopologyStar3,
  IconTrash,
  IconUpload,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WireNetwork } from '#contract/network';
import { formatDate, formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useRole } from '../../ui/use-role.ts';
import { DescribeNetwork } from './describe-network.tsx';
import { ExportNetwork } from './export-network.tsx';
import classes from './networks-part.module.css';
import { RemoveNetwork } from './remove-network.tsx';

type Opened = 'export' | 'describe' | 'remove';

/** One network: what it is, how new, whose; and what one can do with it. */
export function NetworkEntry({ network }: { readonly network: WireNetwork }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const addresses = useAddresses();
  const { mayEdit, mayRemove } = useRole();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const { id, title, description, synthetic, revision, updatedAt, licence, source } = network;
  const day = (moment: string) => formatDate(moment.slice(0, 10), language);
  const facts = [
    t('data.networks.revision', { number: formatNumber(revision, language) }),
    t('data.networks.changed', { date: day(updatedAt) }),
    network.referenceDate && t('data.networks.referenceDate', { date: formatDate(network.referenceDate, language) }),
    licence && t('data.networks.licence', { licence }),
    source && t('data.networks.source', { source }),
  ].filter(Boolean);
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <h2>
          <Link href={addresses.network({ network: id })}>{title}</Link>
        </h2>
        {synthetic && <span className="tag">{t('synthetic.tag')}</span>}
      </div>
      {description && (
        <p className={classes.description} lang={network.language}>
          {description}
        </p>
      )}
      <p className={classes.meta}>{facts.join(' · ')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div className={classes.actions} role="group" aria-label={t('data.networks.actions', { title })}>
        <Link href={addresses.network({ network: id })} className="quiet">
          <IconTopologyStar3 size={20} aria-hidden="true" />
          {t('data.networks.open')}
        </Link>
        {mayEdit && (
          <>
            <Link href={addresses.data('import', id)} className="quiet">
              <IconUpload size={20} aria-hidden="true" />
              {t('data.networks.import')}
            </Link>
            <Link href={addresses.data('edit', id)} className="quiet">
              <IconPencil size={20} aria-hidden="true" />
              {t('data.networks.edit')}
            </Link>
            <Link href={addresses.data('duplicates', id)} className="quiet">
              <IconCopy size={20} aria-hidden="true" />
              {t('data.networks.duplicates')}
            </Link>
          </>
        )}
        <Link href={addresses.data('history', id)} className="quiet">
          <IconHistory size={20} aria-hidden="true" />
          {t('data.networks.history')}
        </Link>
        <button type="button" className="quiet" onClick={() => setOpened('export')}>
          <IconDownload size={20} aria-hidden="true" />
          {t('data.networks.export')}
        </button>
        {mayEdit && (
          <button type="button" className="quiet" onClick={() => setOpened('describe')}>
            <IconFileText size={20} aria-hidden="true" />
            {t('data.networks.describe')}
          </button>
        )}
        {mayRemove && (
          <button type="button" className="quiet" onClick={() => setOpened('remove')}>
            <IconTrash size={20} aria-hidden="true" />
            {t('data.networks.remove')}
          </button>
        )}
      </div>
      <ExportNetwork network={network} opened={opened === 'export'} onClose={close} />
      {mayEdit && <DescribeNetwork network={network} opened={opened === 'describe'} onClose={close} />}
      {mayRemove && <RemoveNetwork network={network} opened={opened === 'remove'} onClose={close} />}
    </li>
  );
}
