import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { networksQuery } from '../../../api/queries.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { DataPart } from '../../../state/addresses.ts';
import { UnknownNetwork } from '../../ui/unknown-network.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { useNetworkInfo } from '../../ui/use-graph.ts';
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
  const networks = useQuery(networksQuery(useLanguage())).data?.items;
  const info = useNetworkInfo(network ?? '');
  useDocumentTitle(info ? `${title} – ${info.title}` : title);
  const unknown = network !== undefined && networks !== undefined && info === undefined;
  return (
    <div className={classes.page}>
      {network !== undefined && (
        <nav className={classes.nav} aria-label={t('data.nav.label')}>
          <Link href={addresses.data('networks', network)}>{t('data.nav.networks')}</Link>
          <span className={classes.network}>
            {info?.title ?? network}
            {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
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
      <header>
        <h1 className={classes.title}>{title}</h1>
        {answer && !unknown && <p className={classes.answer}>{answer}</p>}
      </header>
      {unknown ? <UnknownNetwork network={network} addressIn={(known) => addresses.data(part, known)} /> : children}
    </div>
  );
}
