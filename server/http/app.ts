import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { API_VERSION } from './api-version.ts';
import { type Logger, logRequests } from './log.ts';
import { HttpProblem, problemOf } from './problems.ts';
import type { AnyRoute } from './route.ts';
import { ROUTES } from './routes/all-routes.ts';
import { ClientGone, handlersOf, type RouteContext } from './run-route.ts';
import { securityHeaders } from './security/headers.ts';
import { type Origins, refuseForeignHosts, refuseForeignWrites } from './security/origins.ts';

export interface AppOptions extends RouteContext {
  readonly logger: Logger;
  readonly origins: Origins;
  /** Answers what is not below `/v1`: the web client. */
  readonly client: RequestHandler;
}

/** The HTTP interface: every declared route below `/v1`, and the web client beside it. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.set('query parser', 'simple');

  app.use((_request, response, next) => {
    response.set('X-Request-Id', randomUUID());
    next();
  });
  app.use(logRequests(options.logger));
  app.use(securityHeaders());
  app.use(refuseForeignHosts(options.origins));
  app.use(compression());

  const api = express.Router({ strict: true, caseSensitive: true });
  api.use((_request, response, next) => {
    response.set({ 'API-Version': API_VERSION, 'Cache-Control': 'private, no-cache' });
    next();
  });
  api.use(refuseForeignWrites(options.origins));
  wire(api, ROUTES, options);
  api.use((request) => {
    throw new HttpProblem(404, `There is no address "${request.originalUrl.split('?')[0]}".`);
  });
  app.use('/v1', api);
  app.use(options.client);
  app.use(answerErrors(options.logger));
  return app;
}

/** Gives each path its methods, and 405 with what it does know for all others. */
function wire(api: express.Router, routes: readonly AnyRoute[], context: RouteContext): void {
  const byPath = new Map<string, AnyRoute[]>();
  for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  for (const [path, methods] of byPath) {
    const here = api.route(path.replace(/\{(\w+)\}/g, ':$1'));
    for (const route of methods) here[route.method](...handlersOf(route, context));
    const known = methods.map(({ method }) => method.toUpperCase());
    const allow = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    here.all((request, response) => {
      response.set('Allow', allow);
      if (request.method === 'OPTIONS') response.status(204).end();
      else throw new HttpProblem(405, `${request.method} is not possible here; what is: ${allow}.`);
    });
  }
}

function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (error instanceof ClientGone || response.destroyed) return;
    const requestId = String(response.get('X-Request-Id'));
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const { body, headers, unexpected } = problemOf(error, requestId, reading);
    if (unexpected || body.status === 503) {
      logger[unexpected ? 'error' : 'warn'](
        { requestId, err: error },
        unexpected ? 'unexpected failure' : 'unavailable',
      );
    }
    if (response.headersSent) {
      // Too late for words: breaking off tells the asker that the answer is not whole.
      response.destroy();
      return;
    }
    response
      .status(body.status)
      .set(headers)
      .set('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  };
}
