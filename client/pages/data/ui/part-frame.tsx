import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DataPart } from '../../../state/addresses.ts';
import { NetworkTitle } from '../../ui/network-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { UnknownNetwork } from '../../ui/unknown-network.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { usePageNetwork } from '../../ui/use-page-network.ts';
import classes from './part-frame.module.css';

/** The parts that are about one network, in the order of their work. */
const OF_A_NETWORK = ['import', 'edit', 'duplicates', 'history'] as const satisfies readonly DataPart[];

interface PartFrameProps {
  readonly part: DataPart;
  readonly title: string;
  /** The answer of the part, as a sentence that one could say aloud. */
  readonly answer?: ReactNode;
  /** The network that the part is about; without it the part is about all. */
  readonly network?: string;
  readonly children: ReactNode;
}

/** The frame of a part of the data page: where one is, what it is about, and the ways to the other parts. */
export function PartFrame({ part, title, answer, network, children }: PartFrameProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { isUnknown } = usePageNetwork(network, title);
  return (
    <div className={classes.page}>
      {network !== undefined && (
        <nav className={classes.nav} aria-label={t('data.nav.label')}>
          <Link href={addresses.data('networks', network)}>{t('data.nav.networks')}</Link>
          <span className={classes.network}>
            <NetworkTitle network={network} />
          </span>
          <ul>
            {OF_A_NETWORK.map((one) => (
              <li key={one}>
                <Link href={addresses.data(one, network)} aria-current={one === part ? 'page' : undefined}>
                  {t(`data.nav.${one}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PageHead title={title} answer={isUnknown ? undefined : answer} />
      {network !== undefined && isUnknown ? (
        <UnknownNetwork network={network} addressIn={(known) => addresses.data(part, known)} />
      ) : (
        children
      )}
    </div>
  );
}
