import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { measureCatalogueQuery } from '../../api/queries.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type ViewState, withKnownSize } from '../../state/view-state.ts';
import { ErrorNotice, Notice, Skeleton } from '../ui/notice.tsx';
import { isNotFound, UnknownNetwork } from '../ui/unknown-network.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useGraph, useNetworkInfo } from '../ui/use-graph.ts';
import classes from './network-page.module.css';
import { NetworkView } from './network-view.tsx';
import { useViewState } from './use-view-state.ts';

/** The network: drawing, filters, what is selected, and the same as a list. */
export default function NetworkPage() {
  const { t } = useTranslation();
  const { state: asked, door, change } = useViewState();
  const state = useKnownSize(asked);
  const addresses = useAddresses();
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
        {isNotFound(error) ? (
          <UnknownNetwork network={state.network} addressIn={(network) => addresses.network({ network })} />
        ) : error ? (
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

/** The state with a size that the service knows; anything else would be asked for in vain. */
function useKnownSize(asked: ViewState): ViewState {
  const query = measureCatalogueQuery(useLanguage());
  const catalogue = useQuery({ ...query, enabled: withKnownSize(asked, []) !== asked }).data?.items;
  return useMemo(() => {
    const ofActors = catalogue?.filter(({ of }) => of === 'actor').map(({ id }) => id);
    return withKnownSize(asked, ofActors ?? []);
  }, [asked, catalogue]);
}
