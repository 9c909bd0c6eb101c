import { isUndirected, type Tie } from '#model/tie';

/** How the ties of a network read as one graph: programs that know one kind only need to know which. */
export function directionOf(ties: readonly Tie[]): 'directed' | 'undirected' | 'mixed' {
  const undirected = ties.filter(isUndirected).length;
  if (undirected === 0) return 'directed';
  return undirected === ties.length ? 'undirected' : 'mixed';
}
