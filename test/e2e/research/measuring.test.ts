import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';
import { noBrowser } from '../browser.ts';
import { downloaded } from '../downloaded.ts';
import { startSite } from '../site.ts';
import { csvRows, RESEARCH } from './words.ts';

const words = RESEARCH.nl;

interface Measured {
  readonly items: {
    readonly actorId: string;
    readonly name: string;
    readonly value: number | null;
    readonly rank: number | null;
    readonly reason?: string;
  }[];
}

describe.skipIf(noBrowser !== undefined)('a researcher who measures', () => {
  const site = startSite();

  it('comes in by the fourth door, chooses measures, and keeps what the service computed to the last digit', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/?network=samen`);
      await page.getByRole('link', { name: /Ik doe onderzoek/ }).click();
      await page.getByRole('heading', { level: 1, name: words.measures.title }).waitFor();
      await page.getByText('staat Programma SAMEN bovenaan met 21', { exact: false }).waitFor();

      await page.locator('summary', { hasText: words.measures.choose }).click();
      await page.getByRole('checkbox', { name: /^PageRank|^Gewicht door anderen/ }).check();
      await page.getByRole('checkbox', { name: /^Bereik/ }).uncheck();
      await expect.poll(() => page.url()).toContain('measures=degree,betweenness,pagerank,constraint');
      const table = page.getByRole('group', { name: words.measures.title });
      await table.getByRole('button', { name: 'Gewicht door anderen' }).click();
      await expect.poll(() => page.url()).toContain('sort=-pagerank');

      const { name, content } = await downloaded(page, () =>
        page.getByRole('button', { name: words.keep.csv }).click(),
      );
      expect(name).toMatch(/^samen-\d+-measures\.csv$/);
      const { notes, rows } = csvRows(content.toString('utf8'));
      expect(notes.join('\n')).toContain('"asOf":"2024-11-25"');
      for (const measure of ['degree', 'betweenness', 'pagerank', 'constraint']) {
        const { items } = await ask<Measured>(site.address(), 'samen', `/measures/${measure}`);
        expect(rows).toHaveLength(items.length);
        const kept = new Map(rows.map((row) => [row.actor_id, row]));
        for (const { actorId, value, rank, reason } of items) {
          const row = kept.get(actorId)!;
          expect(row[measure]).toBe(value === null ? '' : String(value));
          expect(row[`${measure}_rank`]).toBe(rank === null ? '' : String(rank));
          expect(row[`${measure}_reason`]).toBe(reason ?? '');
        }
      }
      const json = await downloaded(page, () => page.getByRole('button', { name: words.keep.json }).click());
      const [degree] = JSON.parse(json.content.toString('utf8')) as Measured[];
      expect(degree).toEqual(await ask(site.address(), 'samen', '/measures/degree'));

      await table.getByRole('link', { name: 'Programma SAMEN' }).click();
      await expect.poll(() => page.url()).toContain('/netwerk?network=samen&selected=programma-samen');
    });
  });

  it('reads why a value is missing, and of a measure what it means', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/onderzoek?network=samen&measures=constraint&sort=constraint`);
      const { items } = await ask<Measured>(site.address(), 'samen', '/measures/constraint');
      const missing = items.filter(({ value }) => value === null);
      expect(missing.length).toBeGreaterThan(0);
      await page.getByText(`Gebondenheid: ${missing[0]!.reason} (${missing.length})`).waitFor();
      await page.getByRole('searchbox').fill(missing[0]!.name);
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: missing[0]!.name, exact: true }) });
      expect(await row.textContent()).toContain(missing[0]!.reason!);
      await page.getByText(words.measures.more).click();
      await page.getByText('Burt 1992').first().waitFor();
      await page.getByRole('searchbox').fill('bestaat niet');
      await page.getByText(words.measures.nobody).waitFor();
    });
  });

  it('changes a setting, finds it in the address, and takes back what was typed by going back', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`${site.address()}/onderzoek/hele-netwerk?network=samen`);
      const sentence = page.getByText('Het netwerk telt 134 actoren en 113 verbonden paren');
      await sentence.waitFor();
      await page.getByText('Het netwerk bestaat uit losse delen; dan is deze maat niet bepaald.').waitFor();
      await page.locator('summary', { hasText: words.parameters.title }).click();
      await page.getByRole('checkbox', { name: 'gemeenten' }).uncheck();
      await page.getByLabel(words.parameters.name.seed).fill('-1');
      await page.getByRole('button', { name: words.parameters.apply }).click();
      await page.getByText(words.parameters.range.seed).waitFor();
      await page.getByLabel(words.parameters.name.seed).fill('7');
      await page.getByRole('button', { name: words.parameters.apply }).click();
      await expect.poll(() => page.url()).toContain('actorTypes=initiative,fund,organisation,coalition');
      expect(page.url()).toContain('seed=7');
      const asked = await ask<{ values: { nodes: number } }>(
        site.address(),
        'samen',
        '/measures?actorTypes=initiative,fund,organisation,coalition',
      );
      await page.getByText(`Het netwerk telt ${asked.values.nodes} actoren`).waitFor();
      await page.getByRole('link', { name: words.nav.communities }).click();
      expect(page.url()).toContain('actorTypes=initiative,fund,organisation,coalition');
      await page.goBack();
      await page.goBack();
      await sentence.waitFor();
    });
  });

  it('copies a methods text that names network, revision, settings and version, and no address of this machine', async () => {
    await site.visit({}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const address = `${site.address()}/onderzoek/groepen?network=samen&seed=5&algorithm=leiden`;
      await page.goto(address);
      await page.getByText(words.methods.title).click();
      await page.getByRole('button', { name: `${words.methods.copy} (${words.methods.inEnglish})` }).click();
      await page.getByText(words.methods.copied).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const { revision } = await ask<{ revision: number }>(site.address(), 'samen');
      const { version } = (await (await fetch(`${site.address()}/v1/health/ready`)).json()) as { version: string };
      for (const part of [
        'Programma SAMEN',
        `revision ${revision}`,
        `Coalitiekaart ${version}`,
        'Leiden',
        'Seed of chance: 5',
        'Traag, Waltman & Van Eck 2019',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toContain(site.address());
    });
  });

  it('may stop what takes long, and do it again', async () => {
    await site.visit({}, async (page) => {
      let held = true;
      await page.route('**/key-players**', async (route) => {
        if (held) await new Promise((resolve) => setTimeout(resolve, 4_000));
        await route.continue().catch(() => undefined);
      });
      await page.goto(`${site.address()}/onderzoek/sleutelgroep?network=samen`);
      await page.getByText(words.busy.keyPlayers).waitFor();
      const failed = page.waitForEvent('requestfailed');
      await page.getByRole('button', { name: 'Stop' }).click();
      expect((await failed).url()).toContain('/key-players');
      await page.getByText('Gestopt. Er is niets veranderd.').waitFor();
      held = false;
      await page.getByRole('button', { name: 'Bereken opnieuw' }).click();
      await page.getByRole('heading', { name: words.keyPlayers.fragmentation }).waitFor();
    });
  });
});
