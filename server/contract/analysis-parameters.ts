import { z } from 'zod';
import { COLLABORATION_TIES, TIE_TYPES, type TieType } from '#model/tie-types';
import { ACTOR_TYPES, FUNDING_STATUSES } from '#model/vocabulary';
import { commaList, fullDate, municipalityCode, networkId, queryFlag, queryNumber, revision } from './primitives.ts';

export const WEIGHTS = ['none', 'strength', 'amountEur'] as const;
export const DIRECTIONS = ['undirected', 'directed'] as const;

export const PROJECTIONS = [
  'initiatives-by-funder',
  'funders-by-initiative',
  'initiatives-by-municipality',
  'municipalities-by-initiative',
  'members-by-coalition',
  'coalitions-by-member',
] as const;

/** The ties that each projection rests on. */
export const PROJECTION_TIES: Readonly<Record<(typeof PROJECTIONS)[number], TieType>> = {
  'initiatives-by-funder': 'funds',
  'funders-by-initiative': 'funds',
  'initiatives-by-municipality': 'partners-with',
  'municipalities-by-initiative': 'partners-with',
  'members-by-coalition': 'member-of',
  'coalitions-by-member': 'member-of',
};

export const MODES = ['one-mode', 'two-mode'] as const;
export const GROUPS = ['type', 'theme', 'municipality', 'community'] as const;
const GROUP_PATTERN = new RegExp(`^(?:${GROUPS.join('|')}|attribute:[^\\p{Cc}\\p{Cs}]{1,200})$`, 'u');

/** Which actors and ties are analysed: the same for all analysis paths. */
export const tiedQuery = {
  actorTypes: commaList(z.enum(ACTOR_TYPES))
    .default([...ACTOR_TYPES])
    .describe('Actor types, with commas.'),
  tieTypes: commaList(z.enum(TIE_TYPES))
    .default([...COLLABORATION_TIES])
    .describe(
      'Tie types, with commas; default: those that are collaboration. A projection has its own: leave them out there.',
    ),
  fundingStatus: commaList(z.enum(FUNDING_STATUSES))
    .default(['granted', 'paid', 'unknown'])
    .describe('Statuses of `funds` ties that count; a tie without status counts as unknown.'),
  zeroAmounts: queryFlag.default(false).describe('Whether `funds` ties with an amount of 0 count.'),
  asOf: z
    .union([fullDate, z.literal('all')], 'a day such as 2024-11-25, or "all"')
    .optional()
    .describe('The day at which actors and ties hold, or "all"; default: the network\'s reference date.'),
  projection: z
    .enum(['none', ...PROJECTIONS])
    .default('none')
    .describe('Joins actors of one side that share partners of the other, instead of actors with a tie.'),
} as const;

/** The same where the direction of ties may count, but not their weight. */
export const unweightedQuery = {
  ...tiedQuery,
  direction: z
    .enum(DIRECTIONS)
    .default('undirected')
    .describe('Whether the direction of ties counts; those that have none then count both ways.'),
} as const;

/** The same where both may count. */
export const graphQuery = {
  ...unweightedQuery,
  weight: z
    .enum(WEIGHTS)
    .default('none')
    .describe('What weighs a pair; with a projection `strength` is the number of partners shared.'),
} as const;

/** Further parameters of measures. */
export const measureQuery = {
  ...graphQuery,
  group: z
    .string()
    .regex(GROUP_PATTERN, `one of ${GROUPS.join(', ')}, or attribute: with the name of an attribute`)
    .transform((group) => group as (typeof GROUPS)[number] | `attribute:${string}`)
    .default('type')
    .describe(
      'What groups actors: `type`, `theme`, `municipality`, `community`, or `attribute:` with the name of an attribute. Two actors are in one group when they share a value.',
    ),
  paths: z
    .enum(['auto', 'exact', 'sampled'])
    .default('auto')
    .describe(
      'How shortest paths are found: `exact`; `sampled`, with an error that the answer states; `auto`: exact up to 20,000 actors. Weighted ones are always exact: `sampled` is refused there.',
    ),
  mode: z
    .enum(MODES)
    .default('one-mode')
    .describe('`two-mode`: for ties that run between two sides, the ends of the chosen `tieTypes`.'),
  seed: queryNumber(
    z
      .number()
      .int()
      .min(0)
      .max(2 ** 31 - 1),
  )
    .default(1)
    .describe('Seed wherever chance plays a part.'),
} as const;

