import { DomainError } from '#model/errors';
import type { NetworkId, Revision } from '#model/ids';

export const noNetwork = (id: NetworkId): DomainError =>
  new DomainError('not-found', `there is no network "${id}" (any more)`);

export const noRevision = (id: NetworkId, revision: Revision): DomainError =>
  new DomainError('not-found', `network "${id}" never had a revision ${revision}`);

export const networkTaken = (id: NetworkId): DomainError =>
  new DomainError('taken', `there is a network "${id}" already`);

export const networkStale = (id: NetworkId, present: Revision, expected: Revision): DomainError =>
  new DomainError('stale', `network "${id}" is at revision ${present}, not ${expected}`);
