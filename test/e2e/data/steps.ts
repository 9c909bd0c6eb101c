import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { data as english } from '../../../client/locales/en/data/index.ts';
import type { DataTexts } from '../../../client/locales/i18n.ts';
import { data as dutch } from '../../../client/locales/nl/data/index.ts';
import { ask } from '../ask.ts';

export const WORDS: Readonly<Record<'nl' | 'en', DataTexts>> = { nl: dutch, en: english };

/** A file as it is put in a field of a page. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (name: string, text: string): PickedFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** A file as a Dutch Excel saves it: with a byte order mark, semicolons and a carriage return behind every row. */
export const excelCsv = (name: string, rows: readonly string[]): PickedFile =>
  csvFile(name, `\uFEFF${rows.join('\r\n')}\r\n`);

/** Makes a network without its form, for a journey that is about something else; its id. */
export async function makeNetwork(address: string, title: string, municipality?: string): Promise<string> {
  const answer = await fetch(`${address}/v1/networks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title, language: 'nl', ...(municipality === undefined ? {} : { municipality }) }),
  });
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

/** Changes an actor without its form, as someone else would. */
export async function changeDirectly(address: string, network: string, id: string, patch: object): Promise<void> {
  const path = `${address}/v1/networks/${network}/actors/${id}`;
  const etag = (await fetch(path)).headers.get('etag') ?? '';
  const headers = { 'content-type': 'application/merge-patch+json', 'if-match': etag };
  const answer = await fetch(path, { method: 'PATCH', headers, body: JSON.stringify(patch) });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** Brings a file in without its pages, for a journey that is about something else; the id of the import. */
export async function bringInDirectly(address: string, network: string, file: PickedFile): Promise<string> {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(file.buffer)]), file.name);
  const begun = await fetch(`${address}/v1/networks/${network}/imports`, { method: 'POST', body });
  if (begun.status !== 202) throw new Error(`${begun.status}: ${await begun.text()}`);
  const { importId } = (await begun.json()) as { importId: string };
  for (let state = 'queued'; state !== 'succeeded'; ) {
    if (state !== 'queued' && state !== 'running') throw new Error(`the import has ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    state = (await ask<{ state: string }>(address, network, `/imports/${importId}`)).state;
  }
  return importId;
}

/** Names of all actors of a network that are no municipalities. */
export async function actorNames(address: string, network: string): Promise<string[]> {
  const { items } = await ask<{ items: { name: string; type: string }[] }>(address, network, '/actors?limit=1000');
  return items
    .filter(({ type }) => type !== 'municipality')
    .map(({ name }) => name)
    .sort();
}

/** Opens a part of the data page on a network. */
export const openPart = (page: Page, address: string, path: string, network: string) =>
  page.goto(`${address}/gegevens${path}?network=${network}`);

/** Puts a file where the present step wants one. */
export const pick = (page: Page, file: PickedFile) => page.locator('input[type="file"]').first().setInputFiles(file);

type Step = keyof DataTexts['import']['to'];

/** Goes on to a step of the import, by its button. */
export async function goOn(page: Page, step: Step, words = dutch as DataTexts): Promise<void> {
  await page.getByRole('button', { name: words.import.to[step] }).click();
  await page.getByRole('heading', { level: 2, name: words.import.step[step] }).waitFor();
}

/** From a chosen file through the steps to where it can be brought in; pairs that may be one are decided later. */
export async function goToRun(page: Page, words = dutch as DataTexts): Promise<void> {
  for (const step of ['columns', 'check'] as const) await goOn(page, step, words);
  const toPairs = page.getByRole('button', { name: words.import.to.duplicates });
  const toRun = page.getByRole('button', { name: words.import.to.run });
  await toPairs.or(toRun).first().waitFor();
  if (await toPairs.isVisible()) await goOn(page, 'duplicates', words);
  await goOn(page, 'run', words);
}

/** Brings the file in and waits for the sentence that tells what it did. */
export async function bringIn(page: Page, words = dutch as DataTexts): Promise<void> {
  await page.getByRole('button', { name: words.import.begin }).click();
  await page.getByRole('button', { name: words.import.another }).waitFor();
}
