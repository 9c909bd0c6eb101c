import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { downloaded } from '../downloaded.ts';
import { startSite } from '../site.ts';
import { csvFile } from './steps.ts';

interface Size {
  readonly values: { readonly nodes: number };
}

/** Taking networks along as files, on the built service, in a real browser. */
describe.skipIf(noBrowser !== undefined)(`keeping${noBrowser === undefined ? '' : ` (${noBrowser})`}`, () => {
  const site = startSite();

  it('downloads a network in every form, and makes a new network of its archive', async () => {
    await site.visit({ expected: /: 40[09] |status of 40[09]/ }, async (page) => {
      await page.goto(`${site.address()}/gegevens`);
      const samen = page.getByRole('group', { name: 'Wat u kunt doen met Programma SAMEN' });
      const download = async (form: RegExp) => {
        await samen.getByRole('button', { name: 'Downloaden' }).click();
        const dialog = page.getByRole('dialog');
        const file = await downloaded(page, () => dialog.getByRole('link', { name: form }).click());
        await dialog.waitFor({ state: 'detached' });
        return file;
      };
      const sheets = unzipSync((await download(/^Excel/)).content);
      expect(rowsOf(strFromU8(sheets['xl/worksheets/sheet1.xml']!))).toBe(1 + ACTORS);
      expect(rowsOf(strFromU8(sheets['xl/worksheets/sheet2.xml']!))).toBe(1 + TIES);
      for (const [form, name, says] of [
        [/^CSV van actoren/, /\.csv$/, /het-8ste-werk/],
        [/^CSV van relaties/, /\.csv$/, /het-8ste-werk/],
        [/^GEXF/, /\.gexf$/, /<gexf /],
        [/^GraphML/, /\.graphml$/, /<graphml/],
        [/^Graphology JSON/, /\.json$/, /"nodes"/],
        [/^360Giving/, /\.json$/, /"grants"/],
        [/^Cypher-script/, /\.cypher$/, /MERGE|CREATE/],
      ] as const) {
        const file = await download(form);
        expect(file.name).toMatch(name);
        expect(file.content.toString()).toMatch(says);
      }

      await download(/^Archief met geschiedenis/);
      const archive = await download(/^Archief Het/);
      expect(contentsOf(archive.content)).toHaveLength(ACTORS + TIES);
      const restore = page.getByLabel('Zet een bewaard netwerk terug');
      await restore.setInputFiles(csvFile('geen-archief.csv', 'naam\nKampen\n'));
      await page.getByText('Dit is geen archief van Coalitiekaart. Er is niets veranderd.').waitFor();
      await restore.setInputFiles({ name: archive.name, mimeType: 'application/gzip', buffer: archive.content });
      await page.getByText('Het netwerk uit dit archief staat er al. Er is niets veranderd.').waitFor();
      await page.getByRole('button', { name: 'Zet het archief ernaast' }).click();
      await page.getByText('Programma SAMEN staat er nu twee keer.').waitFor();
      const [restored] = (await networkIds()).filter((id) => id !== 'samen' && id !== 'demo');
      expect((await ask<Size>(site.address(), restored!, '/measures')).values.nodes).toBe(ACTORS);

      await page.getByRole('link', { name: 'Bekijk het netwerk' }).click();
      await page.getByText(`${ACTORS} actoren en ${TIES} relaties in beeld`).waitFor();
      // Kept anew it says the same, but for what it is called and when it was written.
      const again = await fetch(`${site.address()}/v1/networks/${restored}/archive?history=false`);
      expect(contentsOf(Buffer.from(await again.arrayBuffer()))).toEqual(contentsOf(archive.content));
    });
  });

  it('removes a network only once its title is typed', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/gegevens`);
      await page
        .getByRole('group', { name: 'Wat u kunt doen met Demo' })
        .getByRole('button', { name: 'Verwijderen' })
        .click();
      const remove = page.getByRole('button', { name: 'Verwijder dit netwerk' });
      const typed = page.getByRole('dialog').getByRole('textbox');
      await typed.fill('dem');
      expect(await remove.isDisabled()).toBe(true);
      await typed.fill('Demo');
      await remove.click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Demo' }).count()).toBe(0);
      expect(await networkIds()).not.toContain('demo');
    });
  });

  const networkIds = async (): Promise<string[]> => {
    const answer = await fetch(`${site.address()}/v1/networks`);
    return ((await answer.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
  };
});

const ACTORS = 134;
const TIES = 260;

const rowsOf = (sheet: string): number => sheet.match(/<row /g)?.length ?? 0;

/** The actors and ties of an archive, line by line. */
function contentsOf(archive: Buffer): string[] {
  return gunzipSync(archive)
    .toString()
    .split('\n')
    .filter((line) => /^\{"(?:actor|tie)":/.test(line));
}
