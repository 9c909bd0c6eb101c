import { z } from 'zod';
import { provenance } from './analysis-parameters.ts';
import { actorId, share } from './primitives.ts';

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
    nextStep: statement
      .extend({ instrument: z.string().optional().describe('Code of an instrument that helps.') })
      .describe('What to do next.'),
  })
  .describe('A finding with its reasons and cautions.');
export type Finding = z.infer<typeof finding>;

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
    reasons: z.record(z.string(), z.string()).describe('Why there are none, where that needs a word.'),
    hubShare: z
      .number()
      .nullable()
      .describe('Share of the findings that go to the 5 % best connected actors; null without findings.'),
  })
  .describe('Findings, best first.');
export type Findings = z.infer<typeof findings>;
