import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import { launch, NARROW, noBrowser, visit, WIDE } from './browser.ts';
import { type Service, startService } from './service.ts';

const PAGES = {
  start: '/?network=samen',
  network: '/netwerk?network=samen&selected=het-8ste-werk',
  municipality: '/gemeente/GM0166?network=samen',
  'municipality, invented': '/gemeente/GM0193?network=demo',
};

describe.skipIf(noBrowser !== undefined)('axe finds nothing', () => {
  let service: Service;
  let browser: Browser;

  beforeAll(async () => {
    service = await startService();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  for (const [name, path] of Object.entries(PAGES)) {
    for (const language of ['nl', 'en']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const [width, viewport] of Object.entries({ wide: WIDE, narrow: NARROW })) {
          it(`${name}, ${language}, ${colorScheme}, ${width}`, async () => {
            const { context, page, expectClean } = await visit(browser, service.address, { viewport, colorScheme });
            await page.goto(`${service.address}${path}&lang=${language}`);
            await page.waitForLoadState('networkidle');
            await page.waitForTimeout(400);
            expect(await axeFinds(page)).toEqual([]);
            expectClean();
            await context.close();
          });
        }
      }
    }
  }
});