/** Further parameters of measures of actors. */
export const actorMeasureQuery = {
  ...measureQuery,
  normalized: queryFlag
    .default(false)
    .describe('Whether degree, betweenness and harmonic are divided by their maximum.'),
  intervals: queryFlag
    .default(false)
    .describe('Whether ranks get a 90 % interval for actors that were not asked about their ties.'),
} as const;

export const communityQuery = {
  ...graphQuery,
  algorithm: z
    .enum(['louvain', 'leiden'])
    .default('louvain')
    .describe('How communities are found; with `leiden` none is ever disconnected.'),
  resolution: queryNumber(z.number().positive().max(100)).default(1).describe('Above 1: smaller communities.'),
  seed: measureQuery.seed,
} as const;

export const brokerageQuery = { ...unweightedQuery, group: measureQuery.group, seed: measureQuery.seed } as const;
export const shapesQuery = tiedQuery;
export const robustnessQuery = { ...tiedQuery, seed: measureQuery.seed } as const;

export const keyPlayerQuery = {
  ...unweightedQuery,
  size: queryNumber(z.number().int().min(1).max(10)).default(3).describe('How many actors a set has (1–10).'),
  seed: measureQuery.seed,
} as const;

const findingQuery = {
  asOf: graphQuery.asOf,
  limit: queryNumber(z.number().int().min(1).max(200)).default(20).describe('How many at most (1–200).'),
  spread: queryNumber(z.number().min(0).max(1))
    .default(0)
    .describe('0: by score alone; towards 1: away from the best connected.'),
  weights: z
    .enum(['default', 'fitted'])
    .default('default')
    .describe(
      "Of answers that rest on the score of a possible tie: `fitted` learns its weights from the network's own past, where that foresees ties better; `parameters.weights` tells which were used and why.",
    ),
  seed: measureQuery.seed,
} as const;

export const GAP_KINDS = [
  'partner-gap',
  'missing-tie',
  'community-gap',
  'theme-gap',
  'under-connected',
  'single-point-of-failure',
  'continuity',
  'procedure-overlap',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const gapQuery = {
  ...findingQuery,
  kind: z.enum(GAP_KINDS).describe('What kind of gap.'),
  actor: z.string().min(1).max(200).optional().describe('Only gaps of this actor.'),
  municipality: municipalityCode.optional().describe('Only gaps of or in this municipality.'),
  theme: z.string().min(1).max(60).optional().describe('Only gaps with an actor on this theme.'),
} as const;

export const suggestionQuery = findingQuery;
export const asOfQuery = { asOf: graphQuery.asOf } as const;

/** The parameters of an analysis path, those that exclude each other refused together. */
export const analysisQuery = <T extends typeof tiedQuery & z.ZodRawShape>(shape: T) =>
  z.strictObject(shape).superRefine((query, context) => {
    const { projection, tieTypes, weight, direction, mode, paths } = query as {
      readonly projection: 'none' | (typeof PROJECTIONS)[number];
      readonly tieTypes: readonly TieType[];
      readonly weight?: string;
      readonly direction?: string;
      readonly mode?: string;
      readonly paths?: string;
    };
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (paths === 'sampled' && weight !== 'none')
      refuse('paths', 'weighted shortest paths are always exact: leave paths out, or weight');
    if (projection !== 'none') {
      const own = PROJECTION_TIES[projection];
      if (tieTypes.join() !== own && tieTypes.join() !== COLLABORATION_TIES.join())
        refuse('tieTypes', `${projection} rests on "${own}" ties: leave tieTypes out, or name that type alone`);
      if (direction === 'directed') refuse('direction', 'a projection has no direction: leave it out');
      if (weight === 'amountEur')
        refuse('weight', 'a projection weighs none or strength, the number of partners shared');
      if (mode === 'two-mode') refuse('mode', 'a projection has one side only: leave one of the two out');
    } else if (mode === 'two-mode' && direction === 'directed') {
      refuse('direction', 'two-mode measures have no direction: leave it out');
    }
  });

/** How an analysis was made: enough to make it again. */
export const parameters = z
  .record(z.string(), z.unknown())
  .describe('All parameters with their values, defaults included; with the revision, this reproduces the answer.');

/** What every analysis answer begins with. */
export const provenance = {
  network: networkId,
  revision,
  parameters,
};
