import { z } from 'zod';
import { actorType } from './actor.ts';
import { tieType } from './tie.ts';

export const localised = z.object({ nl: z.string().describe('In Dutch.'), en: z.string().describe('In English.') });

export const theme = z
  .object({
    code: z.string().describe('Stable code.'),
    name: localised.describe('Name.'),
    shortName: localised.describe('Name of one word, for within a sentence.'),
    sdgs: z.array(z.number().int().min(1).max(17)).describe('Sustainable development goals it belongs to.'),
  })
  .describe('A theme that actors work on.');

export const tieTypeEntry = z
  .object({
    type: tieType,
    name: localised.describe('Name.'),
    from: z.array(actorType).describe('Actor types that may stand at its beginning.'),
    to: z.array(actorType).describe('Actor types that may stand at its end.'),
    directed: z.boolean().describe('Whether its two ends differ in meaning.'),
    collaboration: z.boolean().describe('Whether it counts as collaboration in analysis by default.'),
    forms: z.array(z.string()).optional().describe('Values that `form` may take.'),
  })
  .describe('A kind of tie and its rule.');

export const instrument = z
  .object({
    code: z.string().describe('Stable code.'),
    name: localised.describe('Name.'),
    description: localised.describe('What it is for.'),
  })
  .describe('Something that helps to take a next step.');

export const catalogueOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item).describe('All entries.') });
