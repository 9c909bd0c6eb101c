import { describe, expect, it } from 'vitest';
import { pagePart } from '../../../../client/api/page-part.ts';
import { Unreachable } from '../../../../client/api/request.ts';

describe('a part of the page', () => {
  it('is given as it was fetched', async () => {
    const part = { default: 'page' };
    await expect(pagePart(Promise.resolve(part))).resolves.toBe(part);
  });

  it('that cannot be fetched says that the service is away, with the cause', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const failed = pagePart(Promise.reject(cause));
    await expect(failed).rejects.toBeInstanceOf(Unreachable);
    await expect(failed).rejects.toHaveProperty('cause', cause);
  });
});
