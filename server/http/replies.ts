import { problem } from '#contract/problem';
import type { Revision } from '#model/ids';
import { etagOf } from './preconditions.ts';
import type { Asked, Reply, ResponseDeclaration } from './route.ts';

/** A single resource with its tag; 304 where the asker has it already. */
export function resource(
  asked: Pick<Asked<unknown, unknown, unknown>, 'isFresh'>,
  json: unknown,
  version: Revision,
): Reply {
  const etag = etagOf(version);
  return asked.isFresh(etag) ? { status: 304, etag } : { status: 200, json, etag };
}

/** Something made: 201 with its address. */
export const made = (json: unknown, version: Revision, location: string): Reply => ({
  status: 201,
  json,
  etag: etagOf(version),
  location,
});

/** Something replaced or changed. */
export const changed = (json: unknown, version: Revision): Reply => ({ status: 200, json, etag: etagOf(version) });

export const GONE: Reply = { status: 204 };

const refusal = (description: string): ResponseDeclaration => ({ description, schema: problem });

/** Refusals that many routes share, for their declarations. */
export const REFUSALS = {
  400: refusal('Something in the request is not right; all faults are listed.'),
  404: refusal('It is not there.'),
  409: refusal('It does not go together with what is there.'),
  412: refusal('Someone changed it in the meantime.'),
  428: refusal('If-Match (or If-None-Match) is missing.'),
} as const;

/** Refusals of a read, and of a change. */
export const READ_REFUSALS = { 400: REFUSALS[400], 404: REFUSALS[404] } as const;
export const CHANGE_REFUSALS = { ...REFUSALS } as const;
export const NOT_MODIFIED: ResponseDeclaration = { description: 'You have it already.' };
