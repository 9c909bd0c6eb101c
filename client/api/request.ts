import type { z } from 'zod';
import { type ProblemError, problem } from '#contract/problem';

/** What the service answered when it could not do what was asked, in its own words. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem';
  readonly status: number;
  readonly code: string;
  readonly faults: readonly ProblemError[];

  constructor(status: number, code: string, detail: string, faults: readonly ProblemError[] = []) {
    super(detail);
    this.status = status;
    this.code = code;
    this.faults = faults;
  }
}

/** The service could not be reached at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The service answered something that the contract does not know. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Whether a change was refused as somebody else changed the same in the meantime. */
export const isStale = (error: unknown): boolean => error instanceof ServiceProblem && error.status === 412;

/** A chosen file that was changed, moved or removed since: a browser does not read it any more. */
export class FileGone extends Error {
  override readonly name = 'FileGone';
}

export interface RequestOptions {
  readonly language: string;
  readonly signal?: AbortSignal;
}

async function problemOf(response: Response): Promise<ServiceProblem> {
  const body = problem.safeParse(await response.json().catch(() => undefined));
  if (!body.success) return new ServiceProblem(response.status, 'unknown', '');
  const code = body.data.type.split('/').at(-1) ?? 'unknown';
  return new ServiceProblem(response.status, code, body.data.detail, body.data.errors);
}

/** Asks the service; throws where it cannot be reached or refuses. */
export async function ask(
  path: string,
  init: Omit<RequestInit, 'signal' | 'headers'> & { readonly headers?: Readonly<Record<string, string>> },
  { language, signal }: RequestOptions,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      headers: { accept: 'application/json', 'accept-language': language, ...init.headers },
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable('the service could not be reached', { cause });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The body of an answer by its schema; throws where it is something else. */
export async function parsed<T extends z.ZodType>(response: Response, schema: T): Promise<z.infer<T>> {
  const answer = schema.safeParse(await response.json());
  if (!answer.success) throw new UnexpectedAnswer(`${response.url}: ${answer.error.message}`);
  return answer.data;
}

/** Reads a path of the service and parses the answer with its schema; throws what went wrong, told apart by class. */
export async function read<T extends z.ZodType>(path: string, schema: T, options: RequestOptions): Promise<z.infer<T>> {
  return parsed(await ask(path, {}, options), schema);
}

/** A path of the service with its query; values that are undefined are left out. */
export function pathOf(
  segments: readonly string[],
  query: Readonly<Record<string, string | number | boolean | undefined>> = {},
) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  const search = parameters.toString();
  return `/v1/${segments.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}
