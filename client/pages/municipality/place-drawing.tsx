import { useMediaQuery } from '@mantine/hooks';
import { IconArrowRight, IconTopologyStar3 } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { pagePart } from '../../api/page-part.ts';
import { NO_INSETS } from '../../graph/camera.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { ErrorNotice, PartFault } from '../ui/notice.tsx';
import { useAddresses } from '../ui/use-addresses.ts';
import { useGraph } from '../ui/use-graph.ts';
import classes from './place-drawing.module.css';
import { placeLook } from './place-look.ts';

const Drawing = lazy(() => pagePart(import('../../graph/drawing.tsx')));

interface PlaceDrawingProps {
  readonly network: string;
  readonly code: string;
  readonly name: string;
}

/** The drawing of one place, sticky beside the text; on a narrow window a button opens it full screen. */
export function PlaceDrawing(props: PlaceDrawingProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  if (!narrow) {
    return (
      <aside className={classes.side} aria-label={t('municipality.drawing')}>
        <Place {...props} />
      </aside>
    );
  }
  return (
    <>
      <button
        type="button"
        className={`button no-print ${classes.opener}`}
        data-primary=""
        onClick={() => setOpen(true)}
      >
        <IconTopologyStar3 size={20} aria-hidden="true" />
        {t('municipality.openDrawing')}
      </button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={props.name} fullScreen>
        <div className={classes.full}>
          <Place {...props} />
        </div>
      </Dialog>
    </>
  );
}

function Place({ network, code, name }: PlaceDrawingProps) {
  const { t } = useTranslation();
  const { graph, error, retry } = useGraph(network);
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!graph) return <p className={classes.wait}>{t('start.drawingWait')}</p>;
  return (
    <ErrorBoundary resetKey={code} fallback={(error) => <PartFault error={error} text={t('state.noDrawing')} />}>
      <Suspense fallback={<p className={classes.wait}>{t('start.drawingWait')}</p>}>
        <PlaceGraph graph={graph} code={code} name={name} />
      </Suspense>
    </ErrorBoundary>
  );
}

const INSETS = { ...NO_INSETS, bottom: 48 };

function PlaceGraph({
  graph: whole,
  code,
  name,
}: { readonly graph: IndexedGraph } & Omit<PlaceDrawingProps, 'network'>) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const addresses = useAddresses();
  const { graph, look } = useMemo(() => placeLook(whole, code), [whole, code]);
  const network = whole.network;
  return (
    <>
      <Drawing
        graph={graph}
        look={look}
        insets={INSETS}
        onOpen={(selected) => navigate(addresses.network({ network, selected }))}
        className={classes.canvas}
      />
      <p className={classes.caption}>
        {t('municipality.drawingText', {
          name,
          actors: t('actors', { count: look.actors.size }),
          ties: t('ties', { count: look.ties.size }),
        })}{' '}
        <Link href={addresses.network({ network, selected: code, steps: 2 })}>
          {t('municipality.openNetwork')}
          <IconArrowRight size={16} aria-hidden="true" />
        </Link>
      </p>
    </>
  );
}
