import { z } from 'zod';
import { revision, timestamp, wholeNumber } from './primitives.ts';

const counts = z.object({
  actorsCreated: wholeNumber.describe('Actors made.'),
  actorsUpdated: wholeNumber.describe('Actors changed.'),
  actorsDeleted: wholeNumber.describe('Actors removed.'),
  tiesCreated: wholeNumber.describe('Ties made.'),
  tiesUpdated: wholeNumber.describe('Ties changed.'),
  tiesDeleted: wholeNumber.describe('Ties removed.'),
  networkUpdated: z.boolean().describe("Whether the network's own description changed."),
});

/** One committed change. */
export const historyEntry = z
  .object({
    revision: revision.describe('Revision that the change made.'),
    at: timestamp.describe('When.'),
    by: z.string().describe('Who: name of the token, or "local".'),
    reason: z.string().optional().describe('Why.'),
    importId: z.string().optional().describe('The import that did it.'),
    counts: counts.describe('What it changed.'),
  })
  .describe('One committed change of a network.');

/** One committed change with the things it touched. */
export const historyDetail = historyEntry
  .extend({
    touched: z
      .array(
        z.object({
          kind: z.enum(['actor', 'tie', 'network']).describe('What was touched.'),
          id: z.string().describe('Its id.'),
          change: z.enum(['created', 'changed', 'removed']).describe('What happened to it.'),
        }),
      )
      .describe('The things it touched, at most 1,000.'),
    touchedCount: wholeNumber.describe('How many things it touched in all.'),
  })
  .describe('One committed change with what it touched.');
