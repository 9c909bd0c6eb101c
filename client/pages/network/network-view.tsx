import { IconAdjustmentsHorizontal, IconList } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import { pagePart } from '../../api/page-part.ts';
import { NO_INSETS } from '../../graph/camera.ts';
import type { NetworkDrawing } from '../../graph/network-drawing.ts';
import type { NetworkDoor } from '../../state/addresses.ts';
import { type IndexedGraph, surroundings } from '../../state/drawing-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { PartFault } from '../ui/notice.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { ActorTable } from './actor-table.tsx';
import { DetailPanel } from './detail-panel.tsx';
import { DoorNote } from './door-note.tsx';
import { DrawingTools } from './drawing-tools.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { KeyboardWalk } from './keyboard-walk.tsx';
import classes from './network-page.module.css';
import { useLook } from './use-look.ts';
import type { ChangeView } from './use-view-state.ts';

const Drawing = lazy(() => pagePart(import('../../graph/drawing.tsx')));

const PANEL = { left: 312, right: 392, listShare: 0.42 };

interface NetworkViewProps {
  readonly graph: IndexedGraph;
  readonly info: WireNetwork | undefined;
  readonly state: ViewState;
  readonly door: NetworkDoor | undefined;
  readonly change: ChangeView;
}

/** Drawing edge to edge, panels over it; on a phone the panels are sheets. */
export function NetworkView({ graph, info, state, door, change }: NetworkViewProps) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [filtersOpen, setFiltersOpen] = useState(!narrow);
  const drawing = useRef<NetworkDrawing>(null);
  const network = useLook(graph, state);
  const selected = state.selected === undefined ? undefined : graph.nodeById.get(state.selected);
  const detailOpen = selected !== undefined || state.proposed.length > 0;

  const insets = useMemo(() => {
    const high = window.innerHeight;
    if (narrow) return { ...NO_INSETS, bottom: detailOpen || state.list ? high * 0.45 : 64 };
    return {
      top: door ? 64 : 0,
      left: filtersOpen ? PANEL.left : 0,
      right: detailOpen ? PANEL.right : 0,
      bottom: state.list ? high * PANEL.listShare + 56 : 56,
    };
  }, [narrow, filtersOpen, detailOpen, state.list, door]);

  const select = useCallback(
    (id: string | undefined) => change((now) => ({ ...now, selected: id, steps: 1 })),
    [change],
  );
  const widen = useCallback(
    (id: string) =>
      change((now) => ({
        ...now,
        selected: id,
        steps: now.selected === id ? (((now.steps % 3) + 1) as ViewState['steps']) : 2,
      })),
    [change],
  );
  const selectedId = selected?.id;
  useEffect(() => {
    if (selectedId !== undefined) drawing.current?.reveal(selectedId);
  }, [selectedId]);

  const initialView = useMemo(() => {
    if (state.proposed.length > 0) {
      const pair = state.proposed.flat();
      return pair.flatMap((id) => [...surroundings(graph, network.visible, id, 1)]);
    }
    return selectedId === undefined ? undefined : surroundings(graph, network.visible, selectedId, 2);
  }, [graph, state.proposed, network.visible, selectedId]);

  return (
    <div className={classes.page} data-list={state.list || undefined}>
      <KeyboardWalk graph={graph} network={network} state={state} drawing={drawing} change={change}>
        <ErrorBoundary
          resetKey={state.network}
          fallback={(error) => <PartFault error={error} text={t('state.noDrawing')} />}
        >
          <Suspense fallback={<p className={classes.wait}>{t('start.drawingWait')}</p>}>
            <Drawing
              ref={drawing}
              graph={graph}
              look={network.look}
              insets={insets}
              initialView={initialView}
              onOpen={select}
              onDoubleClick={widen}
              onClear={() => state.selected !== undefined && select(undefined)}
              className={classes.canvas}
            />
          </Suspense>
        </ErrorBoundary>
      </KeyboardWalk>

      {door && <DoorNote door={door} onClose={() => change((now) => now, { door: 'leave' })} />}
      <FilterPanel
        graph={graph}
        network={network}
        state={state}
        change={change}
        open={filtersOpen}
        onToggle={() => setFiltersOpen((open) => !open)}
        narrow={narrow}
      />
      {detailOpen && (
        <DetailPanel
          graph={graph}
          info={info}
          state={state}
          actor={selected}
          change={change}
          onHover={(id) => drawing.current?.hover(id)}
        />
      )}
      <DrawingTools
        drawing={drawing}
        graph={graph}
        info={info}
        network={network}
        state={state}
        shifted={detailOpen && !narrow}
      />

      <div className={classes.foot}>
        {narrow && (
          <button type="button" className="button" onClick={() => setFiltersOpen(true)}>
            <IconAdjustmentsHorizontal size={20} aria-hidden="true" />
            {t('network.panel.open')}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={state.list}
          onClick={() => change((now) => ({ ...now, list: !now.list }))}
        >
          <IconList size={20} aria-hidden="true" />
          {state.list ? t('network.list.close') : t('network.list.open')}
        </button>
      </div>
      {state.list && <ActorTable graph={graph} network={network} state={state} onSelect={select} />}
    </div>
  );
}
