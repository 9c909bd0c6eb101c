import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, NARROW, noBrowser, visit, WIDE } from './browser.ts';
import { type Service, startService } from './service.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
            // Evaluated through the debugger, which the page's own policy does not bind.
            await page.evaluate(AXE);
            const { violations } = (await page.evaluate(
              'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
            )) as AxeResults;
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
            ).toEqual([]);
            expectClean();
            await context.close();
          });
        }
      }
    }
  }
});
