import type { RequestHandler } from 'express';
import { HttpProblem } from '../problems.ts';

/** Which names this service goes by, besides those of this machine. */
export interface Origins {
  /** Values of `Host`, in small letters, with port where that is not the protocol's own. */
  readonly hosts: ReadonlySet<string>;
  /** Values of `Origin`, in small letters. */
  readonly origins: ReadonlySet<string>;
}

/** This machine at any port: a container's port may be published under another number. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** The names of a service bound to `host` at `port`, with its public origin where it has one. */
export function originsOf(port: number, host: string, publicOrigin: string | undefined): Origins {
  const bound = `${host.includes(':') ? `[${host}]` : host}:${port}`.toLowerCase();
  const hosts = new Set([bound]);
  const origins = new Set([`http://${bound}`]);
  if (publicOrigin !== undefined) {
    hosts.add(new URL(publicOrigin).host);
    origins.add(new URL(publicOrigin).origin);
  }
  return { hosts, origins };
}

/** Refuses requests under another name: a page of a foreign site whose name was made to point here. */
export function refuseForeignHosts(origins: Origins): RequestHandler {
  return (request, _response, next) => {
    const host = request.headers.host?.toLowerCase() ?? '';
    if (!LOOPBACK.test(host) && !origins.hosts.has(host)) {
      throw new HttpProblem(
        403,
        'This service does not go by that name. Use the address that it printed at its start; if it has another name, its administrator sets PUBLIC_ORIGIN.',
      );
    }
    next();
  };
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses changes that a page of another site sends. */
export function refuseForeignWrites(origins: Origins): RequestHandler {
  return (request, _response, next) => {
    if (!READING.has(request.method)) {
      const origin = request.headers.origin?.toLowerCase();
      // The name in Host has been found to be ours, so a page under that name is ours too.
      const own = origin === `http://${request.headers.host?.toLowerCase()}`;
      const foreign = origin !== undefined && !own && !origins.origins.has(origin);
      if (foreign || request.headers['sec-fetch-site'] === 'cross-site') {
        throw new HttpProblem(403, 'Nothing was changed. A page of another site may not change anything here.');
      }
    }
    next();
  };
}
