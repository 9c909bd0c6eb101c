import { useTranslation } from 'react-i18next';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useGraph, useNetworkInfo } from '../ui/use-graph.ts';
import classes from './network-page.module.css';
import { NetworkView } from './network-view.tsx';
import { useViewState } from './use-view-state.ts';

/** The network: drawing, filters, what is selected, and the same as a list. */
export default function NetworkPage() {
  const { t } = useTranslation();
  const { state, door, change } = useViewState();
  const info = useNetworkInfo(state.network);
  const { graph, error, retry } = useGraph(state.network);
  const selected = state.selected === undefined ? undefined : graph?.nodeById.get(state.selected)?.name;
  useDocumentTitle([selected, info?.title ?? t('network.title')].filter(Boolean).join(' – '));

  const heading = (
    <h1 className="visually-hidden">
      {t('network.title')} {info?.title ?? state.network}
    </h1>
  );
  if (error || !graph || graph.nodes.length === 0) {
    return (
      <div className={classes.word}>
        {heading}
        {error ? (
          <ErrorNotice error={error} onRetry={retry} />
        ) : graph ? (
          <Notice title={t('network.empty')} />
        ) : (
          <Skeleton />
        )}
      </div>
    );
  }
  return (
    <>
      {heading}
      <NetworkView key={state.network} graph={graph} info={info} state={state} door={door} change={change} />
    </>
  );
}
