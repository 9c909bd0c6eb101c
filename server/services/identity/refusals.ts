import { DomainError } from '#model/errors';

/** Something in the request that does not fit, with its place in the body. */
export const refusal = (path: string, code: string, message: string): DomainError =>
  new DomainError('invalid', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, [{ path, code, message }]);

export const noActor = (path: string, id: string): DomainError =>
  refusal(path, 'missing-actor', `"${id}" is no actor of this network`);
