import { z } from 'zod';
import { actorType } from './actor.ts';
import { provenance } from './analysis-parameters.ts';
import { localised } from './catalogues.ts';
import { actorId } from './primitives.ts';

export const measureEntry = z
  .object({
    id: z.string().describe('Id of the measure, as in its address.'),
    of: z
      .enum(['actor', 'network', 'structure'])
      .describe('One value per actor, one of the whole network, or an answer with a shape and an address of its own.'),
    name: localised.describe('Name.'),
    explanation: localised.describe('What it means, in one plain sentence.'),
    definition: localised.describe('Formula and conventions.'),
    source: z.string().describe('Literature.'),
    range: localised.describe('Values it can take.'),
    cost: localised.describe('How its cost grows with actors n and pairs m.'),
  })
  .describe('A measure: what it means, how it is computed, where it is from.');

const value = z.number().nullable();
const rank = z.number().int().positive().nullable();

/** Whole-network values, in the order in which they are shown. */
export const networkValues = z.object({
  nodes: z.number().int().describe('Actors analysed, isolates included.'),
  ties: z.number().int().describe('Ties analysed, parallel ones counted each.'),
  edges: z.number().int().describe('Pairs of actors with at least one tie.'),
  density: value.describe('Share of the possible pairs that have a tie.'),
  densityByType: z
    .array(
      z.object({
        a: actorType,
        b: actorType,
        edges: z.number().int().describe('Pairs with a tie.'),
        possible: z.number().int().describe('Possible pairs.'),
        density: value.describe('Share of the possible pairs that have a tie.'),
      }),
    )
    .nullable()
    .describe('Density for every two actor types.'),
  components: z.number().int().describe('Parts that hang together.'),
  largestComponent: z.number().int().describe('Actors in the largest part.'),
  isolates: z.number().int().describe('Actors without a tie.'),
  diameter: value.describe('Longest shortest route in the largest part, steps.'),
  averagePathLength: value.describe('Mean shortest route in the largest part, steps.'),
  transitivity: value.describe('Share of the two-step paths that are closed.'),
  averageClustering: value.describe('Mean local clustering; 0 at degree < 2.'),
  maxCore: value.describe('Largest k with a k-core.'),
  articulationActors: value.describe('Actors whose loss splits a part.'),
  bridges: value.describe('Pairs whose loss splits a part.'),
  degreeCentralisation: value.describe('Freeman; star = 1.'),
  betweennessCentralisation: value.describe('Freeman; star = 1.'),
  closenessCentralisation: value.describe('Freeman; star = 1; null when disconnected.'),
  fragmentation: value.describe('Share of the pairs that cannot reach each other.'),
  distanceFragmentation: value.describe('1 minus the mean inverse distance.'),
  modularity: value.describe('Of the Louvain communities.'),
  assortativityByType: value.describe('Whether like types tie with like, −1 to 1.'),
  assortativityByDegree: value.describe('Whether well connected tie with well connected, −1 to 1.'),
  eiIndex: value.describe('(external − internal) / all ties, by group.'),
  eiIndexRescaled: value.describe('E-I index between what group sizes allow.'),
  corePeripheryFit: value.describe('Correlation with an ideal core and periphery.'),
});
export type NetworkValues = z.infer<typeof networkValues>;

export const measures = z
  .object({
    ...provenance,
    catalogue: z.array(measureEntry).describe('The measures there are.'),
    values: networkValues.describe('Values of the whole network.'),
    reasons: z.record(z.string(), z.string()).describe('Why a value is null, by its key.'),
  })
  .describe('The catalogue of measures and the values of the whole network.');

export const actorMeasure = z
  .object({
    ...provenance,
    measure: z.string().describe('Id of the measure.'),
    definition: z.string().describe('Formula and conventions.'),
    items: z
      .array(
        z.object({
          actorId,
          name: z.string().describe('Display name.'),
          type: actorType,
          value: value.describe('The value; null where undefined.'),
          rank: rank.describe('Competition rank by value (1, 2, 2, 4).'),
          reason: z.string().optional().describe('Why the value is null.'),
          low: rank
            .optional()
            .describe('Best rank that 90 % of the draws keep to, where intervals were asked for; never beyond `rank`.'),
          high: rank.optional().describe('Worst rank that 90 % of the draws keep to; never short of `rank`.'),
        }),
      )
      .describe('One entry per actor, highest value first, equal values by id.'),
    certainty: z
      .object({
        error: z
          .number()
          .nonnegative()
          .nullable()
          .describe('Most that a value, or the mean distance that it rests on, is off; null: not known.'),
        of: z.enum(['value', 'mean-distance']).describe('What the error is of.'),
        probability: z.number().min(0).max(1).describe('With this probability none is further off.'),
        isFirstSure: z.boolean().describe('Whether the first actor surely stands above all others.'),
        isAllUnsure: z.boolean().describe('Whether no two values lie so far apart that their order is sure.'),
        text: z.string().describe('The same in words.'),
      })
      .optional()
      .describe('How sure values and their order are, where shortest paths were sampled.'),
    intervals: z
      .object({
        removedShare: z.number().min(0).max(0.5).optional().describe('Share of the actors that each draw left out.'),
        draws: z.number().int().positive().optional().describe('How many draws there were.'),
        reason: z.string().optional().describe('Why there are no intervals.'),
      })
      .optional()
      .describe('How rank intervals were made, where they were asked for.'),
  })
  .describe('One value per actor.');

export const communities = z
  .object({
    ...provenance,
    definition: z.string().describe('Formula and conventions.'),
    algorithm: z.string().describe('How they were found.'),
    modularity: value.describe('How much more ties fall within than expected; null without ties.'),
    items: z
      .array(
        z.object({
          community: z.number().int().nonnegative().describe('Number, largest community first.'),
          size: z.number().int().positive().describe('Actors in it.'),
          members: z.array(actorId).describe('Their ids.'),
          themes: z.array(z.string()).describe('Its most common themes, at most three.'),
          stability: value.describe('Mean agreement of its members over seeds, 0–1.'),
        }),
      )
      .describe('The communities.'),
  })
  .describe('Groups of actors with more ties inside than between them.');
