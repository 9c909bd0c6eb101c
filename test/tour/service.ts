import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pino from 'pino';
import { readConfig } from '../../server/config.ts';
import { PACKAGE_ROOT } from '../../server/package-root.ts';
import { startService } from '../../server/start-service.ts';
import type { Question } from './question.ts';

/** What the tour asks its questions of. */
export interface Service {
  /** The answer as JSON, in Dutch. Throws with the service's own words where it refuses. */
  ask(question: Pick<Question, 'method' | 'path' | 'body' | 'files'>): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the service in this process on a free port, with the shipped networks in a folder of its own. */
export async function startShipped(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-tour-'));
  const config = readConfig({ PORT: '0', DATA_DIR: folder, SEED_DEMO: 'true', LOG_LEVEL: 'silent' });
  const service = await startService(config, pino({ level: 'silent' }));
  return {
    ask: async ({ method, path, body, files }) => {
      const content = files === undefined ? jsonOf(body) : { body: formOf(files) };
      const headers = { 'accept-language': 'nl', ...('headers' in content ? content.headers : {}) };
      const answer = await fetch(service.url + path, { method, ...content, headers });
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const jsonOf = (body: unknown) =>
  body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

function formOf(files: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [field, path] of Object.entries(files)) {
    form.set(field, new Blob([readFileSync(join(PACKAGE_ROOT, path))]), basename(path));
  }
  return form;
}
