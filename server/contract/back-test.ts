import { z } from 'zod';
import { COLLABORATION_TIES, TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES, FUNDING_STATUSES } from '#model/vocabulary';
import { provenance } from './analysis-parameters.ts';
import { fullDate, share } from './primitives.ts';

export const BACK_TEST_SIDES = ['from', 'to', 'either'] as const;
export const BACK_TEST_METHODS = [
  'chance',
  'popularity',
  'common-neighbours',
  'l3',
  'score',
  'score-as-recorded',
] as const;

/** What a back-test is asked. */
export const newBackTest = z
  .strictObject({
    cut: fullDate.describe('The first day that is to be foreseen; features come from ties that began before it.'),
    tieType: z.enum(TIE_TYPES).optional().describe('Which new ties; left out: the type with most new pairs.'),
    side: z
      .enum(BACK_TEST_SIDES)
      .optional()
      .describe('Which end looks for a partner; left out: the one at which more actors found one.'),
    actorTypes: z
      .array(z.enum(ACTOR_TYPES))
      .min(1)
      .default([...ACTOR_TYPES])
      .describe('Actor types; left out: all.'),
    tieTypes: z
      .array(z.enum(TIE_TYPES))
      .min(1)
      .default([...COLLABORATION_TIES])
      .describe('Tie types that are analysed; left out: those that are collaboration.'),
    fundingStatus: z
      .array(z.enum(FUNDING_STATUSES))
      .min(1)
      .default(['granted', 'paid', 'unknown'])
      .describe('Statuses of `funds` ties that count; left out: granted, paid and unknown.'),
    zeroAmounts: z.boolean().default(false).describe('Whether `funds` ties with an amount of 0 count; left out: no.'),
    seed: z
      .number()
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .default(1)
      .describe('Of the intervals; left out: 1.'),
  })
  .describe('A question of the past whose answer is known by now.');

const estimate = (of: string, value: z.ZodNumber = share) =>
  z
    .object({
      value: value.describe(of),
      low: value.describe('Where the 90 % interval begins.'),
      high: value.describe('Where the 90 % interval ends.'),
    })
    .nullable()
    .describe(`${of} With its 90 % interval (bootstrap over queries); null where nothing could be judged.`);

const methodResult = z.object({
  method: z.enum(BACK_TEST_METHODS).describe('How candidates were ordered.'),
  name: z.string().describe('The method in words.'),
  mrr: estimate('Mean reciprocal rank of the first partner found.'),
  hitAt3: estimate('Share of the queries with a partner among the first three.'),
  auc: estimate('Probability that a partner comes before another candidate.'),
  beyondL3: estimate('Mean reciprocal rank less that of plain paths of length three.', z.number().min(-1).max(1)),
  better: z
    .boolean()
    .nullable()
    .describe('Whether the interval of that difference lies above (true) or below (false) 0; null: it holds 0.'),
});

/** How well suggestions of the past foresaw what came. */
export const backTest = z
  .object({
    ...provenance,
    definition: z.string().describe('What a query, its candidates and the figures are.'),
    tieType: z.enum(TIE_TYPES).nullable().describe('Which new ties were to be foreseen; null where there are none.'),
    side: z.enum(BACK_TEST_SIDES).nullable().describe('Which end looked for a partner.'),
    queries: z.number().int().nonnegative().describe('Actors that found a new partner, both known before the cut.'),
    meanCandidates: z.number().nullable().describe('Candidates a query, on average; null without queries.'),
    newPairs: z
      .object({
        known: z.number().int().nonnegative().describe('Between actors both known before.'),
        withNewActor: z.number().int().nonnegative().describe('With an actor that was not.'),
      })
      .describe('Pairs of that type that came after the cut.'),
    newActors: z.number().int().nonnegative().describe('Actors of those pairs without a partner before the cut.'),
    undatedTies: z
      .number()
      .int()
      .nonnegative()
      .describe('Ties left out, as it is not known whether they began before the cut.'),
    methods: z.array(methodResult).describe('The methods, ours last.'),
    notes: z
      .array(z.object({ code: z.string().describe('Stable code.'), text: z.string().describe('In words.') }))
      .describe('What to know of the answer.'),
    reasons: z.record(z.string(), z.string()).describe('Why something is null, by what it is.'),
    summary: z.string().describe('The outcome in one sentence.'),
  })
  .describe('How well suggestions of the past foresaw the partners that came.');
