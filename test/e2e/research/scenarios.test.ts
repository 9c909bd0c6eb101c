import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { startSite } from '../site.ts';
import { SCENARIOS } from './words.ts';

const words = SCENARIOS.nl;

interface Scenarios {
  readonly items: { readonly id: string; readonly version: number; readonly changes: { readonly kind: string }[] }[];
}

describe.skipIf(noBrowser !== undefined)('an officer who thinks ahead', () => {
  const site = startSite();

  it('adds a tie, sees what it would do, takes it back, and deletes the scenario', async () => {
    await site.visit({ expected: /status of 412/ }, async (page) => {
      await page.goto(`${site.address()}/?network=samen`);
      await page.getByRole('link', { name: words.title }).first().click();
      await page.getByText(words.none).waitFor();
      await page.getByRole('button', { name: words.make }).click();
      await page.getByText(words.nameNeeded).waitFor();
      await page.getByLabel(words.new).fill('Kampen werkt met eeTze');
      await page.getByRole('button', { name: words.make }).click();
      await page.getByRole('heading', { level: 1, name: 'Kampen werkt met eeTze' }).waitFor();
      await page.getByText(words.what.none).waitFor();

      await page.getByRole('button', { name: words.add['add-tie'] }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: words.add.who }).fill('Kampen');
      await dialog.getByRole('option', { name: /^Kampen gemeente/ }).click();
      await dialog.getByLabel(words.add.which).selectOption({ label: 'Werkt als gemeente samen met' });
      await dialog.getByRole('combobox', { name: words.add.withWhom }).fill('eeTze');
      await dialog.getByRole('option', { name: /^eeTze/ }).click();
      await dialog.getByRole('button', { name: words.add.do }).click();
      await page.getByText('Erbij: Kampen werkt als gemeente samen met eeTze').waitFor();
      await page.getByRole('heading', { name: words.compare.values }).waitFor();
      const { items } = await ask<Scenarios>(site.address(), 'samen', '/scenarios');
      const compared = await ask<{ summary: string; values: { id: string; before: number; after: number }[] }>(
        site.address(),
        'samen',
        `/scenarios/${items[0]!.id}/comparison`,
      );
      const edges = compared.values.find(({ id }) => id === 'edges')!;
      expect(edges.after).toBe(edges.before + 1);
      const row = page.getByRole('row', { name: /^Aantal verbonden paren/ });
      expect(await row.textContent()).toContain(`${edges.before}${edges.after}+1`);

      await page.getByRole('button', { name: words.add.suggestion }).click();
      await dialog.getByRole('combobox', { name: words.add.forWhom }).fill('Kampen');
      await dialog.getByRole('option', { name: /^Kampen gemeente/ }).click();
      await dialog
        .getByRole('button', { name: /^Voeg toe: / })
        .last()
        .click();
      await expect
        .poll(async () => (await ask<Scenarios>(site.address(), 'samen', '/scenarios')).items[0]!.changes.length)
        .toBe(2);
      await dialog.waitFor({ state: 'detached' });

      await changeElsewhere(site.address(), items[0]!.id);
      const takeBack = page.getByRole('button', {
        name: /^Neem terug: Erbij: Kampen werkt als gemeente samen met eeTze/,
      });
      await takeBack.click();
      await page.getByText('Iemand anders heeft dit intussen veranderd.', { exact: false }).waitFor();
      await page.getByText('Weg: Programma SAMEN, met alle relaties').waitFor();
      await takeBack.click();
      await takeBack.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: words.remove.open }).click();
      await dialog.getByRole('button', { name: words.remove.do }).click();
      await page.getByText(words.none).waitFor();
      expect((await ask<Scenarios>(site.address(), 'samen', '/scenarios')).items).toEqual([]);
    });
  });

  it('thinks of somebody new, gives them a tie, and takes a tie away', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/scenarios?network=samen`);
      await page.getByLabel(words.new).fill('Een nieuw fonds');
      await page.getByRole('button', { name: words.make }).click();
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: words.add['add-actor'] }).click();
      await dialog.getByLabel(words.add.type).selectOption('fund');
      await dialog.getByLabel(words.add.name).fill('Buurtfonds Kampen');
      await dialog.getByRole('button', { name: words.add.do }).click();
      await page.getByText('Erbij: Buurtfonds Kampen (fonds)').waitFor();

      await page.getByRole('button', { name: words.add['add-tie'] }).click();
      await dialog.getByRole('combobox', { name: words.add.who }).fill('Buurtfonds');
      await dialog.getByRole('option', { name: /^Buurtfonds Kampen/ }).click();
      await dialog.getByLabel(words.add.which).selectOption({ label: 'Geeft geld aan' });
      await dialog.getByRole('combobox', { name: words.add.withWhom }).fill('eeTze');
      await dialog.getByRole('option', { name: /^eeTze/ }).click();
      await dialog.getByRole('button', { name: words.add.do }).click();
      await page.getByText('Erbij: Buurtfonds Kampen geeft geld aan eeTze').waitFor();

      await page.getByRole('button', { name: words.add['remove-tie'] }).click();
      await dialog.getByRole('combobox', { name: words.add.who }).fill('eeTze');
      await dialog.getByRole('option', { name: /^eeTze/ }).click();
      await dialog
        .getByRole('button', { name: /^Haal weg: / })
        .first()
        .click();
      await page.getByText(/^Weg: .*eeTze/).waitFor();
      await page.getByRole('heading', { name: words.compare.risks }).waitFor();
      await page.reload();
      await page.getByText('Erbij: Buurtfonds Kampen geeft geld aan eeTze').waitFor();
    });
  });
});

/** Somebody else lets an actor fall away in the scenario. */
async function changeElsewhere(address: string, id: string): Promise<void> {
  const path = `${address}/v1/networks/samen/scenarios/${id}`;
  const read = await fetch(path);
  const { changes } = (await read.json()) as Scenarios['items'][number];
  const answer = await fetch(path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/merge-patch+json', 'if-match': read.headers.get('etag') ?? '' },
    body: JSON.stringify({ changes: [...changes, { kind: 'remove-actor', actorId: 'programma-samen' }] }),
  });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
}
