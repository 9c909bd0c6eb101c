import { IconDownload, IconFocusCentered, IconMinus, IconPhoto, IconPlus } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import { pathOf } from '../../api/request.ts';
import type { NetworkDrawing } from '../../graph/network-drawing.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import classes from './network-page.module.css';
import type { NetworkLook } from './use-look.ts';
import { useSavePicture } from './use-save-picture.ts';

interface DrawingToolsProps {
  readonly drawing: RefObject<NetworkDrawing | null>;
  readonly graph: IndexedGraph;
  readonly info: WireNetwork | undefined;
  readonly network: NetworkLook;
  readonly state: ViewState;
  readonly shifted: boolean;
}

/** Zoom, show everything, keep as a picture or as data. */
export function DrawingTools({ drawing, graph, info, network, state, shifted }: DrawingToolsProps) {
  const { t } = useTranslation();
  const savePicture = useSavePicture(drawing, graph, info, network, state);
  return (
    <div
      className={classes.tools}
      data-shifted={shifted || undefined}
      role="toolbar"
      aria-label={t('network.tools.label')}
    >
      <button
        type="button"
        className={classes.tool}
        title={t('network.tools.in')}
        aria-label={t('network.tools.in')}
        onClick={() => drawing.current?.zoom('in')}
      >
        <IconPlus size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classes.tool}
        title={t('network.tools.out')}
        aria-label={t('network.tools.out')}
        onClick={() => drawing.current?.zoom('out')}
      >
        <IconMinus size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classes.tool}
        title={t('network.tools.fit')}
        aria-label={t('network.tools.fit')}
        onClick={() => drawing.current?.fit()}
      >
        <IconFocusCentered size={20} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classes.tool}
        title={t('network.tools.png')}
        aria-label={t('network.tools.png')}
        onClick={savePicture}
      >
        <IconPhoto size={20} aria-hidden="true" />
      </button>
      <a
        className={classes.tool}
        title={t('network.tools.gexf')}
        aria-label={t('network.tools.gexf')}
        href={pathOf(['networks', state.network, 'graph'], { format: 'gexf' })}
        download={`${state.network}.gexf`}
      >
        <IconDownload size={20} aria-hidden="true" />
      </a>
    </div>
  );
}
