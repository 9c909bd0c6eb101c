import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Why browser tests cannot run here, or undefined. With CI=true a missing browser is a failure, not a skip. */
export const noBrowser =
  executablePath === undefined && process.env.CI !== 'true'
    ? 'no Chromium found: install it or set CHROMIUM_PATH'
    : undefined;

export async function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium found: install it or set CHROMIUM_PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Fails where the page logged an error, but for those that are expected, or asked another host for anything. */
  expectClean(expected?: RegExp): void;
}

/** A fresh visitor; what goes wrong behind the page is kept. */
export async function visit(
  browser: Browser,
  address: string,
  options: { viewport?: { width: number; height: number }; colorScheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? WIDE,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'nl-NL',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) troubles.push(`request to another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} from ${response.url()}`);
  });
  return {
    context,
    page,
    expectClean: (expected) => expect(troubles.filter((trouble) => !expected?.test(trouble))).toEqual([]),
  };
}

/** The middle of each place where a picture has a colour (within a tolerance), largest place first, in CSS pixels. */
export async function placesOfColour(
  browser: Browser,
  picture: Buffer,
  [red, green, blue]: readonly [number, number, number],
): Promise<{ x: number; y: number; pixels: number }[]> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ({ source, colour }) => {
        const image = await createImageBitmap(await (await fetch(source)).blob());
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
        const isMeant = (i: number) => colour.every((value, channel) => Math.abs(data[4 * i + channel]! - value) <= 12);
        const seen = new Uint8Array(width * height);
        const places: { x: number; y: number; pixels: number }[] = [];
        for (let start = 0; start < seen.length; start += 1) {
          if (seen[start] === 1 || !isMeant(start)) continue;
          const stack = [start];
          seen[start] = 1;
          let [sumX, sumY, pixels] = [0, 0, 0];
          for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
            sumX += at % width;
            sumY += Math.floor(at / width);
            pixels += 1;
            for (const next of [at - 1, at + 1, at - width, at + width]) {
              if (next < 0 || next >= seen.length || seen[next] === 1 || !isMeant(next)) continue;
              seen[next] = 1;
              stack.push(next);
            }
          }
          places.push({ x: sumX / pixels, y: sumY / pixels, pixels });
        }
        return places.sort((a, b) => b.pixels - a.pixels);
      },
      { source: `data:image/png;base64,${picture.toString('base64')}`, colour: [red, green, blue] },
    );
  } finally {
    await page.close();
  }
}

/** Colours of the actor types in the light theme, as drawn. */
export const MUNICIPALITY_BLUE = [0, 0x72, 0xb2] as const;
