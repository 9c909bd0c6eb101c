import type { z } from 'zod';
import { ACTOR_MEASURES } from '#analysis/actors/actor-measures';
import { NETWORK_MEASURES } from '#analysis/network/network-measures';
import { STRUCTURE_MEASURES } from '#analysis/structure-measures';
import type { measureEntry } from '#contract/measures';

/** What every measure means, how it is computed and where it is from, in the shape of the contract. */
export const MEASURE_CATALOGUE: z.infer<typeof measureEntry>[] = [
  ...ACTOR_MEASURES.values(),
  ...NETWORK_MEASURES,
  ...Object.values(STRUCTURE_MEASURES),
].map(({ id, of, name, explanation, definition, source, range, cost }) => ({
  id,
  of,
  name: { ...name },
  explanation: { ...explanation },
  definition: { ...definition },
  source,
  range: { ...range },
  cost: { ...cost },
}));
