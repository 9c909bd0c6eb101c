import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { NARROW, noBrowser } from '../browser.ts';
import { downloaded } from '../downloaded.ts';
import { startSite } from '../site.ts';
import { filledTemplate } from './filled-template.ts';
import { actorNames, bringIn, csvFile, excelCsv, goOn, goToRun, makeNetwork, openPart, pick } from './steps.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const networkOf = (page: Page) => new URL(page.url()).searchParams.get('network')!;
const status = (page: Page) => page.getByRole('status');

/** Bringing files into a network of one's own, on the built service, in a real browser. */
describe.skipIf(noBrowser !== undefined)(`bringing in${noBrowser === undefined ? '' : ` (${noBrowser})`}`, () => {
  const site = startSite();

  it('makes a network for Kampen, fills in its template, brings it in, and takes it out again', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/gegevens`);
      await page.getByRole('link', { name: 'Nieuw netwerk' }).click();
      await page.getByRole('combobox', { name: 'Voor welke gemeente?' }).fill('kampen');
      await page.getByRole('option', { name: /^Kampen/ }).click();
      expect(await page.getByLabel('Hoe heet het netwerk?').inputValue()).toBe('Kampen');
      await page.getByRole('button', { name: 'Maak dit netwerk' }).click();
      await page.getByText('Kampen en 6 buurgemeenten staan er al in').waitFor();
      const network = networkOf(page);

      const template = await downloaded(page, () =>
        page.getByRole('link', { name: 'Download het voorbeeld voor Excel' }).click(),
      );
      expect(template.name).toMatch(/\.xlsx$/);
      const filled = filledTemplate(template.content, [
        [
          { Naam: 'eeTze', Type: 'initiatief', "Thema's": 'voedsel; welzijn en ontmoeting', Gemeente: 'Kampen' },
          { Naam: 'Stichting Het 8ste Werk', Type: 'organisatie', Gemeente: 'Kampen', 'KVK-nummer': '01234567' },
        ],
        [
          { Van: 'Kampen', Naar: 'eeTze', 'Type relatie': 'geeft geld aan', Bedrag: 2500.5, Status: 'toegekend' },
          { Van: 'eeTze', Naar: 'Stichting Het 8ste Werk', 'Type relatie': 'werkt samen met', Sinds: 2023 },
        ],
      ]);
      await pick(page, { name: 'kampen.xlsx', mimeType: XLSX, buffer: filled });
      await goToRun(page);
      await page.getByText('Er komen 2 actoren en 2 relaties bij; er verandert niets aan wat er al is.').waitFor();
      expect(await actorNames(site.address(), network)).toEqual([]);
      await bringIn(page);
      await page.getByText('Er kwamen 2 actoren en 2 relaties bij; aan wat er al was, is niets veranderd.').waitFor();
      await page.getByRole('row', { name: 'Geeft geld aan 1 € 2.500,50' }).waitFor();
      const report = page.url();

      await page.getByRole('link', { name: 'Bewerken', exact: true }).click();
      await page.getByRole('row', { name: /eeTze initiatief .*Voedsel.* Kampen/ }).waitFor();
      await page.getByRole('row', { name: /Stichting Het 8ste Werk organisatie/ }).waitFor();

      await page.goto(report);
      await page.getByRole('button', { name: 'Maak het inlezen ongedaan' }).click();
      await page.getByRole('button', { name: 'Ja, maak het ongedaan' }).click();
      await page
        .getByText(/Het inlezen is ongedaan gemaakt in versie 4\. Wat het bestand bracht, is weer weg\./)
        .waitFor();
      await page.getByRole('link', { name: 'Bewerken', exact: true }).click();
      await page.getByRole('row', { name: /^Zwolle gemeente/ }).waitFor();
      expect(await page.getByRole('row', { name: /eeTze|8ste Werk/ }).count()).toBe(0);
      expect(await actorNames(site.address(), network)).toEqual([]);
      expect((await ask<{ items: unknown[] }>(site.address(), network, '/ties?type=funds')).items).toEqual([]);

      // The service keeps its reasons in English; none of them is shown as it is kept.
      await page.getByRole('link', { name: 'Geschiedenis', exact: true }).click();
      for (const why of ['maakt versie 3 ongedaan', 'een bestand ingelezen', 'begin voor de gemeente Kampen']) {
        await page.getByText(why).waitFor();
      }
      expect(await page.getByRole('main').textContent()).not.toMatch(/import|undoes|starts with/);
    });
  });

  it('shows every fault of a file of Excel by its row, changes nothing, and reads the mended file', async () => {
    const network = await makeNetwork(site.address(), 'Met fouten', 'GM0166');
    await site.visit({}, async (page) => {
      await openPart(page, site.address(), '/inlezen', network);
      const head = 'Van;Naar;Type relatie;Bedrag;Sinds;Sterkte';
      const right = [
        'Kampen;Buurtkeuken;geeft geld aan;"1.250,50";2024;',
        'Kampen;Buurttuin;geeft geld aan;99,95;1-5-2024;',
      ];
      const wrong = [
        'Kampen;Buurtbus;geeft geld aan;1.2.3;2024;',
        'Buurtbus;Buurtkeuken;werkt samen met;;32-13-2024;3',
        'Buurtbus;Buurttuin;werkt tegen;;2024;3',
        'Buurtbus;Buurttuin;werkt samen met;;2024;hecht',
        ';Buurttuin;werkt samen met;;2024;3',
      ];
      await pick(page, excelCsv('relaties.csv', [head, ...right, ...wrong]));
      await goOn(page, 'columns');
      await goOn(page, 'check');
      await page.getByText('er zijn 5 fouten. Er is niets veranderd.').waitFor();
      const faults = page.getByRole('region', { name: 'Fouten (5)' });
      const rows = (await faults.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replaceAll(/\s+/g, ' '));
      expect(rows.map((row) => Number.parseInt(row, 10))).toEqual([4, 5, 6, 7, 8]);
      expect(rows[0]).toMatch(/^4 Bedrag .*"1\.2\.3"/);
      expect(rows[1]).toMatch(/^5 Sinds .*"32-13-2024"/);
      expect(rows[2]).toMatch(/^6 Type relatie .*"werkt tegen"/);
      expect(rows[3]).toMatch(/^7 Sterkte .*"hecht"/);
      expect(rows[4]).toMatch(/^8 /);
      const kept = await downloaded(page, () => page.getByRole('button', { name: 'Download als CSV' }).click());
      expect(kept.content.toString().split('\r\n').filter(Boolean)).toHaveLength(6);
      expect(await page.getByRole('button', { name: 'Verder: inlezen' }).count()).toBe(0);
      expect(await actorNames(site.address(), network)).toEqual([]);

      await page.getByRole('button', { name: 'Kies het verbeterde bestand' }).click();
      await pick(page, excelCsv('relaties.csv', [head, ...right]));
      await goToRun(page);
      await bringIn(page);
      await page.getByRole('row', { name: 'Geeft geld aan 2 € 1.350,45' }).waitFor();
      expect(await actorNames(site.address(), network)).toEqual(['Buurtkeuken', 'Buurttuin']);
    });
  });

  it('reads what was pasted, on a phone', async () => {
    const network = await makeNetwork(site.address(), 'Geplakt');
    await site.visit({ viewport: NARROW }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.address() });
      await openPart(page, site.address(), '/inlezen', network);
      await page.getByText('Ik plak ze uit Excel').click();
      const cells = [
        'Naam\tType\tOpgericht op',
        'Repair Café\tinitiatief\t2015',
        '"Stichting\nDe Brug"\torganisatie\t',
      ];
      await page.evaluate((text) => navigator.clipboard.writeText(text), cells.join('\r\n'));
      await page.getByLabel('Plak hier de cellen').focus();
      await page.keyboard.press('Control+V');
      await page.getByText('2 rijen, 3 kolommen').waitFor();
      await goToRun(page);
      await bringIn(page);
      await page.getByText('Er kwamen 2 actoren bij').waitFor();
      expect(await actorNames(site.address(), network)).toEqual([
        'Repair Café',
        expect.stringMatching(/Stichting\s+De Brug/),
      ]);
    });
  });

  it('tells of a file that was changed after it was chosen, and reads it once it is chosen again', async () => {
    const network = await makeNetwork(site.address(), 'Veranderd');
    const folder = mkdtempSync(join(tmpdir(), 'coalitiekaart-file-'));
    const path = join(folder, 'actoren.csv');
    try {
      await site.visit({}, async (page) => {
        writeFileSync(path, 'type;name\ninitiative;Eerst\n');
        await openPart(page, site.address(), '/inlezen', network);
        await page.locator('input[type="file"]').setInputFiles(path);
        await page.getByText('actoren.csv', { exact: false }).first().waitFor();
        writeFileSync(path, 'type;name\ninitiative;Daarna\ninitiative;Nog een\n');
        await page.getByRole('button', { name: 'Verder: kolommen bekijken' }).click();
        await page.getByText('Het bestand actoren.csv is veranderd of verplaatst nadat u het koos.').waitFor();
        await page.getByRole('button', { name: 'Naar het bestand' }).click();
        await page.locator('input[type="file"]').setInputFiles(path);
        await goToRun(page);
        await bringIn(page);
        expect(await actorNames(site.address(), network)).toEqual(['Daarna', 'Nog een']);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('finds a running import again after a reload, and stops it without a trace', async () => {
    const network = await makeNetwork(site.address(), 'Groot');
    await site.visit({}, async (page) => {
      await openPart(page, site.address(), '/inlezen', network);
      const rows = Array.from({ length: LARGE }, (_, row) => `initiative;Initiatief ${row};${1950 + (row % 70)}`);
      await pick(page, csvFile('groot.csv', `type;name;foundedOn\n${rows.join('\n')}\n`));
      await goToRun(page);
      await page.getByRole('button', { name: 'Lees de gegevens in' }).click();
      await page.getByRole('progressbar').waitFor();
      await page.reload();
      await page.getByRole('progressbar').waitFor();
      await page.getByText('groot.csv wordt ingelezen.').waitFor();
      await page.getByRole('button', { name: 'Stop het inlezen' }).click();
      await status(page).filter({ hasText: 'Het inlezen is gestopt. Er is niets veranderd.' }).waitFor();
      expect(await actorNames(site.address(), network)).toEqual([]);
      await page.getByRole('link', { name: 'Geschiedenis', exact: true }).click();
      await page.getByRole('row', { name: /groot\.csv .* gestopt/ }).waitFor();
    });
  });

  it('lets one say what unknown words mean and what holds for every row, and keeps it for the next file', async () => {
    const network = await makeNetwork(site.address(), 'Eigen woorden', 'GM0166');
    await site.visit({ viewport: NARROW }, async (page) => {
      await openPart(page, site.address(), '/inlezen', network);
      await pick(page, excelCsv('clubs.csv', ['naam;soort;leden', 'De Kas;buurtclub;12', 'Ons Huis;buurtclub;n.v.t.']));
      await goOn(page, 'columns');
      await page.getByText('1 woord niet herkend').first().waitFor();
      await goOn(page, 'check');
      await page.getByText('Dit kan nog niet worden ingelezen: er zijn 3 fouten.').waitFor();
      await page.getByRole('button', { name: 'Naar de kolommen' }).click();
      await page.getByLabel('Wat “buurtclub” in de kolom soort betekent').selectOption({ label: 'Initiatief' });
      await page.getByLabel('Wat “n.v.t.” in de kolom leden betekent').selectOption({ label: 'laat leeg' });
      await page.getByText('Wat voor elke rij geldt').click();
      await page.getByLabel('Eigenschap', { exact: true }).selectOption({ label: 'Gemeente' });
      await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: 'Kampen' });
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('button', { name: 'Verwijder Gemeente' }).waitFor();
      await goOn(page, 'check');
      await goOn(page, 'run');
      await bringIn(page);
    });
    const { items } = await ask<{ items: Record<string, unknown>[] }>(site.address(), network, '/initiatives');
    expect(items).toEqual([
      expect.objectContaining({ name: 'De Kas', type: 'initiative', municipality: 'GM0166', members: 12 }),
      expect.objectContaining({ name: 'Ons Huis', type: 'initiative', municipality: 'GM0166' }),
    ]);
    expect(items[1]).not.toHaveProperty('members');
  });
});

/** Rows that take a second or more to bring in, so that there is a middle to reload in. */
const LARGE = 100_000;
