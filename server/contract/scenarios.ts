import { z } from 'zod';
import { actor, actorType } from './actor.ts';
import { provenance } from './analysis-parameters.ts';
import { actorId, entityId, filledText, text, tieId } from './primitives.ts';
import { newTie } from './tie.ts';

/** At most this many changes in one scenario. */
export const MOST_CHANGES = 500;

/** Something that would be otherwise. */
export const scenarioChange = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('add-actor').describe('An actor that would be there.'),
      actor: actor.describe('The actor, with an id of its own.'),
    }),
    z.strictObject({
      kind: z.literal('remove-actor').describe('An actor that would be gone, with its ties.'),
      actorId: actorId.describe('Its id.'),
    }),
    z.strictObject({
      kind: z.literal('add-tie').describe('A tie that would be there.'),
      tie: newTie.describe('The tie.'),
    }),
    z.strictObject({
      kind: z.literal('remove-tie').describe('A tie that would be gone.'),
      tieId: tieId.describe('Its id.'),
    }),
  ])
  .describe('Something that would be otherwise.');

const described = {
  title: filledText(200).describe('What it is called.'),
  description: text(10_000).optional().describe('What it is for, plain text.'),
  changes: z.array(scenarioChange).max(MOST_CHANGES).describe('What would be otherwise, in this order.'),
} as const;

/** A scenario to be made. */
export const newScenario = z
  .strictObject({ id: entityId.optional().describe('Id; left out: made from the title.'), ...described })
  .describe('A scenario to be made.');

/** A scenario as it is kept. */
export const scenario = z
  .strictObject({
    id: entityId.describe('Id.'),
    ...described,
    by: z.string().describe('Who changed it last.'),
    at: z.iso.datetime().describe('When it was changed last.'),
    version: z.number().int().positive().describe('How many times it was written: its ETag.'),
  })
  .describe('What if: changes to a network that are thought, not made.');

const changeFault = z.object({
  index: z.number().int().nonnegative().describe('Place of the change in the list, from 0.'),
  code: z.string().describe('Stable code.'),
  text: z.string().describe('In words.'),
});

const actorChange = z.object({
  actorId,
  before: z.number().describe('As it is.'),
  after: z.number().describe('As it would be.'),
});

const risk = z.object({
  actors: z.array(actorId).describe('The actor, or the two ends of the tie.'),
  cutsOff: z.number().int().nonnegative().describe('How many others its loss cuts off.'),
});

/** A network as it is beside what it would be. */
export const scenarioComparison = z
  .object({
    ...provenance,
    scenario: z
      .object({
        id: entityId.describe('Id.'),
        title: z.string().describe('What it is called.'),
        version: z.number().int().positive().describe('At which version.'),
      })
      .describe('Which scenario.'),
    applied: z.number().int().nonnegative().describe('How many changes could be made.'),
    faults: z.array(changeFault).describe('Changes that do not fit the network (any more) and were left out.'),
    values: z
      .array(
        z.object({
          id: z.string().describe('Id of the value.'),
          name: z.string().describe('Name.'),
          before: z.number().nullable().describe('As it is.'),
          after: z.number().nullable().describe('As it would be.'),
          difference: z.number().nullable().describe('After less before; null where either is undefined.'),
          reasons: z.record(z.string(), z.string()).describe('Why a side is null, by side.'),
        }),
      )
      .describe('Values of the whole network.'),
    actors: z
      .array(
        z.object({
          measure: z.string().describe('Id of the measure.'),
          name: z.string().describe('Name.'),
          gains: z.array(actorChange).describe('Who gains most, at most ten.'),
          losses: z.array(actorChange).describe('Who loses most, at most ten.'),
          reason: z.string().optional().describe('Why nobody is compared.'),
        }),
      )
      .describe('Who gains and who loses, by measure.'),
    risks: z
      .object({
        gone: z.array(risk).describe('Cuts off others now, not then.'),
        fallenAway: z.array(risk).describe('Cuts off others now, and is taken away itself: no gain.'),
        come: z.array(risk).describe('Cuts off others then, not now.'),
      })
      .describe('Actors and ties whose loss would cut off three others or more.'),
    municipalities: z
      .array(
        z.object({
          municipality: actorId,
          before: z.number().int().nonnegative().describe('Actors without a recorded tie, as it is.'),
          after: z.number().int().nonnegative().describe('The same as it would be.'),
          initiatives: z
            .object({
              before: z.number().int().nonnegative().describe('Initiatives among them, as it is.'),
              after: z.number().int().nonnegative().describe('The same as it would be.'),
            })
            .describe('Of those the initiatives.'),
        }),
      )
      .describe(
        'Who is active without a recorded tie with the town hall, in every municipality that a change touches.',
      ),
    names: z
      .record(z.string(), z.object({ name: z.string().describe('Display name.'), type: actorType }))
      .describe('Names of all actors that are spoken of.'),
    summary: z.string().describe('What would change, in one or two sentences.'),
  })
  .describe('What a scenario would do.');
