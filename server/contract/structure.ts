import { z } from 'zod';
import { actorType } from './actor.ts';
import { provenance } from './analysis-parameters.ts';
import { actorId } from './primitives.ts';

/** What answers about the structure of a network look like. */

const share = z.number().min(0).max(1);
const definition = z.string().describe('Formula and conventions.');
const rank = z.number().int().positive().nullable();
const count = z.number().int().nonnegative();
const named = { actorId, name: z.string().describe('Display name.'), type: actorType };
const reason = z.string().optional();

export const brokerage = z
  .object({
    ...provenance,
    definition,
    items: z
      .array(
        z.object({
          ...named,
          roles: z
            .object({
              coordinator: count.describe('Between two of its own group.'),
              gatekeeper: count.describe('From another group into its own.'),
              representative: count.describe('From its own group to another.'),
              consultant: count.describe('Between two of one group that is not its own.'),
              liaison: count.describe('Between two of different groups, neither its own.'),
            })
            .nullable()
            .describe('How often it has each role; null where its group is not known.'),
          total: count.nullable().describe('Sum over the roles.'),
          rank: rank.describe('Competition rank by total (1, 2, 2, 4).'),
          reason: reason.describe('Why there are no roles.'),
        }),
      )
      .describe('One entry per actor, highest total first, equal ones by id.'),
  })
  .describe('How often each actor stands between two others that have no tie.');

const blockDensity = share.nullable();

export const corePeriphery = z
  .object({
    ...provenance,
    definition,
    fit: z.number().nullable().describe('Correlation of the ties with the ideal pattern, −1 to 1.'),
    isBest: z.boolean().describe('Whether all cores were compared; otherwise a heuristic found it.'),
    densities: z
      .object({
        core: blockDensity.describe('Share of the pairs within the core that have a tie.'),
        between: blockDensity.describe('Share of the pairs of core and periphery that have a tie.'),
        periphery: blockDensity.describe('Share of the pairs within the periphery that have a tie.'),
      })
      .describe('How dense ties are; null where there is no pair.'),
    items: z
      .array(
        z.object({
          ...named,
          member: z.enum(['core', 'periphery']).describe('Where it stands.'),
          partners: count.describe('Actors that it has a tie with.'),
        }),
      )
      .describe('The core first, then by number of partners.'),
    reason: reason.describe('Why there is no core.'),
  })
  .describe('Who make up the core of the network and who its periphery.');

export const shapes = z
  .object({
    ...provenance,
    definition,
    counts: z
      .object({
        'fully-connected': count.describe('Partners work with each other too.'),
        star: count.describe('Partners meet only by way of the initiative.'),
        polycentric: count.describe('Something in between.'),
        undetermined: count.describe('Too few partners to tell.'),
      })
      .describe('How many initiatives have each shape.'),
    items: z
      .array(
        z.object({
          actorId,
          name: named.name,
          alters: count.describe('Actors that it has a tie with.'),
          density: share.nullable().describe('Share of the pairs among it and its alters that have a tie.'),
          centralShare: share
            .nullable()
            .describe('Share of the summed betweenness that it holds; null where all pairs have a tie.'),
          shape: z.enum(['fully-connected', 'star', 'polycentric']).nullable().describe('The shape.'),
          rule: z
            .object({
              code: z.enum(['few-alters', 'dense', 'one-holds-most', 'none-holds-most']).describe('Code of the rule.'),
              text: z.string().describe('The rule in words, with the figures that decided.'),
            })
            .describe('The rule that decided.'),
        }),
      )
      .describe('One entry per initiative, by id.'),
    reason: reason.describe('Why there are none.'),
  })
  .describe('The shape of each initiative’s surroundings.');

const left = {
  removed: count.describe('How many actors are gone.'),
  largestPart: share.describe('Share of all actors that are in the largest part.'),
  reach: share.describe('Share of all pairs that are connected.'),
};

const band = z.object({
  mean: share.describe('Mean over the draws.'),
  low: share.describe('5 % of the draws lie lower.'),
  high: share.describe('5 % of the draws lie higher.'),
});

const index = share.nullable();

export const robustness = z
  .object({
    ...provenance,
    definition,
    index: z
      .object({
        targeted: index.describe('When the best connected go first.'),
        random: index.describe('When they go at random, mean over the draws.'),
      })
      .describe('Share in the largest part, averaged over all removals; at most 0.5.'),
    draws: count.describe('How many random orders were drawn.'),
    targeted: z.array(z.object(left)).describe('What is left when the best connected go first.'),
    random: z
      .array(
        z.object({
          removed: left.removed,
          largestPart: band.describe('Share of all actors that are in the largest part.'),
          reach: band.describe('Share of all pairs that are connected.'),
        }),
      )
      .describe('What is left when actors go at random.'),
    funders: z
      .array(
        z.object({
          ...named,
          ...left,
          leftAlone: count.describe('Partners that have no other tie.'),
        }),
      )
      .describe('What is left without each funder alone, the gravest loss of reach first.'),
    reasons: z.record(z.string(), z.string()).describe('Why a list is empty, by its key.'),
  })
  .describe('How much of the network stays together when actors go.');

const fragmentation = z.object({
  value: share.describe('0: all have a tie with each other; 1: nobody reaches anybody.'),
  standardError: z.number().nonnegative().optional().describe('How far it may be off, where it is estimated.'),
});

const keyPlayerSet = {
  members: z.array(z.object(named)).describe('The actors, by id.'),
  isBest: z.boolean().describe('Whether all sets were compared; otherwise a heuristic found it.'),
  candidates: count.describe('How many actors were tried.'),
  how: z.string().describe('How the set was found, in words.'),
};

export const keyPlayers = z
  .object({
    ...provenance,
    definition,
    fragmentation: z
      .object({
        ...keyPlayerSet,
        sources: count
          .optional()
          .describe('From how many actors, drawn at random, sets were compared; absent: from all.'),
        before: fragmentation.describe('Distance-weighted fragmentation of the network as it is.'),
        after: fragmentation.describe('The same among those who remain without the set.'),
      })
      .nullable()
      .describe('The set whose loss leaves the others furthest apart.'),
    reach: z
      .object({
        ...keyPlayerSet,
        value: share.describe('Mean of 1/steps from the nearest member over all actors, members counting 1.'),
      })
      .nullable()
      .describe('The set from which all others are reached best.'),
    reason: reason.describe('Why there are no sets.'),
  })
  .describe('The few actors that matter most together.');
