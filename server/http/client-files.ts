import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { HttpProblem } from './problems.ts';

/** Vite puts a hash of the content into the names below `assets/`. */
const HASHED = /[/\\]assets[/\\]/;

/**
 * Serves the built web client: hashed files for a year, the page itself always asked anew, and the page for every other
 * address that a browser opens, since the client has routes of its own.
 */
export function clientFiles(folder: string): RequestHandler {
  const page = join(folder, 'index.html');
  const router = Router({ strict: true, caseSensitive: true });
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        const forever = HASHED.test(path);
        response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  router.use((request, response) => {
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!reading || request.accepts(['json', 'html']) !== 'html' || /\/assets\//.test(request.path)) {
      throw new HttpProblem(404, `There is no address "${request.path}". The interface begins at /v1.`);
    }
    if (!existsSync(page)) {
      throw new HttpProblem(404, 'The web pages have not been built. Run "npm run build", or look at /v1/docs.');
    }
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
