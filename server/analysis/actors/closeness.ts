import type { ActorMeasure } from '../measure.ts';
import { twoModeCloseness } from '../two-mode/two-mode-closeness.ts';
import { PATH_INTERVALS_UP_TO } from '../uncertainty/interval-limits.ts';

export const closeness: ActorMeasure = {
  id: 'closeness',
  of: 'actor',
  name: { nl: 'Nabijheid', en: 'Closeness' },
  explanation: {
    nl: 'Hoe weinig stappen deze actor gemiddeld van alle anderen af staat.',
    en: 'How few steps this actor is away from all others on average.',
  },
  definition:
    '(r − 1)/(n − 1) · (r − 1)/Σd over the r vertices reachable from v, itself included; an isolate has 0 by convention. Directed: along arcs outwards; weighted distance = 1/weight. Above 20,000 actors, or when asked, Σd is estimated from distances to random actors. Two-mode: (n_other + 2(n_own − 1))/Σd · (r − 1)/(n − 1) (Borgatti & Everett 1997).',
  source: 'Wasserman & Faust 1994',
  range: '0 to 1 unweighted',
  cost: 'n · m',
  twoMode: twoModeCloseness,
  intervalsUpTo: PATH_INTERVALS_UP_TO,
  compute({ graph, paths }) {
    const values = Array.from(paths.distanceSum, (sum, v) => {
      const others = paths.reachable[v]! - 1;
      return others === 0 ? 0 : (others / (graph.n - 1)) * (others / sum);
    });
    return { values };
  },
};
