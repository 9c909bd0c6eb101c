import type { MeasureDescription } from '../measure.ts';
import { COHESION_AND_MIXING } from './cohesion-and-mixing-rows.ts';
import { SIZE_AND_DISTANCE } from './size-and-distance-rows.ts';

/** What the catalogue says of each whole-network value, in the order in which they are shown. */
export const NETWORK_MEASURES: readonly MeasureDescription[] = [...SIZE_AND_DISTANCE, ...COHESION_AND_MIXING].map(
  ([id, nl, en, nlMeaning, enMeaning, definition, source, range, cost]) => ({
    id,
    of: 'network',
    name: { nl, en },
    explanation: { nl: nlMeaning, en: enMeaning },
    definition,
    source,
    range,
    cost,
  }),
);
