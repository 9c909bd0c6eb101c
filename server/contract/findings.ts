import { z } from 'zod';
import { provenance } from './analysis-parameters.ts';
import { actorId, share, wholeNumber } from './primitives.ts';

/** A statement with its code, so that a machine can tell it apart, and its words. */
export const statement = z.object({
  code: z.string().describe('Stable code.'),
  params: z.record(z.string(), z.unknown()).describe('What the words are filled with.'),
  text: z.string().describe('The statement in the language asked for.'),
});

export const CONFIDENCE_LEVELS = ['high', 'medium', 'low'] as const;

/** A suggestion or gap. */
export const finding = z
  .object({
    id: z.string().describe('Stays the same while its reasons do.'),
    kind: z.string().describe('suggestion, or the kind of gap.'),
    actors: z.array(actorId).describe('Whom it is about; for a possible tie its two ends.'),
    score: share.describe('Orders findings of one kind within one network; no probability.'),
    confidence: share.describe('Share of the score that rests on what is known.'),
    confidenceLevel: z.enum(CONFIDENCE_LEVELS).describe('high ≥ 0.7, medium ≥ 0.4, low.'),
    tieType: z.string().optional().describe('Type of the proposed tie.'),
    features: z
      .record(z.string(), z.number().nullable())
      .optional()
      .describe('The features of the score, 0–1; null: unknown.'),
    summary: z.string().describe('The first sentence: one to say aloud.'),
    reasons: z.array(statement).describe('What speaks for it.'),
    cautions: z.array(statement).describe('What speaks against it or is not known.'),
    introduction: z.array(actorId).optional().describe('Route along real contacts, ends included.'),
    introductions: z.array(z.array(actorId)).optional().describe('Up to three routes, the best first.'),
    repairs: z
      .array(
        z.object({
          actors: z.array(actorId).describe('The pair.'),
          tieType: z.string().describe('Type of the tie.'),
          keeps: z
            .number()
            .int()
            .nonnegative()
            .describe('How many of those cut off it keeps connected, with the repairs before it.'),
          text: z.string().describe('In words.'),
        }),
      )
      .optional()
      .describe('Ties that would take the risk away.'),
    cutsOff: z.array(actorId).optional().describe('Actors that would be cut off.'),
    theme: z.string().optional().describe('Code of the theme that it is about.'),
    figures: z
      .record(z.string(), z.number().nullable())
      .optional()
      .describe('The exact numbers behind the words, by name; money in whole cents; null: not known.'),
    groups: z
      .array(
        z.object({
          community: z
            .number()
            .int()
            .nonnegative()
            .describe('Its number among the communities (Louvain, resolution 1, the seed of the parameters).'),
          size: wholeNumber.describe('How many belong to it.'),
          members: z.array(actorId).describe('The best connected of them, at most five.'),
          themes: z.array(z.string()).describe('Codes of the themes that most of them share, at most three.'),
        }),
      )
      .optional()
      .describe('The two groups between which ties are missing.'),
    bridges: z
      .array(
        z.object({
          actors: z.array(actorId).describe('The pair.'),
          tieType: z.string().describe('Type of the tie.'),
          score: share.describe('The score of the tie.'),
          constraint: z
            .array(
              z.object({
                before: z.number().nullable().describe('Constraint of this end now; null without partners.'),
                after: z.number().describe('Its constraint with the tie.'),
              }),
            )
            .describe("Burt's constraint of both ends, in the order of the actors."),
          text: z.string().describe('In words.'),
        }),
      )
      .optional()
      .describe('Ties that would join the two groups, the best first.'),
    nextStep: statement
      .extend({ instrument: z.string().optional().describe('Code of an instrument that helps.') })
      .describe('What to do next.'),
  })
  .describe('A finding with its reasons and cautions.');
export type Finding = z.infer<typeof finding>;

/** How a number of relations was expected. */
export const expectation = z
  .object({
    method: z
      .enum(['negative-binomial', 'alike'])
      .describe('A regression (60 initiatives or more), or the 15 most alike (20–59).'),
    fittedOn: wholeNumber.describe('On how many initiatives it rests.'),
    notAsked: wholeNumber.describe('How many of them were only mentioned by others: never flagged.'),
    alpha: z.number().nullable().describe('Dispersion: variance μ + αμ²; null where each has its own.'),
    flagged: wholeNumber.describe('How many are flagged in all, before the limit and the filters.'),
    expectedFalseFlags: z
      .number()
      .nonnegative()
      .describe('How many of those flagged are expected to be flagged wrongly.'),
    logLikelihood: z.number().nullable().describe('Of the counts, without the penalty; null without a regression.'),
    pearsonDispersion: z.number().nullable().describe('About 1 where the model fits; null without a regression.'),
    iterations: wholeNumber.describe('Rounds until nothing changed.'),
    converged: z.boolean().describe('Whether it came to rest.'),
    intercept: z
      .number()
      .nullable()
      .describe('Log of the relations of an average initiative; null without a regression.'),
    covariates: z
      .array(
        z.object({
          name: z.string().describe('Which trait.'),
          coefficient: z.number().nullable().describe('Per standard deviation, on the log of the expectation.'),
          mean: z.number().describe('Its mean.'),
          deviation: z.number().describe('Its standard deviation.'),
          missing: wholeNumber.describe('For how many it was not known and took the median.'),
        }),
      )
      .describe('What the expectation was made from.'),
    dropped: z
      .array(z.object({ name: z.string().describe('Which trait.'), reason: z.string().describe('Why not, in words.') }))
      .describe('Traits that were left out.'),
  })
  .describe('How a number of relations was expected, so that it can be judged and made again.');

export const findings = z
  .object({
    ...provenance,
    items: z.array(finding).describe('Best first.'),
    names: z
      .record(
        z.string(),
        z.object({
          name: z.string().describe('Display name.'),
          type: z.string().describe('Actor type.'),
          themes: z.array(z.string()).describe('Theme codes.'),
          places: z.array(z.string()).describe('CBS codes of where it is.'),
        }),
      )
      .describe('Names and types of all actors that the findings speak of.'),
    reasons: z
      .record(z.string(), z.string())
      .describe(
        'Why there are none (`items`), or why asked weights were not used (`weights`), where that needs a word.',
      ),
    hubShare: z
      .number()
      .nullable()
      .describe('Share of the findings that go to the 5 % best connected actors; null without findings.'),
    expectation: expectation.optional(),
  })
  .describe('Findings, best first.');
export type Findings = z.infer<typeof findings>;
