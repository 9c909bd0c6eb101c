import { describe, expect, it } from 'vitest';
import { noBrowser } from '../browser.ts';
import { lookedOver } from '../looked-over.ts';
import { startSite } from '../site.ts';
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
          found.push(...(await lookedOver(page, name)));
        });
      });
      expect(found).toEqual([]);
    }, 120_000);
  }
});
