import { z } from 'zod';
import { LANGUAGES } from '#model/network';
import { filledText, fullDate, municipalityCode, networkId, revision, text, timestamp } from './primitives.ts';

const description = {
  title: filledText(200).describe('What the network is called.'),
  description: text(10_000).optional().describe('What it holds, plain text.'),
  language: z.enum(LANGUAGES).optional().describe('Language of its texts.'),
  licence: text(300).optional().describe('Licence of its data.'),
  source: text(2_000).optional().describe('Where its data come from.'),
  synthetic: z.boolean().describe('true: generated data; said wherever it is shown.'),
  referenceDate: fullDate.optional().describe('The day the data speak of: "now" for analysis.'),
};

export const networkDescription = z.strictObject(description);

export const newNetwork = z
  .strictObject({
    ...description,
    id: networkId.optional(),
    synthetic: z.boolean().default(false).describe('true: generated data.'),
    municipality: municipalityCode.optional().describe('Starts with this municipality and its neighbours.'),
  })
  .describe('A network to be made.');

export const network = z
  .strictObject({
    id: networkId,
    ...description,
    revision: revision.describe('Count of committed changes: the key of every citation.'),
    createdAt: timestamp.describe('When it was made.'),
    updatedAt: timestamp.describe('When it was last changed.'),
  })
  .describe('One separate graph in the service.');
export type WireNetwork = z.infer<typeof network>;
