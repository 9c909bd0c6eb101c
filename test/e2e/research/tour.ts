import type { Page } from 'playwright-core';
import { SCENARIOS } from './words.ts';

type Look = (name: string) => Promise<void>;

/** Every part of the research page, and what some show only when asked. */
const PARTS = {
  measures: '/onderzoek?network=samen',
  'measures, intervals': '/onderzoek?network=demo&measures=degree,constraint&intervals=true',
  'measures, none': '/onderzoek?network=samen&q=bestaat+niet',
  'whole network': '/onderzoek/hele-netwerk?network=samen',
  communities: '/onderzoek/groepen?network=samen',
  brokerage: '/onderzoek/tussenpersonen?network=samen',
  core: '/onderzoek/kern-en-rand?network=samen',
  shapes: '/onderzoek/omgeving?network=samen',
  'two-mode': '/onderzoek/twee-kanten?network=demo&tie=partners-with',
  'two-mode, refused': '/onderzoek/twee-kanten?network=samen&tie=member-of',
  projection: '/onderzoek/twee-kanten?network=samen&projection=initiatives-by-municipality',
  robustness: '/onderzoek/kwetsbaarheid?network=samen',
  'key players': '/onderzoek/sleutelgroep?network=samen',
  'back-test, asked': '/onderzoek/terugkijken?network=demo',
  'back-test': '/onderzoek/terugkijken?network=demo&cut=2025-01-01&tieType=funds',
  'two dates, asked': '/onderzoek/twee-momenten?network=samen',
  'two dates': '/onderzoek/twee-momenten?network=demo&from=2024-01-01&to=2026-01-01',
  'no such network': '/onderzoek?network=bestaat-niet',
};

/** Every page one after another, folds opened; told each time that there is one to look at. */
export async function tour(page: Page, address: string, language: 'nl' | 'en', look: Look): Promise<void> {
  const open = async (path: string) => {
    await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  for (const [name, path] of Object.entries(PARTS)) {
    await open(path);
    for (const summary of await page.locator('article summary:visible').all()) await summary.click();
    await look(name);
  }
  await scenarios(page, language, open, look);
}

async function scenarios(page: Page, language: 'nl' | 'en', open: (path: string) => Promise<void>, look: Look) {
  const words = SCENARIOS[language];
  await open('/scenarios?network=samen');
  await look('scenarios, none or some');
  await page.getByLabel(words.new).fill(`Zonder Programma SAMEN ${language}`);
  await page.getByRole('button', { name: words.make }).click();
  await page.getByText(words.what.none).waitFor();
  await look('scenario, empty');
  const dialog = page.getByRole('dialog');
  const choose = async (label: string) => {
    await dialog.getByRole('combobox', { name: label }).fill('Programma SAMEN');
    await dialog.getByRole('option', { name: /^Programma SAMEN/ }).click();
    await page.waitForLoadState('networkidle');
  };
  const labels = {
    suggestion: words.add.forWhom,
    'add-tie': words.add.who,
    'remove-tie': words.add.who,
    'add-actor': undefined,
    'remove-actor': words.add.whoGoes,
  } as const;
  for (const [kind, label] of Object.entries(labels)) {
    await page.getByRole('button', { name: words.add[kind as keyof typeof labels] }).click();
    if (label !== undefined) await choose(label);
    await look(`scenario, ${kind}`);
    if (kind === 'remove-actor') await dialog.getByRole('button', { name: words.add.do }).click();
    else await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { name: words.compare.values }).waitFor();
  await page.waitForLoadState('networkidle');
  await look('scenario, compared');
  await page.getByRole('button', { name: words.remove.open }).click();
  await dialog.waitFor();
  await look('scenario, removing');
  await open('/scenarios/bestaat-niet?network=samen');
  await look('scenario, gone');
}
