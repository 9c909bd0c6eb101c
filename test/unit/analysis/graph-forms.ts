import fc from 'fast-check';
import { analysedGraph } from '#analysis/graph/analysed-graph';
import { DEFAULT_PARAMETERS, type GraphParameters } from '#analysis/graph/parameters';
import type { Snapshot } from '#analysis/graph/snapshot';
import { MeasureContext } from '#analysis/measure';
import { actor, snapshotOf, tie } from '../../fixtures/networks.ts';
import { networks } from './random-networks.ts';

/** The forms that a graph comes in. */
export const FORMS = [
  ['undirected, unweighted', {}],
  ['undirected, weighted', { weight: 'strength' }],
  ['directed, unweighted', { direction: 'directed' }],
  ['directed, weighted', { direction: 'directed', weight: 'strength' }],
] as const satisfies [string, Partial<GraphParameters>][];

export const contextOf = (snapshot: Snapshot, parameters: Partial<GraphParameters> = {}): MeasureContext =>
  new MeasureContext(snapshot, analysedGraph(snapshot, { ...DEFAULT_PARAMETERS, ...parameters }));

/** A network of actors with names of one letter: `ab` is a tie from a to b, `a` alone an isolate. */
export const named = (pairs: string): Snapshot =>
  snapshotOf(
    [...new Set(pairs.replaceAll(' ', ''))].map((id) => actor(id)),
    pairs
      .split(' ')
      .filter(({ length }) => length === 2)
      .map(([a, b]) => tie('related-to', a!, b!)),
  );

/** The same network, its actors in the reverse order of ids, with the new id of each old one. */
export function renamed(snapshot: Snapshot): { other: Snapshot; idOf: (id: string) => string } {
  const idOf = (id: string) => `z${99 - snapshot.indexOf.get(id)!}`;
  const other = snapshotOf(
    snapshot.actors.map(({ id, ...rest }) => actor(idOf(id), rest)),
    snapshot.ties.map(({ id: _, type, from, to, ...rest }) => tie(type, idOf(from), idOf(to), rest)),
  );
  return { other, idOf };
}

/** Holds a property to 200 random networks of one form. */
export function on200(
  parameters: Partial<GraphParameters>,
  seed: number,
  holds: (context: MeasureContext) => void,
): void {
  fc.assert(
    fc.property(networks, (snapshot) => holds(contextOf(snapshot, parameters))),
    { numRuns: 200, seed },
  );
}
