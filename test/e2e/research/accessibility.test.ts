import { describe, expect, it } from 'vitest';
import { noBrowser } from '../browser.ts';
import { lookedOver } from '../looked-over.ts';
import { startSite } from '../site.ts';
import { tour } from './tour.ts';

/** Every part of the research page, and the scenarios, in both languages, both themes and both widths. */
describe.skipIf(noBrowser !== undefined)('the pages of research and scenarios', () => {
  const site = startSite();

  for (const language of ['nl', 'en'] as const) {
    it(`break no rule of axe and stay within their width, ${language}`, async () => {
      const found: string[] = [];
      // A network and a scenario that are not there are logged by the browser.
      await site.visit({ expected: /status of 404/ }, async (page) => {
        await tour(page, site.address(), language, async (name) => {
          found.push(...(await lookedOver(page, name)));
        });
      });
      expect(found).toEqual([]);
    }, 240_000);
  }
});
