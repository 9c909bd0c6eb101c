import type { Tie } from '#model/tie';
import { TIE_RULES } from '#model/tie-types';

/** Whether a tie leaves as directed: by its type, and where an import brought it as undirected, as that. */
export const isDirected = ({ type, attributes }: Tie): boolean =>
  TIE_RULES[type].directed && !(type === 'related-to' && attributes?.undirected === true);

/** How the ties of a network read as one graph: programs that know one kind only need to know which. */
export function directionOf(ties: readonly Tie[]): 'directed' | 'undirected' | 'mixed' {
  const directed = ties.filter(isDirected).length;
  if (directed === ties.length) return 'directed';
  return directed === 0 ? 'undirected' : 'mixed';
}
