import { z } from 'zod';
import { actorType } from './actor.ts';
import { actorId, fullDate, municipalityCode, networkId, revision } from './primitives.ts';
import { tieType } from './tie.ts';

const asOf = z.union([fullDate, z.literal('all')]).describe('The day it speaks of, or "all".');

export const inventory = z
  .object({
    network: networkId,
    revision,
    municipality: municipalityCode.describe('CBS code of the municipality.'),
    asOf,
    themes: z
      .array(
        z.object({ code: z.string().describe('Theme code.'), actors: z.number().int().describe('Actors on it here.') }),
      )
      .describe('Themes that actors here work on, most first.'),
    items: z
      .array(
        z.object({
          actorId,
          name: z.string().describe('Display name.'),
          type: actorType,
          themes: z.array(z.string()).describe('Theme codes.'),
          description: z.string().optional().describe('Plain text.'),
          respondent: z.boolean().nullable().describe('Whether it was asked about its ties; null: unknown.'),
          ties: z
            .array(
              z.object({
                id: z.string().describe('Id of the tie.'),
                type: tieType,
                with: actorId.describe('The municipality or the unit of it at the other end.'),
                outgoing: z
                  .boolean()
                  .describe(
                    'Whether the tie goes from the actor to the municipality; an undirected tie goes either way.',
                  ),
                strength: z.number().nullable().describe('0–5; null: unknown.'),
                startedOn: z.string().nullable().describe('First day; null: unknown.'),
                endedOn: z.string().nullable().describe('Last day; null: still going.'),
                source: z.string().nullable().describe('Where it is known from.'),
              }),
            )
            .describe('Collaboration ties with the municipality or its units that hold at asOf.'),
          pastTies: z.number().int().describe('Collaboration ties with it on record that do not hold at asOf.'),
          recorded: z
            .boolean()
            .describe('Whether a collaboration tie with the municipality or its units is on record at asOf.'),
        }),
      )
      .describe('Who is active here, by name.'),
  })
  .describe('What already exists in a municipality.');

export const COOPERATION_FIGURES = ['active', 'connected', 'strong', 'coalitions', 'ended', 'initiated-by'] as const;

export const cooperation = z
  .object({
    network: networkId,
    revision,
    municipality: municipalityCode.describe('CBS code of the municipality.'),
    name: z.string().describe('Display name of the municipality.'),
    asOf,
    figures: z
      .array(
        z.object({
          id: z.enum(COOPERATION_FIGURES).describe('Which figure.'),
          value: z.number().nullable().describe('The figure; null where undefined.'),
          of: z.number().int().nullable().describe('Out of how many; null where that does not apply.'),
          unknown: z.number().int().describe('For how many it is not known.'),
          alike: z
            .number()
            .nullable()
            .describe('Median of the 20 most alike municipalities; null where it cannot be told.'),
          alikeCount: z.number().int().describe('How many alike municipalities that median rests on.'),
          parts: z
            .record(z.string(), z.number().int())
            .optional()
            .describe('Counts by kind, where the figure has kinds.'),
          text: z.string().describe('The figure in one sentence.'),
        }),
      )
      .describe('The state of cooperation.'),
    summary: z.string().describe('The state of cooperation in one sentence.'),
  })
  .describe('How town hall and initiatives cooperate.');
