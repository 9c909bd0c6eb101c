import { describe, expect, it } from 'vitest';
import { hasRegister, readRegister } from '../../fixtures/amsterdam-register.ts';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { startSite } from '../site.ts';
import { bringIn, goOn, makeNetwork, openPart, pick } from './steps.ts';

interface Size {
  readonly values: { readonly nodes: number };
}

const there = hasRegister();

describe.skipIf(!there || noBrowser !== undefined)('the register of Amsterdam', () => {
  const site = startSite();

  it('is brought in to the cent, a second time without change, and taken out again', async () => {
    const address = site.address();
    const network = await makeNetwork(address, 'Amsterdam', 'GM0363');
    const before = await ask<Size>(address, network, '/measures');
    await site.visit({}, async (page) => {
      page.setDefaultTimeout(40_000);
      const file = { name: 'register.csv', mimeType: 'text/csv', buffer: readRegister() };
      const bringRegisterIn = async () => {
        await openPart(page, address, '/inlezen', network);
        await pick(page, file);
        await page.getByLabel('Hoe leest u de kolommen?').selectOption('Subsidieregister van de gemeente Amsterdam');
        await goOn(page, 'columns');
        await page.getByText('Herkend als CSV, met 12.022 rijen.').waitFor();
        await page.getByText('Gelezen met de indeling “Subsidieregister van de gemeente Amsterdam”.').waitFor();
        await goOn(page, 'check');
      };

      await bringRegisterIn();
      await page.getByText('Er komen 2.060 actoren en 11.345 relaties bij').waitFor();
      await page.getByText('de beschrijving van het netwerk verandert.').waitFor();
      const skipped = page.getByRole('region', { name: 'Overgeslagen' }).getByRole('row');
      expect((await skipped.allInnerTexts()).slice(1)).toEqual([
        expect.stringMatching(/^Subsidies aan particulieren.*\s2\.736$/),
        expect.stringMatching(/^Rijen zonder aanvrager\s+1$/),
      ]);
      await goOn(page, 'duplicates');
      await goOn(page, 'run');
      await bringIn(page);
      await page.getByText('Er kwamen 2.060 actoren en 11.345 relaties bij').waitFor();
      for (const row of ['Geeft geld aan 9.285 € 1.621.100.455,20', 'Onderdeel van 21', 'Actief in 2.039']) {
        await page.getByRole('row', { name: row }).waitFor();
      }
      const report = page.url();

      await page.getByRole('link', { name: 'Bekijk Amsterdam' }).click();
      await page.getByRole('heading', { level: 1, name: 'Amsterdam' }).waitFor();
      await page.getByRole('heading', { name: 'Wat er al is' }).waitFor();

      await bringRegisterIn();
      await page.getByText('Er verandert niets: alles wat in het bestand staat, is er al.').waitFor();
      await page.getByRole('row', { name: 'Nieuw 0 0' }).waitFor();
      await page.getByRole('row', { name: 'Veranderd 0 0' }).waitFor();
      await page.getByRole('row', { name: 'Hetzelfde gebleven 2.060 11.345' }).waitFor();

      await page.goto(report);
      await page.getByRole('button', { name: 'Maak het inlezen ongedaan' }).click();
      await page.getByRole('button', { name: 'Ja, maak het ongedaan' }).click();
      await page
        .getByText('Het inlezen is ongedaan gemaakt in versie 4. Wat het bestand bracht, is weer weg.')
        .waitFor();
      const { values } = await ask<Size>(address, network, '/measures');
      expect(values.nodes).toBe(before.values.nodes);
    });
  }, 90_000);
});
