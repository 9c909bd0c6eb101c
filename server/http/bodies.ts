import type { Request } from 'express';
import { HttpProblem } from './problems.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The body of a request as JSON.
 *
 * @throws HttpProblem 400 where it is empty, no UTF-8 or no JSON.
 */
export function readJsonBody(request: Request): unknown {
  const bytes: unknown = request.body;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw broken('is empty; send JSON');
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (error) {
    throw broken('is no UTF-8', error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken('is no JSON', error);
  }
}

function broken(message: string, cause?: unknown): HttpProblem {
  const problem = new HttpProblem(400, `Nothing was changed. The body ${message}.`, {
    errors: [{ in: 'body', path: '', code: 'json', message }],
  });
  problem.cause = cause;
  return problem;
}
