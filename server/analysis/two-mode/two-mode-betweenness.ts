import { type MeasureContext, type MeasureOptions, undefinedValues, type VertexValues } from '../measure.ts';
import type { Sides } from './sides.ts';

/**
 * The most that an actor can lie between in a graph of two sides, `own` being the size of its side and `other` that of
 * the other: ½(b²(s + 1)² + b(s + 1)(2t − s − 1) − t(2s − t + 3)) with a = own, b = other, s = ⌊(a − 1)/b⌋ and
 * t = (a − 1) mod b. Borgatti & Everett 1997.
 */
export function twoModeBetweennessMaximum(own: number, other: number): number {
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/** Betweenness; normalised by the most that two sides of these sizes allow. O(n · m). Borgatti & Everett 1997. */
export function twoModeBetweenness(
  { graph, paths }: MeasureContext,
  { of, sizes }: Sides,
  { normalized }: MeasureOptions,
): VertexValues {
  if (graph.m === 0) return undefinedValues(graph.n, 'no-ties');
  if (normalized && graph.weights !== null) return undefinedValues(graph.n, 'weighted');
  const maxima = [twoModeBetweennessMaximum(...sizes), twoModeBetweennessMaximum(sizes[1], sizes[0])] as const;
  const values = Array.from(of, (side, v) => {
    const value = paths.betweenness[v]!;
    if (side < 0) return null;
    if (!normalized) return value;
    const maximum = maxima[side as 0 | 1];
    return maximum > 0 ? value / maximum : null;
  });
  return { values, reason: (v) => (of[v]! < 0 ? 'no-side' : 'too-few-actors') };
}
