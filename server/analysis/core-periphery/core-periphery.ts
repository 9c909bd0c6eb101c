import { type ActorTold, actorTold } from '../actors/actor-told.ts';
import { degrees } from '../actors/degree.ts';
import type { AnalysedGraph } from '../graph/analysed-graph.ts';
import { undirectedView } from '../kernels/symmetric-rows.ts';
import { between } from '../localised.ts';
import type { MeasureContext, MeasureDescription } from '../measure.ts';
import type { NoCore } from './best-core.ts';

export const CORE_PERIPHERY = {
  id: 'core-periphery',
  of: 'structure',
  name: { nl: 'Kern en rand', en: 'Core and periphery' },
  explanation: {
    nl: 'Wie samen de kern vormen waar de meeste relaties langs lopen, en wie aan de rand staan.',
    en: 'Who make up the core that most ties run by, and who stand at the periphery.',
  },
  definition: {
    nl: 'De kern met de hoogste Pearson-correlatie tussen de relaties van alle geordende paren (gewogen: hun gewicht) en het ideale patroon: 1 voor elk paar met een eind in de kern, 0 binnen de rand; een ster heeft 1. Kern van 1 tot en met n − 2 actoren. Tot en met 20 actoren zijn alle kernen geprobeerd; daarboven een heuristiek: steeds de beste erbij, daarna verplaatsen en ruilen.',
    en: 'The core with the highest Pearson correlation between the ties of all ordered pairs (weighted: their weights) and the ideal pattern: 1 for every pair with an end in the core, 0 within the periphery; a star has 1. Core from 1 to n − 2 actors. All cores tried up to 20 actors; beyond, a heuristic: greedy, then moves and exchanges.',
  },
  source: 'Borgatti & Everett 2000',
  range: between('−1', '1'),
  cost: {
    nl: 'm log n; tot en met 20 actoren 2^n',
    en: 'm log n; up to 20 actors 2^n',
  },
} as const satisfies MeasureDescription;

export interface CorePeriphery {
  readonly fit: number | null;
  readonly isBest: boolean;
  /** Share of the pairs that have a tie, whatever its direction; null where no pair is possible. */
  readonly densities: {
    readonly core: number | null;
    readonly between: number | null;
    readonly periphery: number | null;
  };
  /** The core first, then by number of partners, then by id; none where there is no core. */
  readonly items: readonly (ActorTold & {
    readonly member: 'core' | 'periphery';
    readonly partners: number;
  })[];
  /** Code of the reason why there is no core. */
  readonly reason?: NoCore;
}

/** The core and the periphery of a graph. */
export function corePeriphery(context: MeasureContext): CorePeriphery {
  const { core } = context;
  if (typeof core === 'string') {
    return {
      fit: null,
      isBest: false,
      densities: { core: null, between: null, periphery: null },
      items: [],
      reason: core,
    };
  }
  const { fit, isBest, inCore } = core;
  const view = undirectedView(context.graph);
  const partners = degrees(view);
  const order = Array.from(inCore, (_, v) => v).sort(
    (a, b) => inCore[b]! - inCore[a]! || partners[b]! - partners[a]! || a - b,
  );
  return {
    fit,
    isBest,
    densities: densities(view, inCore),
    items: order.map((v) => ({
      ...actorTold(context, v),
      member: inCore[v] === 1 ? 'core' : 'periphery',
      partners: partners[v]!,
    })),
  };
}

/** Share of the pairs with a tie within the core, across, and within the periphery. O(n + m). */
function densities({ n, offsets, targets }: AnalysedGraph, inCore: Uint8Array): CorePeriphery['densities'] {
  /** Entries by how many of the two ends are in the core: each pair twice. */
  const entries: [number, number, number] = [0, 0, 0];
  for (let v = 0; v < n; v += 1) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e += 1)
      entries[(inCore[v]! + inCore[targets[e]!]!) as 0 | 1 | 2] += 1;
  }
  const size = inCore.reduce((sum, one) => sum + one, 0);
  const rest = n - size;
  const share = (count: number, possible: number) => (possible === 0 ? null : count / possible);
  return {
    core: share(entries[2], size * (size - 1)),
    between: share(entries[1], 2 * size * rest),
    periphery: share(entries[0], rest * (rest - 1)),
  };
}
