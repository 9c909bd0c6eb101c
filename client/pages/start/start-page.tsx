import { lazy, Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { pagePart } from '../../api/page-part.ts';
import { NO_INSETS } from '../../graph/camera.ts';
import { weightsOf } from '../../graph/drawing-look.ts';
import { type IndexedGraph, partnerCounts, visibleOf } from '../../state/drawing-state.ts';
import { parseViewState } from '../../state/view-state.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { ErrorNotice, PartFault } from '../ui/notice.tsx';
import { isNotFound, UnknownNetwork } from '../ui/unknown-network.tsx';
import { useAddresses, useNetworkId } from '../ui/use-addresses.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useGraph, useNetworkInfo } from '../ui/use-graph.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { Doors } from './doors.tsx';
import { PlaceSearch } from './place-search.tsx';
import classes from './start-page.module.css';

const Drawing = lazy(() => pagePart(import('../../graph/drawing.tsx')));

/** The first five minutes: the network drawn, one question, four doors. */
export function StartPage() {
  const { t } = useTranslation();
  const network = useNetworkId();
  const info = useNetworkInfo(network);
  const { graph, error, retry } = useGraph(network);
  const addresses = useAddresses();
  const placeInput = useRef<HTMLInputElement>(null);
  useDocumentTitle(undefined);

  return (
    <div className={classes.page}>
      <section className={classes.panel}>
        <h1>{t('start.title')}</h1>
        <p className={classes.lead}>
          {t('start.lead1')} {t('start.lead2')} {t('start.lead3')}
        </p>
        <PlaceSearch inputRef={placeInput} />
        <Doors network={network} onMunicipality={() => placeInput.current?.focus()} />
      </section>
      <section className={classes.drawing} aria-label={info?.title ?? network}>
        {error && (
          <div className={classes.word}>
            {isNotFound(error) ? (
              <UnknownNetwork network={network} addressIn={addresses.start} />
            ) : (
              <ErrorNotice error={error} onRetry={retry} />
            )}
          </div>
        )}
        {!graph && !error && <p className={classes.word}>{t('start.drawingWait')}</p>}
        {graph && (
          <ErrorBoundary
            resetKey={network}
            fallback={(error) => <PartFault error={error} text={t('state.noDrawing')} />}
          >
            <Suspense fallback={<p className={classes.word}>{t('start.drawingWait')}</p>}>
              <StartDrawing graph={graph} />
            </Suspense>
          </ErrorBoundary>
        )}
        {graph && (
          <p className={classes.caption}>
            <span>
              {t('start.drawing', {
                title: info?.title ?? network,
                actors: t('actors', { count: graph.nodes.length }),
                ties: t('ties', { count: graph.ties.length }),
              })}{' '}
              {t('start.drawingHint')}
            </span>
            {info?.synthetic && <span className="tag">{t('synthetic.tag')}</span>}
            <Link href={addresses.network({ network })}>{t('start.openNetwork')}</Link>
          </p>
        )}
      </section>
    </div>
  );
}

const NO_FILTERS = parseViewState(new URLSearchParams());
/** What the panel takes of the drawing's width, as in the style sheet. */
const PANEL = { share: 0.36, least: 440, most: 560 };

function StartDrawing({ graph }: { readonly graph: IndexedGraph }) {
  const [, navigate] = useLocation();
  const addresses = useAddresses();
  const narrow = useNarrow();
  const look = useMemo(() => {
    const visible = visibleOf(graph, NO_FILTERS);
    return {
      actors: visible.actors,
      ties: visible.ties,
      colours: undefined,
      weights: weightsOf(partnerCounts(graph, visible.ties)),
      selected: undefined,
      steps: 1,
      proposed: [],
    };
  }, [graph]);
  const insets = useMemo(() => {
    const left = Math.min(PANEL.most, Math.max(PANEL.least, window.innerWidth * PANEL.share));
    return narrow ? { ...NO_INSETS, bottom: 84 } : { ...NO_INSETS, left, bottom: 24 };
  }, [narrow]);
  const open = (selected: string) => navigate(addresses.network({ network: graph.network, selected }));
  return (
    <Drawing
      key={String(narrow)}
      graph={graph}
      look={look}
      insets={insets}
      onOpen={open}
      onDoubleClick={open}
      className={classes.canvas}
    />
  );
}
