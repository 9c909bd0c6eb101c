import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { RESEARCH_PARTS, type ResearchPart } from '../../../state/addresses.ts';
import { parametersOf } from '../../../state/research-parameters.ts';
import { NetworkTitle } from '../../ui/network-title.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { UnknownNetwork } from '../../ui/unknown-network.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { usePageNetwork } from '../../ui/use-page-network.ts';
import classes from './part-frame.module.css';

interface PartFrameProps {
  readonly part: ResearchPart;
  readonly network: string;
  readonly title: string;
  /** The answer of the part, as a sentence that one could say aloud. */
  readonly answer?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of a part of the research page: where one is, its answer, and the ways to the other parts. */
export function PartFrame({ part, network, title, answer, children }: PartFrameProps) {
  const addresses = useAddresses();
  const { isUnknown } = usePageNetwork(network, title);
  return (
    <div className={classes.page}>
      <PartNav part={part} network={network} />
      <article className={classes.part}>
        <PageHead where={<NetworkTitle network={network} />} title={title} answer={isUnknown ? undefined : answer} />
        {isUnknown ? (
          <UnknownNetwork network={network} addressIn={(known) => addresses.research(part, known)} />
        ) : (
          children
        )}
      </article>
    </div>
  );
}

/** The parts; what is analysed goes along from one to another. */
function PartNav({ part, network }: Pick<PartFrameProps, 'part' | 'network'>) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const parameters = parametersOf(new URLSearchParams(useSearch()));
  const narrow = useNarrow();
  const list = (
    <ul>
      {RESEARCH_PARTS.map((one) => (
        <li key={one}>
          <Link href={addresses.research(one, network, parameters)} aria-current={one === part ? 'page' : undefined}>
            {t(`research.nav.${one}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={`${classes.nav} no-print`} aria-label={t('research.nav.label')}>
      {narrow ? (
        <details key={part}>
          <summary>{t('research.nav.part', { part: t(`research.nav.${part}`) })}</summary>
          {list}
        </details>
      ) : (
        <>
          <p className={classes.name}>{t('research.title')}</p>
          {list}
        </>
      )}
    </nav>
  );
}
