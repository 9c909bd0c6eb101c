import { type DrawingLook, weightsOf } from '../../graph/drawing-look.ts';
import { type IndexedGraph, partnerCounts, placeActors, visibleOf } from '../../state/drawing-state.ts';
import { parseViewState } from '../../state/view-state.ts';

const NO_FILTERS = parseViewState(new URLSearchParams());

/** The part of the network around a place, at the positions that it has in the whole. */
export function placeLook(whole: IndexedGraph, code: string): { graph: IndexedGraph; look: DrawingLook } {
  const actors = placeActors(whole, code);
  const drawn = visibleOf(whole, NO_FILTERS).ties;
  const nodes = whole.nodes.filter(({ id }) => actors.has(id));
  const ties = whole.ties.filter(({ id, from, to }) => drawn.has(id) && actors.has(from) && actors.has(to));
  const graph = { ...whole, nodes, ties };
  return {
    graph,
    look: {
      actors,
      ties: new Set(ties.map(({ id }) => id)),
      colours: undefined,
      weights: weightsOf(new Map([...partnerCounts(whole, drawn)].filter(([id]) => actors.has(id)))),
      selected: undefined,
      steps: 1,
      proposed: [],
    },
  };
}
