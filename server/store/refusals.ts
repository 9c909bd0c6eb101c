import { DomainError } from '#model/errors';
import type { NetworkId, Revision } from '#model/ids';

export const noNetwork = (id: NetworkId): DomainError =>
  new DomainError('not-found', `there is no network "${id}" (any more)`);

/** `present`: the revision that the network is at. */
export function noRevision(id: NetworkId, revision: Revision, present: Revision): DomainError {
  const was = Number.isInteger(revision) && revision >= 1 && revision < present;
  const message = was
    ? `revision ${revision} of network "${id}" is not kept: the network was restored without its history from before`
    : `network "${id}" never had a revision ${revision}`;
  return new DomainError('not-found', message);
}

export const networkTaken = (id: NetworkId): DomainError =>
  new DomainError('taken', `there is a network "${id}" already`);

export const networkStale = (id: NetworkId, present: Revision, expected: Revision): DomainError =>
  new DomainError('stale', `network "${id}" is at revision ${present}, not ${expected}`);
