import { z } from 'zod';
import { queryNumber } from './primitives.ts';

export const LIST_LIMIT_DEFAULT = 100;
export const LIST_LIMIT_MAX = 1_000;

/** Query of every paged list. */
export const pageQuery = {
  limit: queryNumber(z.number().int().min(1).max(LIST_LIMIT_MAX))
    .default(LIST_LIMIT_DEFAULT)
    .describe('How many entries at most (1–1,000).'),
  cursor: z.string().max(1_000).optional().describe('Where to go on: `next` of the page before.'),
};

/** A page of a list. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item).describe('The entries of this page.'),
    next: z.string().optional().describe('Cursor of the next page; absent on the last.'),
  });
