import { Unreachable } from './request.ts';

/**
 * A part of the client that is fetched when it is first needed. When it cannot be fetched the service is away (or was
 * replaced by another version of itself): told apart from a fault in the part, since loading the page again helps.
 */
export async function pagePart<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new Unreachable('a part of the page could not be fetched', { cause });
  }
}
