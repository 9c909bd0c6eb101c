import type { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';

/** What a click brings as a file: its name and what is in it. */
export async function downloaded(
  page: Page,
  click: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}
