import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Finding, Findings } from '#contract/findings';
import { fragileQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import type { ProposedTie } from '../../state/view-state.ts';
import { ActorName } from '../ui/actor-name.tsx';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import classes from './fragile.module.css';

interface FragileProps {
  readonly network: string;
  readonly code: string;
}

/** "Wat kwetsbaar is": single links on which others depend, and the tie that would take the risk away. */
export function Fragile({ network, code }: FragileProps) {
  const { t } = useTranslation();
  const query = useQuery(fragileQuery(network, code, useLanguage()));
  const items = query.data?.items ?? [];
  const { 'none-found': _, ...reasons } = query.data?.reasons ?? {};
  const whyNone = Object.values(reasons)[0];
  return (
    <Section isLarge title={t('municipality.fragile')} intro={t('municipality.fragileIntro')}>
      {query.isPending && <Skeleton lines={3} height={140} />}
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && items.length === 0 && <Notice title={whyNone ?? t('municipality.fragileNone')} />}
      <ul className={classes.list}>
        {items.map((finding) => (
          <Risk key={finding.id} finding={finding} names={query.data?.names ?? {}} network={network} />
        ))}
      </ul>
    </Section>
  );
}

const MOST_NAMED = 8;

interface RiskProps {
  readonly finding: Finding;
  readonly names: Findings['names'];
  readonly network: string;
}

function Risk({ finding, names, network }: RiskProps) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const repairs = finding.repairs ?? [];
  const cutsOff = finding.cutsOff ?? [];
  const proposed = repairs.flatMap(({ actors: [from, to] }): ProposedTie[] => (from && to ? [[from, to]] : []));
  return (
    <li className={classes.risk}>
      <h3 className={classes.summary}>{finding.summary}</h3>
      <ul className={classes.facts}>
        {finding.reasons.map(({ code, text }) => (
          <li key={code + text}>{text}</li>
        ))}
        {finding.cautions.map(({ code, text }) => (
          <li key={code + text}>
            <IconAlertTriangle size={16} aria-hidden="true" className={classes.caution} /> {text}
          </li>
        ))}
      </ul>
      {cutsOff.length > 0 && (
        <p className={classes.cut}>
          <span className={classes.label}>{t('municipality.cutsOff')}</span>
          {cutsOff.slice(0, MOST_NAMED).map((id) => (
            <ActorName key={id} id={id} names={names} />
          ))}
          {cutsOff.length > MOST_NAMED && t('network.walk.more', { count: cutsOff.length - MOST_NAMED })}
        </p>
      )}
      {repairs.length > 0 && (
        <div className={classes.repair}>
          <span className={classes.label}>{t('municipality.repair')}</span>
          {repairs.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <Link className="no-print" href={addresses.network({ network, selected: finding.actors[0], proposed })}>
        {t('municipality.inNetwork')}
      </Link>
    </li>
  );
}
