import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WireNetwork } from '#contract/network';
import { networksQuery } from '../../../api/queries.ts';
import { joinNames } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import { ErrorNotice, Notice, Skeleton } from '../../ui/notice.tsx';
import { useAddresses, useNetworkId } from '../../ui/use-addresses.ts';
import { useRole } from '../../ui/use-role.ts';
import { PartFrame } from '../ui/part-frame.tsx';
import { ReaderNote } from '../ui/reader-note.tsx';
import { NetworkEntry } from './network-entry.tsx';
import classes from './networks-part.module.css';
import { RestoreNetwork } from './restore-network.tsx';

/** The networks that there are, and what one can do with each. */
export function NetworksPart() {
  const { t } = useTranslation();
  const network = useNetworkId();
  const addresses = useAddresses();
  const { mayEdit } = useRole();
  const query = useQuery(networksQuery(useLanguage()));
  const networks = query.data && realFirst(query.data.items);
  const answer = useAnswer(networks);
  return (
    <PartFrame part="networks" title={t('data.networks.title')} answer={answer}>
      {query.isPending && <Skeleton lines={6} height={320} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {networks?.length === 0 && <Notice title={t('data.networks.none')} />}
      {networks && networks.length > 0 && (
        <ul className={classes.list}>
          {networks.map((one) => (
            <NetworkEntry key={one.id} network={one} />
          ))}
        </ul>
      )}
      {mayEdit && (
        <div className={classes.make}>
          <Link href={addresses.data('new', network)} className="button" data-primary="">
            <IconPlus size={20} aria-hidden="true" />
            {t('data.networks.new')}
          </Link>
          <RestoreNetwork />
        </div>
      )}
      <ReaderNote />
    </PartFrame>
  );
}

/** In the order in which the sentence above them names them. */
const realFirst = (networks: readonly WireNetwork[]): WireNetwork[] =>
  [...networks].sort((a, b) => Number(a.synthetic) - Number(b.synthetic) || a.title.localeCompare(b.title, 'nl'));

/** Which networks there are, as one sentence. */
function useAnswer(networks: readonly WireNetwork[] | undefined): string | undefined {
  const { t } = useTranslation();
  if (networks === undefined || networks.length === 0) return undefined;
  const real = networks.filter(({ synthetic }) => !synthetic).map(({ title }) => title);
  const invented = networks.filter(({ synthetic }) => synthetic).map(({ title }) => title);
  const parts = [
    real.length > 0 ? t('data.networks.real', { names: joinNames(real, t('and')) }) : undefined,
    invented.length > 0 ? t('data.networks.invented', { names: joinNames(invented, t('and')) }) : undefined,
  ].filter((part) => part !== undefined);
  return t('data.networks.answer', { count: networks.length, parts: parts.join('; ') });
}
