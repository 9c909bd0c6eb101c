import { z } from 'zod';
import { actorType } from './actor.ts';
import { duplicate } from './imports.ts';
import {
  actorId,
  entityId,
  filledText,
  networkId,
  revision,
  setOf,
  text,
  tieId,
  timestamp,
  wholeNumber,
} from './primitives.ts';

/** Possible duplicates of a network, likeliest first. */
export const duplicates = z
  .object({
    network: networkId,
    revision,
    items: z.array(duplicate).describe('Pairs that nobody decided on yet.'),
    decided: wholeNumber.describe('How many pairs were decided to be two.'),
  })
  .describe('Actors that may be one.');

/** What a person decided of two actors. */
export const newIdentityDecision = z
  .strictObject({
    a: actorId.describe('One actor.'),
    b: actorId.describe('The other.'),
    note: text(1_000).optional().describe('Why.'),
  })
  .describe('These two actors are not one.');

export const identityDecision = z
  .object({
    decisionId: entityId.describe('Id of the decision.'),
    kind: z
      .enum(['apart', 'same'])
      .describe('apart: two actors; same: `a` was merged into `b`, and a file that names it means `b`.'),
    a: actorId.describe('One actor; of `same` the one that is no longer there.'),
    b: actorId.describe('The other.'),
    note: z.string().optional().describe('Why.'),
    by: z.string().describe('Who decided.'),
    at: timestamp.describe('When.'),
  })
  .describe('What a person decided of two actors.');

/** Which actor goes into the one of the address. */
export const merging = z
  .strictObject({
    other: actorId.describe(
      'The actor that goes: its ties and whatever the one that stays lacks are taken over; its name becomes an alias.',
    ),
    prefer: z
      .array(z.string().min(1).max(60))
      .max(60)
      .optional()
      .describe('Properties that are taken from the one that goes, also where both have them.'),
  })
  .describe('Two actors become one.');

/** What of an actor becomes another one. */
export const splitting = z
  .strictObject({
    id: actorId.optional().describe('Id of the new actor; made from its name where it is left out.'),
    name: filledText(300).describe('Name of the new actor.'),
    type: actorType.optional().describe('Type of the new actor; default that of the present one.'),
    aliases: setOf(filledText(300)).optional().describe('Aliases that go along.'),
    ties: setOf(tieId, 1_000).describe('Ids of the ties that go along.'),
  })
  .describe('One actor becomes two.');
