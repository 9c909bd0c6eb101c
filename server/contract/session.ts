import { z } from 'zod';

/** What someone may do, each role including the ones before it. */
export const ROLES = ['reader', 'editor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const role = z
  .enum(ROLES)
  .describe('reader: may read; editor: may also change; administrator: may also delete networks.');

export const newSession = z
  .strictObject({ token: z.string().min(1).max(1_000).describe('The token that you were given.') })
  .describe('A token to be exchanged for a cookie.');

export const session = z
  .object({
    name: z.string().nullable().describe('Name of the token, "local" where nobody signs in, null when not signed in.'),
    role: role.nullable().describe('What you may do; null when not signed in.'),
    required: z.boolean().describe('Whether signing in is needed here.'),
  })
  .describe('Who you are to the service.');
