import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * Writes one line for each request: its number, method, path, the names (not the values, which may be personal) of its
 * query parameters, status and milliseconds.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    const [path, query] = request.originalUrl.split('?', 2);
    response.once('close', () => {
      logger.info(
        {
          requestId: response.get('X-Request-Id'),
          method: request.method,
          path,
          ...(query === undefined ? {} : { query: [...new URLSearchParams(query).keys()] }),
          status: response.writableFinished ? response.statusCode : 499,
          ms: Math.round(Number(process.hrtime.bigint() - start) / 1e4) / 100,
        },
        'request',
      );
    });
    next();
  };
}
