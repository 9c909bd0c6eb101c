import type { GraphTie } from '#contract/graph';
import type { TieType } from '#model/tie-types';
import type { ViewState } from './view-state.ts';

/** Above so many ties not all of them are drawn unless asked: a picture of everything shows nothing. */
const MANY_TIES = 2_000;
/** These say where someone is, not who works with whom. */
const PLACE_TIES: readonly TieType[] = ['active-in', 'neighbours'];

type Ties = { readonly ties: readonly GraphTie[] };
type Wishes = Pick<ViewState, 'ties' | 'everything'>;

/** Whether a tie stays out of the drawing of a large network; kinds that were asked for do not, past ties do. */
export function isLeftOut(graph: Ties, { ties, everything }: Wishes): (tie: GraphTie) => boolean {
  if (everything || graph.ties.length <= MANY_TIES) return () => false;
  return (tie) => !tie.holds || (PLACE_TIES.includes(tie.type) && !ties.includes(tie.type));
}

/** How many ties are left out, and of which sort; undefined where the network is small enough to be drawn whole. */
export interface LeftOut {
  readonly active: number;
  readonly borders: number;
  readonly past: number;
}

export function leftOutOf(graph: Ties, wishes: Wishes): LeftOut | undefined {
  if (graph.ties.length <= MANY_TIES) return undefined;
  const out = graph.ties.filter(isLeftOut(graph, { ...wishes, everything: false }));
  const asked = out.filter(({ type }) => wishes.ties.length === 0 || wishes.ties.includes(type));
  const count = (test: (tie: GraphTie) => boolean) => asked.filter(test).length;
  const left = {
    active: count(({ type, holds }) => holds && type === 'active-in'),
    borders: count(({ type, holds }) => holds && type === 'neighbours'),
    past: count(({ holds }) => !holds),
  };
  return left.active + left.borders + left.past > 0 ? left : undefined;
}
