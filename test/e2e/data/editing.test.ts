import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { startSite } from '../site.ts';
import { actorNames, bringInDirectly, excelCsv, makeNetwork, openPart } from './steps.ts';

interface Actor {
  readonly name: string;
  readonly description?: string;
  readonly members?: number;
  readonly website?: string;
  readonly aliases?: readonly string[];
}

const ACTORS = [
  'id;type;name;municipality;foundedOn',
  'eetze;initiative;eeTze;GM0166;2016',
  'achtste;organisation;Stichting Het 8ste Werk;GM0166;2012',
  'achtste-2;organisation;Het 8ste Werk;GM0166;2013',
  'brug;initiative;Buurthuis De Brug;GM0166;',
  'brug-2;initiative;Buurthuis de Brug Kampen;GM0166;',
];

/** Changing what is in a network by form, on the built service, in a real browser. */
describe.skipIf(noBrowser !== undefined)(`editing${noBrowser === undefined ? '' : ` (${noBrowser})`}`, () => {
  const site = startSite();

  /** A network with the actors above. */
  const filledNetwork = async (title: string): Promise<string> => {
    const network = await makeNetwork(site.address(), title, 'GM0166');
    await bringInDirectly(site.address(), network, excelCsv('actoren.csv', ACTORS));
    return network;
  };
  const actor = (network: string, id: string) => ask<Actor>(site.address(), network, `/actors/${id}`);
  const openActor = (page: Page, network: string, id: string) =>
    page.goto(`${site.address()}/gegevens/bewerken?network=${network}&actor=${id}`);

  it('changes an actor with nothing but the keyboard', async () => {
    await site.visit({}, async (page) => {
      const network = await filledNetwork('Toetsen');
      await openPart(page, site.address(), '/bewerken', network);
      await page.getByRole('link', { name: 'eeTze' }).waitFor();
      const keys = page.keyboard;
      /** Tab after Tab, until the focus is where it should be. */
      const tabTo = async (name: RegExp) => {
        for (let presses = 0; presses < 80; presses += 1) {
          await keys.press('Tab');
          if (name.test(await focusedName(page))) return;
        }
        throw new Error(`the keyboard does not reach ${name}`);
      };
      await tabTo(/^Zoek op naam/);
      await keys.type('eetze');
      await expect.poll(() => page.getByRole('row').count()).toBe(2);
      await tabTo(/^eeTze$/);
      await keys.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'eeTze' }).waitFor();
      await page.getByLabel('Beschrijving').waitFor();
      await tabTo(/^Beschrijving/);
      await keys.type('Samen koken en eten.');
      await tabTo(/^Waaraan$/);
      await keys.press('Enter');
      await tabTo(/^Voedsel$/);
      await keys.press('Space');
      await tabTo(/^Leden/);
      await keys.type('veel');
      await keys.press('Enter');
      await page.getByText('Schrijf een heel getal, bijvoorbeeld 25.').waitFor();
      expect(await focusedName(page)).toMatch(/^Leden/);
      expect((await actor(network, 'eetze')).description).toBeUndefined();
      await keys.press('Control+A');
      await keys.type('1.200');
      await keys.press('Enter');
      await page.getByText('Bewaard.', { exact: true }).waitFor();
      expect(await actor(network, 'eetze')).toMatchObject({
        description: 'Samen koken en eten.',
        themes: ['voedsel'],
        members: 1200,
      });
    });
  });

  it('shows two editors of one actor what the other did, and loses nothing of either', async () => {
    await site.visit({ expected: /412/ }, async (page) => {
      const network = await filledNetwork('Twee bewerkers');
      await openActor(page, network, 'eetze');
      const other = await page.context().newPage();
      await openActor(other, network, 'eetze');
      await page.getByLabel('Beschrijving').fill('Van de eerste.');
      await page.getByRole('textbox', { name: 'Leden' }).fill('25');
      await other.getByLabel('Beschrijving').fill('Van de tweede.');
      await other.getByRole('textbox', { name: 'Website' }).fill('https://eetze.nl/');
      await other.getByRole('button', { name: 'Bewaar' }).click();
      await other.getByText('Bewaard.', { exact: true }).waitFor();

      await page.bringToFront();
      await page.getByRole('button', { name: 'Bewaar' }).click();
      const conflict = page.getByRole('region', { name: 'Intussen veranderd' });
      await conflict.getByText('Er is niets bewaard; wat u typte staat er nog.').waitFor();
      expect(await conflict.getByRole('row').allInnerTexts()).toEqual([
        expect.stringMatching(/Wat\s+Dit stond er\s+Dit staat er nu/),
        expect.stringMatching(/Beschrijving\s+onbekend\s+Van de tweede\./),
        expect.stringMatching(/Website\s+onbekend\s+https:\/\/eetze\.nl\//),
      ]);
      expect(await page.getByLabel('Beschrijving').inputValue()).toBe('Van de eerste.');
      expect(await actor(network, 'eetze')).toMatchObject({ description: 'Van de tweede.' });

      await conflict.getByRole('button', { name: 'Ga verder met wat ik typte' }).click();
      expect(await page.getByRole('textbox', { name: 'Website' }).inputValue()).toBe('https://eetze.nl/');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Bewaard.', { exact: true }).waitFor();
      expect(await actor(network, 'eetze')).toMatchObject({
        description: 'Van de eerste.',
        members: 25,
        website: 'https://eetze.nl/',
      });
    });
  });

  it('puts possible doubles side by side, merges one pair and remembers of another that they are two', async () => {
    await site.visit({}, async (page) => {
      const network = await filledNetwork('Dubbel');
      await openPart(page, site.address(), '/dubbel', network);
      await page.getByText('Er zijn 2 paren die misschien dezelfde actor zijn.').waitFor();
      const pairOf = (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });
      await pairOf('Buurthuis De Brug').getByRole('button', { name: 'Dit zijn er twee' }).click();
      await page.getByText('Van 1 paar is besloten dat het er twee zijn.').waitFor();
      await page.getByText('Er is 1 paar dat misschien dezelfde actor is.').waitFor();

      await pairOf('Stichting Het 8ste Werk').getByRole('button', { name: 'Dit is dezelfde' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Laat liever Het 8ste Werk blijven' }).click();
      await dialog.getByRole('button', { name: 'Laat liever Stichting Het 8ste Werk blijven' }).click();
      await dialog.getByText('Stichting Het 8ste Werk blijft en krijgt alle relaties.').waitFor();
      await dialog
        .getByRole('row', { name: /Begonnen op/ })
        .getByRole('radio')
        .nth(1)
        .check();
      await dialog.getByRole('button', { name: 'Voeg samen' }).click();
      await page.getByText('Er zijn geen actoren waarover u nog moet beslissen').waitFor();
      expect(await actor(network, 'achtste')).toMatchObject({ foundedOn: '2013', aliases: ['Het 8ste Werk'] });

      await page.reload();
      await page.getByText('Er zijn geen actoren waarover u nog moet beslissen').waitFor();
      expect(await actorNames(site.address(), network)).toEqual([
        'Buurthuis De Brug',
        'Buurthuis de Brug Kampen',
        'Stichting Het 8ste Werk',
        'eeTze',
      ]);
    });
  });
});

/** What the focused element is called: by its label, or by its own text. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    return (labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
