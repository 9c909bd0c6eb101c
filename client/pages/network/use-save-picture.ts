import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireNetwork } from '#contract/network';
import { ACTOR_TYPES } from '#model/vocabulary';
import type { NetworkDrawing } from '../../graph/network-drawing.ts';
import { readPalette } from '../../graph/palette.ts';
import { composePicture } from '../../graph/picture.ts';
import { formatDate } from '../../locales/format.ts';
import { useLanguage } from '../../locales/i18n.ts';
import type { IndexedGraph } from '../../state/drawing-state.ts';
import type { ViewState } from '../../state/view-state.ts';
import { saveFile } from '../ui/save-file.ts';
import { useLegendNames } from './legend.tsx';
import type { NetworkLook } from './use-look.ts';

/** Saves the drawing as a picture that explains itself: title, legend, dates, and whether the data are made up. */
export function useSavePicture(
  drawing: RefObject<NetworkDrawing | null>,
  graph: IndexedGraph,
  info: WireNetwork | undefined,
  network: NetworkLook,
  state: ViewState,
): () => void {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useLegendNames(graph, state);
  return () => {
    const snapshot = drawing.current?.snapshot();
    if (!snapshot) return;
    const palette = readPalette();
    const reference = info?.referenceDate;
    const today = new Date().toISOString().slice(0, 10);
    const picture = composePicture(snapshot, palette, {
      title: info?.title ?? state.network,
      mark: info?.synthetic ? t('synthetic.tag') : undefined,
      key: [
        ...ACTOR_TYPES.map((type) => ({
          type,
          name: t(`typePlural.${type}`),
          colour: network.colouring ? palette.muted : palette.types[type],
        })),
        ...(network.colouring?.entries ?? []).map((entry) => ({
          type: 'initiative' as const,
          name: nameOf(entry),
          colour: entry.index === undefined ? palette.otherCategory : (palette.categories[entry.index] ?? palette.ink),
        })),
      ],
      lines: [
        ...(reference ? [t('network.picture.date', { date: formatDate(reference, language) })] : []),
        t('network.picture.made', { date: formatDate(today, language) }),
      ],
    });
    picture.toBlob((blob) => {
      if (blob) saveFile(blob, `${state.network}-${today}.png`);
    }, 'image/png');
  };
}
