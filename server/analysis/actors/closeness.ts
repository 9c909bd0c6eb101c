import { alike } from '../localised.ts';
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
  definition: {
    nl: '(r − 1)/(n − 1) · (r − 1)/Σd over de r actoren die vanaf v te bereiken zijn, v zelf meegeteld; wie alleen staat heeft bij afspraak 0. Met richting: langs de pijlen naar buiten; gewogen afstand = 1/gewicht. Zonder gewicht wordt Σd boven 20.000 actoren, of op verzoek, geschat uit afstanden tot willekeurige actoren: Σd/(n − 1) ligt er met kans 0,9 hoogstens 0,05 maal de langst mogelijke weg naast; met richting is geen grens bekend. Met twee kanten: (r_ander + 2(r_eigen − 1))/Σd · (r − 1)/(n − 1), waarin r_ander en r_eigen de bereikte actoren aan elke kant zijn, zichzelf meegeteld (Borgatti & Everett 1997 waar alles samenhangt).',
    en: '(r − 1)/(n − 1) · (r − 1)/Σd over the r vertices reachable from v, itself included; an isolate has 0 by convention. Directed: along arcs outwards; weighted distance = 1/weight. Unweighted, above 20,000 actors or when asked, Σd is estimated from distances to random actors: Σd/(n − 1) is within 0.05 of the longest route that is possible, with probability 0.9; with direction no bound is known. Two-mode: (r_other + 2(r_own − 1))/Σd · (r − 1)/(n − 1), r_other and r_own being those reached on either side, itself included (Borgatti & Everett 1997 where all hangs together).',
  },
  source: 'Wasserman & Faust 1994',
  range: {
    nl: '0 tot en met 1 zonder gewicht',
    en: '0 to 1 unweighted',
  },
  cost: alike('n · m'),
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
