import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type HistoryDetail, historyDetailQuery } from '../../../api/data-queries.ts';
import { formatNumber } from '../../../locales/format.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import type { IndexedGraph } from '../../../state/drawing-state.ts';
import { ActorMark } from '../../ui/actor-mark.tsx';
import { ErrorNotice, Skeleton } from '../../ui/notice.tsx';
import { useAddresses } from '../../ui/use-addresses.ts';
import { useGraph, useNames } from '../../ui/use-graph.ts';
import { exportPath } from '../networks/export-network.tsx';
import classes from './history-part.module.css';

interface ChangeDetailProps {
  readonly network: string;
  readonly revision: number;
}

const THEN = ['xlsx', 'gexf'] as const;

/** What a change touched, by name where it is still there; and the network as it was then. */
export function ChangeDetail({ network, revision }: ChangeDetailProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery(historyDetailQuery(network, revision, language));
  const { graph } = useGraph(network);
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={3} height={120} />;
  const { touched, touchedCount } = query.data;
  return (
    <div className={classes.detail}>
      {touchedCount > touched.length && (
        <p className={classes.when}>
          {t('data.import.faults.first', {
            shown: formatNumber(touched.length, language),
            number: formatNumber(touchedCount, language),
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ul className={classes.touched} tabIndex={0} aria-label={t('data.history.touched')}>
        {touched.map((thing) => (
          <li key={`${thing.kind}/${thing.id}`}>
            <TouchedThing network={network} thing={thing} graph={graph} />
          </li>
        ))}
      </ul>
      <p className={classes.links}>
        {t('data.history.asItWas')}{' '}
        {THEN.map((format) => (
          <a key={format} href={exportPath(network, format, revision)} download="">
            <IconDownload size={16} aria-hidden="true" /> {t(`data.export.format.${format}.name`)}
          </a>
        ))}
      </p>
    </div>
  );
}

interface TouchedThingProps {
  readonly network: string;
  readonly thing: HistoryDetail['touched'][number];
  readonly graph: IndexedGraph | undefined;
}

function TouchedThing({ network, thing: { kind, id, change }, graph }: TouchedThingProps) {
  const { t } = useTranslation();
  const names = useNames();
  const addresses = useAddresses();
  const word = t(`data.history.touch.${change}`);
  const node = kind === 'actor' ? graph?.nodeById.get(id) : undefined;
  if (node) {
    return (
      <>
        <ActorMark type={node.type} label={t(`type.${node.type}`)} />{' '}
        <Link href={addresses.network({ network, selected: id })}>{node.name}</Link> {word}
      </>
    );
  }
  const tie = kind === 'tie' ? graph?.ties.find((one) => one.id === id) : undefined;
  if (tie) {
    const nameOf = (actor: string) => graph?.nodeById.get(actor)?.name ?? actor;
    return (
      <>
        {names.tieType(tie.type)}: {nameOf(tie.from)} – {nameOf(tie.to)} {word}
      </>
    );
  }
  if (kind === 'network')
    return (
      <>
        {t('data.history.description')} {word}
      </>
    );
  return (
    <>
      {t(`data.history.kind.${kind}`)} <span className={classes.when}>{id}</span> {word}
    </>
  );
}
