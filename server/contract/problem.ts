import { z } from 'zod';

/** Errors as they cross the wire: RFC 9457 problem details, with all faults of an input at once. */
export const problem = z
  .object({
    type: z.string().describe('Kind of problem, as a relative address: /problems/CODE.'),
    title: z.string().describe('The kind of problem in words.'),
    status: z.number().int().describe('HTTP status.'),
    detail: z.string().describe('What happened, what was kept and what to do.'),
    instance: z.string().describe('Identifies this answer: /requests/ID, with the id of the X-Request-Id header.'),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']).describe('Part of the request that holds the fault.'),
          path: z.string().describe('Where in that part, keys joined by "/".'),
          code: z.string().describe('Stable code of the fault.'),
          message: z.string().describe('The fault in words.'),
        }),
      )
      .optional()
      .describe('All faults of the input, for status 400 and 409.'),
  })
  .describe('What went wrong.');
export type Problem = z.infer<typeof problem>;
export type ProblemError = NonNullable<Problem['errors']>[number];
