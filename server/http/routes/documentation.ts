import { z } from 'zod';
import { docsPage } from '../openapi/docs-page.ts';
import { type OpenApiDocument, openApiDocument } from '../openapi/document.ts';
import { type AnyRoute, route } from '../route.ts';

/** The interface told by itself: for machines and for people. `all` gives every route, these two included. */
export function documentationRoutes(all: () => readonly AnyRoute[]): AnyRoute[] {
  let document: OpenApiDocument | undefined;
  const documentOf = (): OpenApiDocument => {
    document ??= openApiDocument(all());
    return document;
  };
  const shared = { tag: 'Service', method: 'get', role: 'anyone', whileStarting: true } as const;
  return [
    route({
      ...shared,
      id: 'getOpenApi',
      path: '/openapi.json',
      openToAllOrigins: true,
      summary: 'This interface, for machines',
      description: 'The OpenAPI 3.1 document, made of the same schemas that requests are checked with.',
      responses: {
        200: {
          description: 'The document.',
          schema: z.looseObject({ openapi: z.string().describe('Version of OpenAPI.') }).describe('OpenAPI document.'),
        },
      },
      example: { path: '/openapi.json' },
      handler: async () => ({ status: 200, json: documentOf() }),
    }),
    route({
      ...shared,
      id: 'getDocs',
      path: '/docs',
      summary: 'This interface, for people',
      description: 'All paths with their parameters, answers and examples, on one page.',
      responses: { 200: { description: 'The page.', types: ['text/html'] } },
      example: { path: '/docs' },
      handler: async () => ({
        status: 200,
        bytes: { type: 'text/html; charset=utf-8', content: docsPage(all(), documentOf()) },
      }),
    }),
  ];
}
