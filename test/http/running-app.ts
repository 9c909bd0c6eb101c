/** The whole service in this process, on a free port and an embedded store of its own; every answer is held to its schema. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { expect } from 'vitest';
import { problem } from '#contract/problem';
import { readConfig } from '../../server/config.ts';
import type { AnyRoute } from '../../server/http/route.ts';
import { ROUTES } from '../../server/http/routes/all-routes.ts';
import { startService } from '../../server/start-service.ts';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The body as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all shapes, which their schemas have checked
  readonly json: any;
}

export interface Question {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  readonly url: string;
  readonly folder: string;
  ask(method: string, path: string, question?: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** Starts the service; `environment` is added to a quiet, empty one. */
export async function runApp(environment: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-http-'));
  const config = readConfig({ PORT: '0', DATA_DIR: folder, SEED_DEMO: 'false', LOG_LEVEL: 'silent', ...environment });
  const lines: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
  const service = await startService(config, logger);
  const { port } = new URL(service.url);
  return {
    url: service.url,
    folder,
    ask: async (method, path, question) => {
      const answer = await send(Number(port), method, path, question);
      expect(answer.status, `${method} ${path}: ${answer.text}\n${lines.join('')}`).not.toBe(500);
      holdToSchema(method, path, answer);
      return answer;
    },
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function send(port: number, method: string, path: string, { body, raw, headers }: Question = {}): Promise<Answer> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...(content === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(content) }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const bytes = Buffer.concat(chunks);
          const text = bytes.toString('utf8');
          const isJson = /json/.test(response.headers['content-type'] ?? '') && text !== '';
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            text,
            bytes,
            json: isJson ? JSON.parse(text) : undefined,
          });
        });
      },
    );
    request.once('error', reject);
    request.end(content);
  });
}

function holdToSchema(method: string, path: string, answer: Answer): void {
  const bare = path.split('?')[0]!;
  const what = `${method} ${path} → ${answer.status}: ${answer.text.slice(0, 2_000)}`;
  expect(answer.headers['x-request-id'], what).toMatch(/^[0-9a-f-]{36}$/);
  if (answer.status >= 400 && answer.headers['content-type']?.startsWith('application/problem+json')) {
    expect(() => problem.parse(answer.json), what).not.toThrow();
    expect(answer.json.status, what).toBe(answer.status);
    // Nothing about the inside: no file path, statement or stack.
    expect(answer.json.detail, what).not.toMatch(/node_modules|\bSELECT\b|\bMATCH \(|coalitiekaart\.db|\bat \S+ \(/);
    if (bare.startsWith('/v1') && answer.status !== 403) expect(answer.headers['api-version'], what).toBeDefined();
    return;
  }
  const route = routeOf(method, bare);
  if (route === undefined) return;
  const declared = route.responses[answer.status];
  expect(declared, `${what}: a status that the route does not declare`).toBeDefined();
  expect(answer.headers['api-version'], what).toBeDefined();
  if (declared?.schema !== undefined && answer.headers['content-type']?.startsWith('application/json')) {
    const parsed = declared.schema.safeParse(answer.json);
    expect(parsed.error?.issues, what).toBeUndefined();
  }
}

export function routeOf(method: string, path: string): AnyRoute | undefined {
  return ROUTES.filter((route) => route.method === method.toLowerCase())
    .toSorted((a, b) => a.path.split('{').length - b.path.split('{').length)
    .find((route) => new RegExp(`^/v1${route.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
}

/** A network with an actor of each kind and a few ties; gives its path. */
export async function makeNetwork(app: RunningApp, id = 'test'): Promise<string> {
  const made = await app.ask('POST', '/v1/networks', { body: { id, title: 'Test', referenceDate: '2024-06-01' } });
  expect(made.status).toBe(201);
  const path = `/v1/networks/${id}`;
  const actors = [
    { id: 'GM0166', type: 'municipality', name: 'Kampen', themes: ['voedsel'] },
    { id: 'tuin', type: 'initiative', name: 'Buurttuin', themes: ['voedsel'], municipality: 'GM0166' },
    { id: 'kas', type: 'initiative', name: 'Dorpskas', themes: ['voedsel'], municipality: 'GM0166' },
    { id: 'fonds', type: 'fund', name: 'Fonds', themes: ['voedsel'] },
    { id: 'welzijn', type: 'organisation', name: 'Welzijn' },
    { id: 'samen', type: 'coalition', name: 'Samen' },
  ];
  for (const body of actors) expect((await app.ask('POST', `${path}/actors`, { body })).status).toBe(201);
  const ties = [
    { id: 't1', type: 'partners-with', from: 'GM0166', to: 'tuin', form: 'subsidy', strength: 2 },
    { id: 't2', type: 'funds', from: 'fonds', to: 'tuin', amountEur: 500.5, status: 'granted', startedOn: '2023' },
    { id: 't3', type: 'member-of', from: 'kas', to: 'samen' },
    { id: 't4', type: 'member-of', from: 'tuin', to: 'samen' },
    { id: 't5', type: 'active-in', from: 'welzijn', to: 'GM0166' },
  ];
  for (const body of ties) expect((await app.ask('POST', `${path}/ties`, { body })).status).toBe(201);
  return path;
}
