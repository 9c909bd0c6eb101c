import type { z } from 'zod';
import { problem } from '#contract/problem';
import { API_VERSION } from '../api-version.ts';
import type { AnyRoute, ResponseDeclaration } from '../route.ts';
import { Components, type JsonSchema } from './components.ts';

export type OpenApiDocument = ReturnType<typeof openApiDocument>;

const PROBLEM_TYPE = 'application/problem+json';

/** The interface as an OpenAPI 3.1 document, made of the declarations that requests are checked with. */
export function openApiDocument(routes: readonly AnyRoute[]) {
  const components = new Components();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path]![route.method] = operationOf(route, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Coalitiekaart',
      version: API_VERSION,
      description:
        'Who works with whom, and where is a link missing? Networks of residents’ initiatives, municipalities and funds: kept, measured and explained. JSON in UTF-8; errors as problem details (RFC 9457) with all faults at once; single resources carry an ETag, and changing them needs If-Match.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/v1', description: 'This service.' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token that an administrator gave you.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'coalitiekaart-session',
          description: 'A session of a browser, begun at /v1/session.',
        },
      },
    },
  };
}

function operationOf(route: AnyRoute, components: Components) {
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    description: route.role === 'anyone' ? route.description : `${route.description}\n\nRole: ${route.role}.`,
    parameters: [
      ...parametersOf(route.params, 'path', components),
      ...parametersOf(route.query, 'query', components),
      ...headersOf(route),
    ],
    ...bodyOf(route, components),
    responses: Object.fromEntries(
      Object.entries(responsesOf(route)).map(([status, response]) => [
        status,
        responseOf(response, Number(status), route, components),
      ]),
    ),
    ...(route.role === 'anyone' ? { security: [{}] } : { security: [{ bearer: [] }, { session: [] }, {}] }),
  };
}

function bodyOf({ body, bodyTypes, upload, example: shown }: AnyRoute, components: Components) {
  if (body === undefined && upload === undefined) return {};
  const example = shown.body === undefined ? {} : { example: shown.body };
  const forms = (types: readonly string[], sent: z.ZodType, more: object) => {
    const schema = components.of(sent, 'input');
    return types.map((type) => [type, { schema, ...more }]);
  };
  const content = Object.fromEntries([
    ...(body === undefined ? [] : forms(bodyTypes ?? ['application/json'], body, example)),
    ...(upload === undefined ? [] : forms(upload.types, upload.schema, {})),
  ]);
  return { requestBody: { required: true, content } };
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query', components: Components) {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = components.of(schema, 'input') as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    description,
    schema: rest,
  }));
}

function headersOf({ precondition, method, responses }: AnyRoute) {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  });
  if (precondition === 'change') return [header('If-Match', 'ETag that was last read; 428 without.')];
  if (precondition === 'put') {
    return [
      header('If-Match', 'To replace: the ETag that was last read.'),
      header('If-None-Match', 'To make: "*". One of the two is needed; 428 without.'),
    ];
  }
  const tagged = method === 'get' && responses[304] !== undefined;
  return tagged ? [header('If-None-Match', 'ETag of the answer that you have: 304 where it still holds.')] : [];
}

/** What a route declares, with the refusals that come with its role and its body. */
function responsesOf(route: AnyRoute): Readonly<Record<number, ResponseDeclaration>> {
  const refusal = (description: string): ResponseDeclaration => ({ description, schema: problem });
  return {
    ...(route.role === 'anyone' ? {} : { 401: refusal('Somebody has to sign in.') }),
    ...(route.role === 'anyone' && route.method === 'get' ? {} : { 403: refusal('You may not do this.') }),
    ...(route.body === undefined && route.upload === undefined
      ? {}
      : {
          413: refusal(`The body is larger than ${largestOf(route)}.`),
          415: refusal('The body comes in another form.'),
        }),
    503: refusal('Not available at the moment; Retry-After says when to try again.'),
    ...route.responses,
  };
}

function largestOf({ body, upload }: AnyRoute): string {
  if (upload === undefined) return '1 MB';
  return body === undefined ? '100 MB' : `1 MB, or than 100 MB as ${upload.types.join(' or ')}`;
}

function responseOf(response: ResponseDeclaration, status: number, route: AnyRoute, components: Components) {
  const { description, schema, types = [] } = response;
  if (schema === undefined && types.length === 0) return { description };
  const isProblem = schema === problem;
  const shown = status < 300 && route.example.response !== undefined ? { example: route.example.response } : {};
  const json =
    schema === undefined
      ? []
      : [[isProblem ? PROBLEM_TYPE : 'application/json', { schema: components.of(schema, 'output'), ...shown }]];
  const others = types.map((type) => [type, { schema: { type: 'string' } }]);
  return { description, content: Object.fromEntries([...json, ...others]) };
}
