import { createHash } from 'node:crypto';
import type { Revision } from '#model/ids';
import type { Asked, Reply } from './route.ts';

/** Header fields that the answer of an analysis depends on. */
export const VARY = 'Accept, Accept-Language, Authorization, Cookie';

type Anything = Asked<unknown, unknown, unknown>;

/** Tag of an analysis: over what was asked, the revision it speaks of, software, language and role. */
export function analysisTag(asked: Anything, revision: Revision | number, form = 'json'): string {
  const { url, services, language, caller } = asked;
  const seen = caller.role === 'reader' ? 'reader' : 'all';
  const key = JSON.stringify([url, revision, services.health.version, language, seen, form]);
  return `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
}

/**
 * Answers an analysis of a network: 304 where the asker has it already, else what `work` gives, with its tag.
 * `present` is the network's revision now; the answer's own revision makes the tag, should one have come in between.
 */
export async function analysed<T extends { readonly revision: number }>(
  asked: Anything,
  present: Revision,
  work: () => Promise<T>,
): Promise<Reply> {
  const headers = { Vary: VARY, 'Content-Language': asked.language };
  const known = analysisTag(asked, present);
  if (asked.isFresh(known)) return { status: 304, etag: known, headers };
  const json = await work();
  return { status: 200, json, etag: analysisTag(asked, json.revision), headers };
}
