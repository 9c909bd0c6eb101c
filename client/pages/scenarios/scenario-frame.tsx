import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { networksQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { UnknownNetwork } from '../ui/unknown-network.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useNetworkInfo } from '../ui/use-graph.ts';
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
  const networks = useQuery(networksQuery(useLanguage())).data?.items;
  const info = useNetworkInfo(network);
  const { known, mayEdit } = useRole();
  useDocumentTitle(info ? `${title} – ${info.title}` : title);
  const isUnknown = networks !== undefined && info === undefined;
  return (
    <article className={classes.page}>
      <header>
        <p className={classes.eyebrow}>
          {isOne && <Link href={addresses.scenarios(network)}>{t('scenarios.all')}</Link>}
          <span>{info?.title ?? network}</span>
          {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
        </p>
        <h1 className={classes.title}>{title}</h1>
        {answer && !isUnknown && mayEdit && <p className={classes.answer}>{answer}</p>}
      </header>
      {isUnknown && <UnknownNetwork network={network} addressIn={(known) => addresses.scenarios(known)} />}
      {!isUnknown && known && !mayEdit && <p>{t('scenarios.readerNote')}</p>}
      {!isUnknown && mayEdit && children}
    </article>
  );
}
