import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { communitiesQuery, measureQuery } from '../../api/queries.ts';
import { type Colouring, colouringOf, coloursOf } from '../../graph/colouring.ts';
import { type DrawingLook, weightsOf } from '../../graph/drawing-look.ts';
import { readPalette } from '../../graph/palette.ts';
import { useLanguage } from '../../locales/i18n.ts';
import { type IndexedGraph, partnerCounts, type Visible, visibleOf } from '../../state/drawing-state.ts';
import { isSizeField, parseViewState, SIZE_BY_PARTNERS, type ViewState } from '../../state/view-state.ts';
import { useColourScheme } from '../../theme/colour-scheme.ts';

/** The drawing as the state of the page asks for it, with the values and colours that the legend and the list need. */
export interface NetworkLook {
  readonly look: DrawingLook;
  readonly visible: Visible;
  readonly colouring: Colouring | undefined;
  readonly partners: ReadonlyMap<string, number>;
  /** The values that size follows; null: undefined for that actor. */
  readonly values: ReadonlyMap<string, number | null>;
  readonly error: Error | null;
  readonly waiting: boolean;
}

const NO_FILTERS = parseViewState(new URLSearchParams());

/** Computes the look; measures and communities are asked of the service only when the state names them. */
export function useLook(graph: IndexedGraph, state: ViewState): NetworkLook {
  const language = useLanguage();
  const scheme = useColourScheme();
  const { size } = state;
  const byMeasure = size !== SIZE_BY_PARTNERS && !isSizeField(size);
  const byCommunity = state.colour === 'community';
  const measure = useQuery({ ...measureQuery(state.network, state.size, language), enabled: byMeasure });
  const communities = useQuery({ ...communitiesQuery(state.network, language), enabled: byCommunity });

  const { types, themes, places, ties, everything } = state;
  const visible = useMemo(
    () => visibleOf(graph, { types, themes, places, ties, everything }),
    [graph, types, themes, places, ties, everything],
  );
  // Counted before any filter, so that filters change nobody's size.
  const partners = useMemo(
    () => partnerCounts(graph, visibleOf(graph, { ...NO_FILTERS, everything }).ties),
    [graph, everything],
  );
  const values = useMemo<ReadonlyMap<string, number | null>>(() => {
    if (isSizeField(size)) return new Map(graph.nodes.map((node) => [node.id, node[size] ?? null]));
    return byMeasure && measure.data
      ? new Map(measure.data.items.map(({ actorId, value }) => [actorId, value]))
      : partners;
  }, [graph, size, byMeasure, measure.data, partners]);
  const weights = useMemo(() => weightsOf(values), [values]);
  const colour = state.colour;
  const colouring = useMemo(
    () => (colour === 'type' ? undefined : colouringOf(graph, colour, visible.actors, communities.data)),
    [graph, colour, visible, communities.data],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the palette is read anew when the scheme changes
  const colours = useMemo(
    () => (colouring ? coloursOf(graph, colouring, readPalette()) : undefined),
    [graph, colouring, scheme],
  );
  const { selected, steps, proposed } = state;
  const look = useMemo<DrawingLook>(
    () => ({ actors: visible.actors, ties: visible.ties, colours, weights, selected, steps, proposed }),
    [visible, colours, weights, selected, steps, proposed],
  );
  return {
    look,
    visible,
    colouring,
    partners,
    values,
    error: (byMeasure ? measure.error : null) ?? (byCommunity ? communities.error : null),
    waiting: (byMeasure && measure.isPending) || (byCommunity && communities.isPending),
  };
}
