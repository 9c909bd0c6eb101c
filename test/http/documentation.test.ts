import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROUTES } from '../../server/http/routes/all-routes.ts';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is walked through as it comes
let document: any;
beforeAll(async () => {
  app = await runApp();
  document = (await app.ask('GET', '/v1/openapi.json')).json;
});
afterAll(() => app.close());

/** Every object in a document with the path to it. */
function* objectsIn(value: unknown, path: string[] = []): Generator<[Record<string, unknown>, string[]]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [value as Record<string, unknown>, path];
  for (const [key, inner] of Object.entries(value)) if (key !== 'example') yield* objectsIn(inner, [...path, key]);
}

const resolved = (schema: Record<string, unknown>): Record<string, unknown> =>
  typeof schema.$ref === 'string'
    ? { ...document.components.schemas[schema.$ref.split('/').at(-1)!], ...schema }
    : schema;

it('describes every route', () => {
  expect(document.openapi).toBe('3.1.0');
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method} ${path}`),
  );
  expect(told.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  const ids = ROUTES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('describes every property and parameter', () => {
  const bare: string[] = [];
  for (const [object, path] of objectsIn(document)) {
    if (path.at(-1) === 'properties' && typeof object === 'object') {
      for (const [name, schema] of Object.entries(object as Record<string, Record<string, unknown>>)) {
        const isDiscriminator = schema.const !== undefined;
        if (!isDiscriminator && !resolved(schema).description) bare.push([...path, name].join('/'));
      }
    }
    if ('in' in object && 'name' in object && !object.description) bare.push(path.join('/'));
  }
  expect(bare).toEqual([]);
});

it('refers to nothing that is not there', () => {
  for (const [{ $ref }] of objectsIn(document)) {
    if (typeof $ref === 'string') expect(document.components.schemas).toHaveProperty([$ref.split('/').at(-1)!]);
  }
});

it('has examples that its own schemas accept', () => {
  for (const route of ROUTES) {
    const { body, response } = route.example;
    if (body !== undefined) expect(route.body!.safeParse(body).error, route.id).toBeUndefined();
    const success = Object.entries(route.responses).find(([status]) => status.startsWith('2'))![1];
    if (response !== undefined) expect(success.schema!.safeParse(response).error, route.id).toBeUndefined();
  }
});

it('can be read as a page without scripts', async () => {
  const page = await app.ask('GET', '/v1/docs');
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.text).not.toMatch(/<script|\son\w+=/);
  for (const { id } of ROUTES) expect(page.text).toContain(`id="${id}"`);
});
