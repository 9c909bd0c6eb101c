import type { Page } from 'playwright-core';
import { axeFinds } from './axe.ts';
import { NARROW, WIDE } from './browser.ts';

/**
 * Looks a page over as it stands, in both widths and both themes: what axe finds, and whether it scrolls sideways. In
 * the dark only colours can be at fault beyond what the light finds.
 */
export async function lookedOver(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
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
  return found;
}

/** Whether the page, or the dialog over it, scrolls sideways. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('[role="dialog"]')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
