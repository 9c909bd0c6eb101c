import type { Page } from 'playwright-core';
import {
  bringIn,
  bringInDirectly,
  changeDirectly,
  csvFile,
  excelCsv,
  goOn,
  makeNetwork,
  pick,
  WORDS,
} from './steps.ts';

type Look = (name: string) => Promise<void>;

const ACTORS = [
  'id;type;name;themes;municipality;foundedOn',
  'eetze;initiative;eeTze;voedsel;GM0166;2016',
  'achtste;organisation;Stichting Het 8ste Werk;welzijn-en-ontmoeting;GM0166;',
  'achtste-2;organisation;Het 8ste Werk;welzijn-en-ontmoeting;GM0166;',
  'lang;initiative;Vereniging van Bewoners en Ondernemers voor een Leefbare en Duurzame Binnenstad van Kampen en Omstreken;;GM0166;',
];
const TIES = [
  'type;from;to;amountEur;status',
  'collaborates-with;eetze;achtste;;',
  'funds;GM0166;eetze;1250,50;granted',
];
const FAULTY = ['type;name;foundedOn;members', 'initiative;Zonder jaar;vroeger;12', 'bedrijf;Zonder soort;2016;veel'];

/** Every page of the data and every step of its tasks, one after another; told each time that there is one to look at. */
export async function tour(page: Page, address: string, language: 'nl' | 'en', look: Look): Promise<void> {
  const words = WORDS[language];
  const network = await makeNetwork(address, `Kampen ${language}`, 'GM0166');
  const open = async (path: string, query = '') => {
    await page.goto(`${address}/gegevens${path}?network=${network}${query}&lang=${language}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

  const dialog = async (name: string, opens: string) => {
    await press(opens);
    await page.getByRole('dialog').waitFor();
    await page.waitForLoadState('networkidle');
    await look(name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };

  await open('/nieuw');
  await look('new');
  await press(words.new.do);
  await look('new, nothing filled in');
  await open('/nieuw', '&municipality=GM0166');
  await look('new, made');
  await open('/geschiedenis');
  await look('history, new network');
  await open('/dubbel');
  await look('duplicates, none');

  await open('/inlezen');
  await look('import, file');
  await page.getByText(words.import.way.two, { exact: true }).click();
  await look('import, two files');
  await page.getByText(words.import.way.paste, { exact: true }).click();
  await look('import, paste');
  await page.getByText(words.import.way.one, { exact: true }).click();
  await pick(page, excelCsv('met-fouten.csv', FAULTY));
  await look('import, file chosen');
  await goOn(page, 'columns', words);
  await goOn(page, 'check', words);
  await page.getByText(words.import.faults.download).first().waitFor();
  await look('import, faults');

  await open('/inlezen');
  await page.getByText(words.import.way.two, { exact: true }).click();
  await page.locator('input[type="file"]').nth(0).setInputFiles(excelCsv('actoren.csv', ACTORS));
  await page.locator('input[type="file"]').nth(1).setInputFiles(excelCsv('relaties.csv', TIES));
  await goOn(page, 'columns', words);
  await page.locator('table').first().waitFor();
  await look('import, columns');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look('import, columns, more');
  await goOn(page, 'check', words);
  await page.locator('table').first().waitFor();
  await look('import, check');
  await goOn(page, 'duplicates', words);
  await look('import, duplicates');
  await goOn(page, 'run', words);
  await look('import, run');
  await bringIn(page, words);
  await page.waitForLoadState('networkidle');
  await look('import, done');
  const done = page.url();
  await open('/dubbel');
  await look('duplicates');
  await dialog('merge', words.duplicates.answer.same);

  await open('/bewerken');
  await look('edit');
  await page.getByRole('searchbox').fill('bestaat niet');
  await page.getByText('bestaat niet').waitFor();
  await look('edit, nothing found');
  await open('/bewerken', '&new=fund');
  await look('edit, new');
  await press(words.edit.make);
  await look('edit, new, nothing filled in');
  await open('/bewerken', '&actor=eetze');
  await page.getByRole('heading', { name: words.ties.title }).waitFor();
  await look('edit, actor');
  await dialog('new tie', words.ties.add);
  await dialog('change tie', words.ties.edit.replace('{{name}}', 'Stichting Het 8ste Werk'));
  await dialog('remove tie', words.ties.remove.replace('{{name}}', 'Stichting Het 8ste Werk'));
  await dialog('merge with', words.merge.open);
  await dialog('split', words.split.open);
  await dialog('remove actor', words.edit.remove);
  await changeDirectly(address, network, 'eetze', {
    description: 'Samen koken en eten.',
    website: 'https://eetze.nl/',
  });
  await page.getByLabel(words.field.description).fill('Iets anders.');
  await press(words.save);
  await page.getByRole('region', { name: words.conflict.title }).waitFor();
  await look('edit, conflict');
  await open('/bewerken', '&actor=niemand');
  await page.getByRole('alert').waitFor();
  await look('edit, gone');

  await open('');
  await look('networks');
  await dialog('export', words.networks.export);
  await dialog('describe', words.networks.describe);
  await dialog('remove network', words.networks.remove);
  await page.locator('input[type="file"]').setInputFiles(csvFile('geen-archief.csv', 'naam\nKampen'));
  await page.getByRole('alert').waitFor();
  await look('networks, no archive');

  await page.goto(done);
  await press(words.import.undo);
  await press(words.import.undoDo);
  await page.getByRole('alert').waitFor();
  await look('import, undo refused');
  const another = await bringInDirectly(address, network, csvFile('nog-een.csv', 'type;name\nfund;Buurtfonds'));
  await open('/inlezen', `&import=${another}`);
  await press(words.import.undo);
  await look('import, undo asked');
  await press(words.import.undoDo);
  await page.getByRole('button', { name: words.import.undoDo }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await look('import, undone');
  await open('/geschiedenis', '&revision=2');
  await look('history');
}
