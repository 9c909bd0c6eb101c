import { z } from 'zod';

export const health = z
  .object({
    status: z.enum(['ready', 'starting', 'unavailable']).describe('Whether the service can answer.'),
    store: z.enum(['sqlite', 'neo4j']).describe('Which store it runs on.'),
    version: z.string().describe('Version of the software.'),
  })
  .describe('State of the service.');

export const liveness = z.object({ status: z.literal('live').describe('The process runs.') });
