import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, visit } from './browser.ts';
import { type Service, startService } from './service.ts';

interface Options extends NonNullable<Parameters<typeof visit>[2]> {
  /** Errors of the page that belong to the journey: a browser logs every answer that is a refusal. */
  readonly expected?: RegExp;
}

/** One service and one browser for all journeys of a file. */
export function startSite() {
  let service: Service;
  let browser: Browser;
  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });
  return {
    address: () => service.address,
    /** A journey of a fresh visitor; fails where something went wrong behind the page. */
    async visit({ expected, ...options }: Options, journey: (page: Page) => Promise<void>): Promise<void> {
      const { context, page, expectClean } = await visit(browser, service.address, options);
      page.setDefaultTimeout(20_000);
      await journey(page);
      expectClean(expected);
      await context.close();
    },
  };
}
