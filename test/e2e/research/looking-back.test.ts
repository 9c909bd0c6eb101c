import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { downloaded } from '../downloaded.ts';
import { startSite } from '../site.ts';
import { csvRows, RESEARCH } from './words.ts';

const words = RESEARCH.nl;

interface BackTest {
  readonly summary: string;
  readonly methods: {
    readonly method: string;
    readonly name: string;
    readonly mrr: { readonly value: number } | null;
  }[];
}

describe.skipIf(noBrowser !== undefined)('a researcher who looks back', () => {
  const site = startSite();

  it('asks whether the suggestions of a day came true, and sees every method with its interval', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/onderzoek/terugkijken?network=demo`);
      await page.getByRole('button', { name: words.backTest.run }).click();
      await page.getByText(words.parameters.invalidDay).waitFor();
      await page.getByLabel(words.backTest.cut).fill('2025-01-01');
      await page.getByLabel(words.backTest.tieType).selectOption('funds');
      await page.getByRole('button', { name: words.backTest.run }).click();
      await page.getByRole('heading', { name: words.backTest.methods }).waitFor();
      expect(page.url()).toContain('cut=2025-01-01&tieType=funds');
      const answer = await fetch(`${site.address()}/v1/networks/demo/back-tests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ cut: '2025-01-01', tieType: 'funds' }),
      });
      const { summary, methods } = (await answer.json()) as BackTest;
      await page.getByText(summary).waitFor();
      const table = page.getByRole('group', { name: words.backTest.methods });
      for (const { name } of methods) await table.getByRole('rowheader', { name, exact: true }).waitFor();
      const { content } = await downloaded(page, () => page.getByRole('button', { name: words.keep.csv }).click());
      const { rows } = csvRows(content.toString('utf8'));
      expect(rows.map(({ method, mrr }) => [method, mrr])).toEqual(
        methods.map(({ method, mrr }) => [method, String(mrr!.value)]),
      );
    });
  });

  it('compares two days, with as many pairs as the service counts', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/onderzoek/twee-momenten?network=demo`);
      await page.getByLabel(words.dates.from).fill('2026-01-01');
      await page.getByLabel(words.dates.to).fill('2024-01-01');
      await page.getByRole('button', { name: words.dates.show }).click();
      await page.getByText(words.dates.order).waitFor();
      await page.getByLabel(words.dates.from).fill('2024-01-01');
      await page.getByLabel(words.dates.to).fill('2026-01-01');
      await page.getByRole('button', { name: words.dates.show }).click();
      const sentence = page.getByText(/^Tussen 1 januari 2024 en 1 januari 2026 kwamen er/);
      await sentence.waitFor();
      const [came, gone, kept] = [...(await sentence.textContent())!.matchAll(/([\d.]+)(?= paren| en|\.$)/g)]
        .map(([number]) => Number(number.replaceAll('.', '')))
        .slice(-3);
      const edgesAt = async (day: string) =>
        (await ask<{ values: { edges: number } }>(site.address(), 'demo', `/measures?asOf=${day}`)).values.edges;
      expect(gone! + kept!).toBe(await edgesAt('2024-01-01'));
      expect(came! + kept!).toBe(await edgesAt('2026-01-01'));
    });
  });
});
