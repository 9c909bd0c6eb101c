import type { z } from 'zod';
import type { pageQuery } from '#contract/lists';
import { HttpProblem } from './problems.ts';

/** Where a list goes on, as text that nobody needs to understand: base64url of the last key of the page. */
export const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

type Paged = z.infer<z.ZodObject<typeof pageQuery>>;

/**
 * The page that a query asks for.
 *
 * @throws HttpProblem 400 for a cursor that no page gave.
 */
export function pageOf({ limit, cursor }: Paged, isKey: (key: string) => boolean = () => true) {
  if (cursor === undefined) return { limit };
  const after = Buffer.from(cursor, 'base64url').toString('utf8');
  if (after === '' || cursorOf(after) !== cursor || !isKey(after)) {
    throw new HttpProblem(400, 'The cursor is none that a list gave. Begin again without one.', {
      errors: [{ in: 'query', path: 'cursor', code: 'cursor', message: 'is no cursor of this list' }],
    });
  }
  return { limit, after };
}

/** A page as it crosses the wire. */
export const listed = <T, W>(page: { items: readonly T[]; next?: string }, wire: (item: T) => W) => ({
  items: page.items.map(wire),
  ...(page.next === undefined ? {} : { next: cursorOf(page.next) }),
});
