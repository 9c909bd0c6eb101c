import { createHash } from 'node:crypto';
import type { NetworkId, Revision } from '#model/ids';
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
 * Answers an analysis of a network: 304 where the asker has it already, else what `work` gives, with its tag. `work` is
 * told in which language to answer, and until when. The answer's own revision makes the tag, should a change have come in
 * between. `not-found` for an unknown network.
 */
export async function analysed<T extends { readonly revision: number }>(
  asked: Asked<{ readonly networkId: NetworkId }, unknown, unknown>,
  work: (id: NetworkId, how: Pick<Anything, 'language' | 'signal'>) => Promise<T>,
): Promise<Reply> {
  const { params, services, language, signal } = asked;
  const { id, revision } = await services.reading.network(params.networkId);
  const headers = { Vary: VARY, 'Content-Language': language };
  const known = analysisTag(asked, revision);
  if (asked.isFresh(known)) return { status: 304, etag: known, headers };
  const json = await work(id, { language, signal });
  return { status: 200, json, etag: analysisTag(asked, json.revision), headers };
}
