import type { IncomingHttpHeaders } from 'node:http';
import type { Revision } from '#model/ids';
import type { Precondition } from '../services/editing/expectations.ts';
import { HttpProblem } from './problems.ts';

/** Tag of a resource by the revision of its last change. */
export const etagOf = (version: Revision): string => `"${version}"`;

/**
 * Reads the precondition of a change: `If-Match`, or for a `put` also `If-None-Match: *`.
 *
 * @throws HttpProblem 428 where there is none.
 */
export function preconditionOf(headers: IncomingHttpHeaders, kind: 'change' | 'put'): Precondition {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() === '*' ? 'any' : revisionsIn(match);
  if (kind === 'put' && headers['if-none-match']?.trim() === '*') return 'absent';
  throw new HttpProblem(
    428,
    kind === 'put'
      ? 'Nothing was changed. Send If-Match with the ETag you last read to replace, or If-None-Match: * to create.'
      : 'Nothing was changed. Send If-Match with the ETag you last read, so that nobody else’s change is lost.',
  );
}

/** Revisions in a list of entity tags; weak ones and tags of other forms match nothing (RFC 9110, 13.1.1). */
function revisionsIn(header: string): Revision[] {
  return [...header.matchAll(/(W\/)?"([^"]*)"/g)]
    .filter(([, weak, tag]) => weak === undefined && /^[1-9]\d{0,14}$/.test(tag ?? ''))
    .map(([, , tag]) => Number(tag) as Revision);
}

/** Whether one of the tags in `If-None-Match` equals the tag (weak comparison). */
export function matchesNone(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, tag]) => tag === etag);
}
