import { Buffer } from 'node:buffer';
import type { Answer, RunningApp } from '../running-app.ts';

/** A file of a form: its name and what is in it. */
export interface FormFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const BOUNDARY = 'coalitiekaart-test-boundary';

/** A multipart form as bytes, with its header. */
export function formOf(files: Readonly<Record<string, FormFile>>, fields: Readonly<Record<string, string>> = {}) {
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(fields)) {
    parts.push(Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  }
  for (const [field, { name, content }] of Object.entries(files)) {
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    parts.push(Buffer.from(head), Buffer.from(content as string), Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${BOUNDARY}--\r\n`));
  return { raw: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } };
}

export interface ImportAsked {
  readonly mode?: 'merge' | 'replace';
  readonly fields?: Readonly<Record<string, string>>;
  readonly language?: 'nl' | 'en';
}

const filesOf = (content: FormFile['content'] | Readonly<Record<string, FormFile>>, name: string) =>
  typeof content === 'string' || content instanceof Uint8Array ? { file: { name, content } } : content;

/** The report of a dry run. */
export async function dryRun(
  app: RunningApp,
  path: string,
  content: FormFile['content'] | Readonly<Record<string, FormFile>>,
  { mode = 'merge', fields, language = 'en' }: ImportAsked = {},
): Promise<Answer> {
  const form = formOf(filesOf(content, 'bestand.csv'), fields);
  const headers = { ...form.headers, 'accept-language': language };
  return app.ask('POST', `${path}/imports?mode=${mode}&dryRun=true`, { raw: form.raw, headers });
}

/** Imports a file and waits until it has ended; its last state with its address. */
export async function importFile(
  app: RunningApp,
  path: string,
  content: FormFile['content'] | Readonly<Record<string, FormFile>>,
  { mode = 'merge', fields }: ImportAsked = {},
): Promise<Answer & { readonly location: string }> {
  const form = formOf(filesOf(content, 'bestand.csv'), fields);
  const begun = await app.ask('POST', `${path}/imports?mode=${mode}`, form);
  if (begun.status !== 202) throw new Error(`${begun.status}: ${begun.text}`);
  const location = String(begun.headers.location);
  return { ...(await ended(app, location)), location };
}

/** The state of an import once it has ended. */
export async function ended(app: RunningApp, location: string): Promise<Answer> {
  for (;;) {
    const answer = await app.ask('GET', location, { headers: { 'accept-language': 'en' } });
    if (!['queued', 'running'].includes(answer.json.state)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A new, empty network. */
export async function emptyNetwork(app: RunningApp, title: string, more: object = {}): Promise<string> {
  const made = await app.ask('POST', '/v1/networks', { body: { title, ...more } });
  return `/v1/networks/${made.json.id}`;
}

/** Everything of a network as CSV, which tells no revision. */
export async function contentsOf(app: RunningApp, path: string): Promise<string> {
  const actors = await app.ask('GET', `${path}/graph?format=actors-csv`);
  const ties = await app.ask('GET', `${path}/graph?format=csv`);
  return `${actors.text}\n${ties.text}`;
}
