import type { z } from 'zod';
import { ask, parsed, type RequestOptions } from './request.ts';

/** Something of the service with the tag under which it was read: a change of it needs the tag. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string;
}

interface ChangeRequest {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, unless it is a form or a file. */
  readonly body?: unknown;
  /** Media type of a file. */
  readonly type?: string;
  /** Tag of what is changed, as it was read. */
  readonly etag?: string;
  /** Whether there must be nothing yet. */
  readonly absent?: boolean;
}

function bodyOf({ body, method, type }: ChangeRequest): { body?: BodyInit; headers: Record<string, string> } {
  if (body === undefined) return { headers: {} };
  // A form names its own media type, with the boundary between its parts.
  if (body instanceof FormData) return { body, headers: {} };
  if (body instanceof Blob) return { body, headers: type === undefined ? {} : { 'content-type': type } };
  const json = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return { body: JSON.stringify(body), headers: { 'content-type': json } };
}

const send = (path: string, change: ChangeRequest, options: RequestOptions): Promise<Response> => {
  const { headers, ...body } = bodyOf(change);
  if (change.etag !== undefined) headers['if-match'] = change.etag;
  if (change.absent) headers['if-none-match'] = '*';
  return ask(path, { method: change.method, headers, ...body }, options);
};

/** Reads something together with its tag. */
export async function readTagged<T extends z.ZodType>(
  path: string,
  schema: T,
  options: RequestOptions,
): Promise<Tagged<z.infer<T>>> {
  // Read anew: what a browser keeps may be older than what is to be changed.
  const response = await ask(path, { cache: 'no-store' }, options);
  return { value: await parsed(response, schema), etag: response.headers.get('etag') ?? '' };
}

/** Changes something and reads what it is then. */
export async function change<T extends z.ZodType>(
  path: string,
  request: ChangeRequest,
  schema: T,
  options: RequestOptions,
): Promise<Tagged<z.infer<T>>> {
  const response = await send(path, request, options);
  return { value: await parsed(response, schema), etag: response.headers.get('etag') ?? '' };
}

/** Changes something of which nothing is answered but that it was done. */
export async function command(path: string, request: ChangeRequest, options: RequestOptions): Promise<void> {
  await send(path, request, options);
}
