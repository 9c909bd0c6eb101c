import { describe, expect, it } from 'vitest';
import { generateDemo } from '../../../data/demo/generator/demo.ts';
import type { FileName } from '../../../data/demo/generator/files.ts';
import { readMunicipalities, readThemes } from '../../../data/demo/generator/input.ts';
import { countByType, listOf, readNetwork, readText } from './data-files.ts';

const { seed } = JSON.parse(readText('demo/planted.json'));
const municipalities = readMunicipalities(readText('municipalities.csv'));
const themes = readThemes(readText('themes.csv'));
const generated = generateDemo(seed, municipalities, themes);

const { network, actors, ties } = readNetwork('demo');
const byId = new Map(actors.map((actor) => [actor.id!, actor]));

const WHERE_OR_WHO_KNOWS = new Set(['active-in', 'knows', 'neighbours', 'part-of']);

describe('the demo network', () => {
  it.each(Object.keys(generated) as FileName[])('%s is what the generator writes, byte for byte', (name) => {
    expect(generated[name] === readText(`demo/${name}`)).toBe(true);
  });

  it('is another one with another seed', () => {
    expect(generateDemo(seed + 1, municipalities, themes)['ties.csv']).not.toBe(generated['ties.csv']);
  });

  it('says that it is invented wherever it speaks', () => {
    expect(network).toMatchObject({ synthetic: true, referenceDate: '2026-06-30' });
    expect(network.description).toMatch(/verzonnen/);
    for (const { source } of [...actors, ...ties]) expect(source).toMatch(/^verzonnen: /);
    const bodies = actors.filter(({ type }) => type === 'fund' || type === 'organisation');
    for (const { name } of bodies) expect(name).toMatch(/^Verzonnen /);
  });

  it('invents no register numbers and no websites that could exist', () => {
    for (const { registerNumber = '', website = '' } of actors) {
      expect(registerNumber).toBe('');
      expect(website).toMatch(/^(?:https:\/\/[a-z0-9-]+\.example)?$/);
    }
  });

  it('has the size of a national inventory', () => {
    const counts = countByType(actors);
    expect(counts).toMatchObject({ municipality: 342, fund: 40, coalition: 30 });
    expect(counts.initiative).toBeGreaterThan(850);
    expect(counts.initiative).toBeLessThan(950);
    const collaboration = ties.filter(({ type }) => !WHERE_OR_WHO_KNOWS.has(type!));
    expect(collaboration.length).toBeGreaterThanOrEqual(6_000);
    expect(collaboration.length).toBeLessThanOrEqual(8_000);
  });

  it('places every initiative, and mid-sized towns have five to twenty', () => {
    const active = ties.filter(({ type, from }) => type === 'active-in' && byId.get(from!)!.type === 'initiative');
    const placed = new Set(active.map(({ from }) => from));
    for (const { id, type } of actors) if (type === 'initiative') expect(placed).toContain(id);
    for (const town of ['GM0080', 'GM0150', 'GM0166', 'GM0193', 'GM0307']) {
      const here = active.filter(({ to }) => to === town);
      expect(here.length).toBeGreaterThanOrEqual(5);
      expect(here.length).toBeLessThanOrEqual(20);
    }
  });

  it('draws each border once', () => {
    expect(ties.filter(({ type, from, to }) => type === 'neighbours' && from! < to!)).toHaveLength(881);
    expect(countByType(ties).neighbours).toBe(881);
  });

  it('lets funds give only where they work and to whom they accept', () => {
    const hosted = new Set(ties.filter(({ form }) => form === 'fiscal').map(({ to }) => to));
    const places = new Map<string, string[]>();
    for (const { type, from, to } of ties) {
      if (type === 'active-in') places.set(from!, [...(places.get(from!) ?? []), to!]);
    }
    for (const { type, from, to } of ties) {
      const fund = byId.get(from!)!;
      const grantee = byId.get(to!)!;
      if (type !== 'funds' || fund.type !== 'fund') continue;
      const home = byId.get(grantee.municipality!)!;
      const near = ['national', home.province, ...places.get(to!)!];
      expect(listOf(fund.worksIn).some((area) => near.includes(area))).toBe(true);
      expect(grantee.legalForm !== 'informal' || fund.acceptsInformal === 'true' || hosted.has(to)).toBe(true);
    }
  });
});
