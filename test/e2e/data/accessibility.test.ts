import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFinds } from '../axe.ts';
import { NARROW, noBrowser, WIDE } from '../browser.ts';
import { startSite } from './site.ts';
import { tour } from './tour.ts';

/** Every page and step of the data, in both languages, both themes and both widths. */
describe.skipIf(noBrowser !== undefined)('the pages of the data', () => {
  const site = startSite();

  for (const language of ['nl', 'en'] as const) {
    it(`break no rule of axe and stay within their width, ${language}`, async () => {
      const found: string[] = [];
      // What is refused on the way (no archive, no such actor, two editors, no undoing) is logged by the browser.
      await site.visit({ expected: /status of 4(?:0[049]|12)/ }, async (page) => {
        await tour(page, site.address(), language, async (name) => {
          for (const [width, viewport] of Object.entries({ narrow: NARROW, wide: WIDE })) {
            await page.setViewportSize(viewport);
            // What stands under the bar above is not to be judged as if it were covered.
            await page.evaluate(() => window.scrollTo(0, 0));
            for (const colorScheme of ['dark', 'light'] as const) {
              await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
              const where = `${name}, ${width}, ${colorScheme}`;
              const looked = colorScheme === 'light' ? 'everything' : 'colours';
              found.push(...(await axeFinds(page, looked)).map((fault) => `${where}: ${fault}`));
            }
            if (await overflows(page)) found.push(`${name}, ${width}: wider than the window`);
          }
        });
      });
      expect(found).toEqual([]);
    }, 120_000);
  }
});

/** Whether the page, or the dialog over it, scrolls sideways. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
