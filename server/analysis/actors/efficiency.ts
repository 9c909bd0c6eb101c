import { alike } from '../localised.ts';
import type { ActorMeasure } from '../measure.ts';
import { effectiveSizes } from './effective-size.ts';

export const efficiency: ActorMeasure = {
  id: 'efficiency',
  of: 'actor',
  name: { nl: 'Aandeel nieuwe contacten', en: 'Efficiency' },
  explanation: {
    nl: 'Welk deel van de partners toegang geeft tot mensen die de andere partners niet al kennen.',
    en: 'Which share of the partners gives access to others whom the remaining partners do not know already.',
  },
  definition: {
    nl: '“partners die elkaar niet kennen” / aantal partners. Zonder partners geen waarde.',
    en: 'effective size / number of partners. Null without partners.',
  },
  source: 'Burt 1992',
  range: {
    nl: 'boven 0, tot en met 1',
    en: 'above 0, to 1',
  },
  cost: alike('m^1.5'),
  compute({ graph }) {
    const { size, partners } = effectiveSizes(graph);
    const values = Array.from(size, (one, v) => (partners[v] === 0 ? null : one / partners[v]!));
    return { values, reason: 'no-partners' };
  },
};
