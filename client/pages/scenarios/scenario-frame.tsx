import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { NetworkTitle } from '../ui/network-title.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { UnknownNetwork } from '../ui/unknown-network.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { usePageNetwork } from '../ui/use-page-network.ts';
import { useRole } from '../ui/use-role.ts';
import classes from './scenarios.module.css';

interface ScenarioFrameProps {
  readonly network: string;
  readonly title: string;
  readonly answer?: string | undefined;
  /** Whether it is one scenario, from which one goes back to all. */
  readonly isOne?: boolean;
  readonly children: ReactNode;
}

/** The frame of the scenarios page: where one is, and the answer. Whoever may not see scenarios is told why. */
export function ScenarioFrame({ network, title, answer, isOne = false, children }: ScenarioFrameProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const { known, mayEdit } = useRole();
  const { isUnknown } = usePageNetwork(network, title);
  const where = (
    <>
      {isOne && <Link href={addresses.scenarios(network)}>{t('scenarios.all')}</Link>}
      <NetworkTitle network={network} />
    </>
  );
  return (
    <article className={classes.page}>
      <PageHead where={where} title={title} answer={!isUnknown && mayEdit ? answer : undefined} />
      {isUnknown && <UnknownNetwork network={network} addressIn={(known) => addresses.scenarios(known)} />}
      {!isUnknown && known && !mayEdit && <p>{t('scenarios.readerNote')}</p>}
      {!isUnknown && mayEdit && children}
    </article>
  );
}
