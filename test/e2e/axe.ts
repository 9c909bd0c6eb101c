import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What an axe run looks for: everything, or only what another theme can break. */
type Looked = 'everything' | 'colours';

/** What axe finds wrong with a page as it stands: each rule with the elements that break it. */
export async function axeFinds(page: Page, looked: Looked = 'everything'): Promise<string[]> {
  const runOnly = looked === 'colours' ? ['color-contrast', 'link-in-text-block'] : RULES;
  await settled(page);
  // Evaluated through the debugger, which the page's own policy does not bind.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)}, resultTypes: ["violations"] })`,
  )) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Waits until nothing on the page moves or fades any more: halfway, colours are those of neither end. */
const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(document.getAnimations().every(({ playState }) => playState !== 'running')),
          ),
        ),
      ),
  );
