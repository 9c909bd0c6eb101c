import type { Graph, GraphNode, GraphTie } from '#contract/graph';
import { TIE_RULES } from '#model/tie-types';
import { isLeftOut } from './left-out.ts';
import type { ViewState } from './view-state.ts';

/** A network with what is asked of it most often: actors by id, ties by actor. */
export interface IndexedGraph {
  readonly network: string;
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly nodeById: ReadonlyMap<string, GraphNode>;
  readonly tiesByActor: ReadonlyMap<string, readonly GraphTie[]>;
}

const NO_TIES: readonly GraphTie[] = [];

/** Indexes a network; ties whose ends are not there are left out. */
export function indexGraph(graph: Graph): IndexedGraph {
  const nodeById = new Map(graph.nodes.map((node) => [node.id, node]));
  const ties = graph.ties.filter((tie) => nodeById.has(tie.from) && nodeById.has(tie.to));
  const tiesByActor = new Map<string, GraphTie[]>();
  const add = (id: string, tie: GraphTie) => {
    const list = tiesByActor.get(id);
    if (list) list.push(tie);
    else tiesByActor.set(id, [tie]);
  };
  for (const tie of ties) {
    add(tie.from, tie);
    if (tie.to !== tie.from) add(tie.to, tie);
  }
  return { network: graph.network, nodes: graph.nodes, ties, nodeById, tiesByActor };
}

export const tiesOf = (graph: IndexedGraph, id: string): readonly GraphTie[] => graph.tiesByActor.get(id) ?? NO_TIES;
export const otherEnd = (tie: GraphTie, id: string): string => (tie.from === id ? tie.to : tie.from);

/** What is in the drawing: ids of actors and ties. */
export interface Visible {
  readonly actors: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

type Filters = Pick<ViewState, 'types' | 'themes' | 'places' | 'ties' | 'everything'>;

const matchesSome = (wanted: readonly string[], values: readonly string[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value));

/** Where an actor is: at home, or active. */
export const placesOf = (node: GraphNode): readonly string[] =>
  node.municipality === undefined ? node.places : [node.municipality, ...node.places];

/**
 * What the filters leave in the drawing. Filters of different kinds must all hold, values of one kind are alternatives.
 * With a filter on kinds of tie, actors without such a tie leave too.
 */
export function visibleOf(graph: IndexedGraph, filters: Filters): Visible {
  const passes = (node: GraphNode) =>
    (filters.types.length === 0 || filters.types.includes(node.type)) &&
    matchesSome(filters.themes, node.themes) &&
    matchesSome(filters.places, placesOf(node));
  const passing = new Set(graph.nodes.filter(passes).map((node) => node.id));
  const ties = new Set<string>();
  const tied = new Set<string>();
  const leftOut = isLeftOut(graph, filters);
  for (const tie of graph.ties) {
    const wanted = filters.ties.length === 0 || filters.ties.includes(tie.type);
    if (!wanted || leftOut(tie) || !passing.has(tie.from) || !passing.has(tie.to)) continue;
    ties.add(tie.id);
    tied.add(tie.from).add(tie.to);
  }
  return { actors: filters.ties.length === 0 ? passing : tied, ties };
}

/** The actors at most so many steps away along visible ties, the actor itself included. */
export function surroundings(graph: IndexedGraph, visible: Visible, id: string, steps: number): Set<string> {
  const reached = new Set([id]);
  let border = [id];
  for (let step = 0; step < steps && border.length > 0; step += 1) {
    const next: string[] = [];
    for (const actor of border) {
      for (const tie of tiesOf(graph, actor)) {
        const other = otherEnd(tie, actor);
        if (!visible.ties.has(tie.id) || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    border = next;
  }
  return reached;
}

/** How many different others each actor is tied to, of all ties or of these. */
export function partnerCounts(graph: IndexedGraph, counted?: ReadonlySet<string>): Map<string, number> {
  return new Map(
    graph.nodes.map((node) => {
      const ties = tiesOf(graph, node.id).filter(({ id }) => counted === undefined || counted.has(id));
      const others = new Set(ties.map((tie) => otherEnd(tie, node.id)));
      others.delete(node.id);
      return [node.id, others.size];
    }),
  );
}

/** Whether a tie is shown dashed: money that was asked, refused, or of which that is not known. */
export const isUncertain = (tie: GraphTie): boolean =>
  tie.type === 'funds' && (tie.status === undefined || !['granted', 'paid'].includes(tie.status));

/** Whether a tie is collaboration rather than a place, a border or an acquaintance. */
export const isCollaboration = (tie: GraphTie): boolean => TIE_RULES[tie.type].collaboration;

/** The actors of one place: those at home or active there, the place itself, and whom the place works with. */
export function placeActors(graph: IndexedGraph, municipality: string): Set<string> {
  const actors = new Set<string>();
  if (graph.nodeById.has(municipality)) actors.add(municipality);
  for (const node of graph.nodes) {
    if (node.type !== 'municipality' && placesOf(node).includes(municipality)) actors.add(node.id);
  }
  for (const tie of tiesOf(graph, municipality)) {
    if (isCollaboration(tie)) actors.add(otherEnd(tie, municipality));
  }
  return actors;
}
