import { pipeline } from 'node:stream/promises';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { LANGUAGES, type Language } from '#model/network';
import { checkRole } from './access.ts';
import { readJsonBody } from './bodies.ts';
import type { Caller } from './caller.ts';
import { matchesNone, preconditionOf } from './preconditions.ts';
import { HttpProblem } from './problems.ts';
import type { AnyRoute, Asked, Reply } from './route.ts';
import type { AccessControl } from './security/access-control.ts';
import type { Services } from './services.ts';
import { checked } from './validation.ts';

/** A JSON body is at most this many bytes, after decompression. */
export const BODY_MAX_BYTES = 1_048_576;

const readBytes = express.raw({ type: () => true, limit: BODY_MAX_BYTES });

/** What the app gives to every route. */
export interface RouteContext {
  /** The services as a caller may see them. */
  readonly servicesFor: (caller: Caller) => Services;
  readonly access: AccessControl;
}

/** The handlers that Express runs for a declared route: may they, what do they say, answer. */
export function handlersOf(route: AnyRoute, context: RouteContext): RequestHandler[] {
  const gate: RequestHandler = (request, _response, next) => {
    checkRole(route.role, context.access.callerOf(request.headers));
    checkForm(route, request);
    next();
  };
  const run: RequestHandler = async (request, response) => {
    const signedIn = context.access.callerOf(request.headers);
    const caller = signedIn ?? NOBODY;
    const services = context.servicesFor(caller);
    if (services.health.status() === 'starting' && route.whileStarting !== true) {
      const detail = 'The service is still starting: it loads its first networks. Try again in a few seconds.';
      throw new HttpProblem(503, detail, { headers: { 'Retry-After': '2' } });
    }
    const precondition = route.precondition === undefined ? 'any' : preconditionOf(request.headers, route.precondition);
    const uploaded = isUpload(route, request);
    const body = route.body === undefined || uploaded ? undefined : readJsonBody(request);
    const form = uploaded ? withoutBody(route) : route;
    const parts = await checked(form, { params: request.params, query: request.query, body }, services);
    const abort = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) abort.abort(new ClientGone());
    });
    const asked: Asked<unknown, unknown, unknown> = {
      ...parts,
      caller,
      signedIn,
      access: context.access,
      services,
      precondition,
      language: languageOf(request),
      headers: request.headers,
      incoming: request,
      signal: abort.signal,
      path: request.originalUrl.split('?')[0]!,
      url: request.originalUrl,
      accepts: (types) => request.accepts([...types]) as string | false,
      isFresh: (etag) => matchesNone(request.headers['if-none-match'], etag),
    };
    const handler = (uploaded ? route.upload?.handler : undefined) ?? route.handler;
    await send(response, await handler(asked), route);
  };
  const readBody: RequestHandler = (request, response, next) => {
    if (isUpload(route, request)) next();
    else readBytes(request, response, next);
  };
  return route.body === undefined ? [gate, run] : [gate, readBody, run];
}

const isUpload = (route: AnyRoute, request: Request): boolean =>
  route.upload !== undefined && Boolean(request.is([...route.upload.types]));

/** A route as it is for an upload: there is no body to check. */
function withoutBody({ body: _body, bodyFaults: _faults, ...route }: AnyRoute): AnyRoute {
  return route;
}

/** Nobody waits for the answer any more; there is no one to tell. */
export class ClientGone extends Error {
  constructor() {
    super('the asker closed the connection');
    this.name = 'ClientGone';
  }
}

const NOBODY: Caller = { name: 'nobody', role: 'reader' };

/** 415 where the body comes in a form that the route does not read, 406 where the asker does not read ours. */
function checkForm(route: AnyRoute, request: Request): void {
  if (route.body !== undefined || route.upload !== undefined) {
    const types = bodyTypesOf(route);
    if (!request.is([...types])) {
      throw new HttpProblem(415, `Nothing was changed. Send the body as ${types.join(' or ')}.`, {
        headers: route.method === 'patch' ? { 'Accept-Patch': types.join(', ') } : {},
      });
    }
  }
  const success = Object.entries(route.responses).find(([status]) => status.startsWith('2'))?.[1];
  if (success?.schema !== undefined && success.types === undefined && request.accepts('application/json') === false) {
    throw new HttpProblem(406, 'This comes as application/json only.');
  }
}

/** Media types in which the body of a route may come, the first one preferred. */
export const bodyTypesOf = ({ body, bodyTypes = ['application/json'], upload }: AnyRoute): readonly string[] => [
  ...(body === undefined ? [] : bodyTypes),
  ...(upload?.types ?? []),
];

function languageOf(request: Request): Language {
  const language = request.acceptsLanguages([...LANGUAGES]);
  return language === false ? LANGUAGES[0] : (language as Language);
}

async function send(response: Response, reply: Reply, route: AnyRoute): Promise<void> {
  response.status(reply.status);
  if (reply.etag !== undefined) response.set('ETag', reply.etag);
  if (reply.location !== undefined) response.set('Location', reply.location);
  if (route.openToAllOrigins === true) response.set('Access-Control-Allow-Origin', '*');
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.set(name, value);
  if (reply.stream !== undefined) {
    response.set('Content-Type', reply.stream.type);
    if (response.req.method === 'HEAD') response.end();
    else await pipeline(reply.stream.content, response);
    return;
  }
  const { type, content } = reply.bytes ?? jsonBytes(reply.json);
  if (content === undefined) {
    response.end();
    return;
  }
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  // Not `response.send`: that answers 304 by rules of its own.
  response.set({ 'Content-Type': type, 'Content-Length': String(bytes.byteLength) }).end(bytes);
}

const jsonBytes = (json: unknown): { type: string; content: string | undefined } => ({
  type: 'application/json; charset=utf-8',
  content: json === undefined ? undefined : JSON.stringify(json),
});
