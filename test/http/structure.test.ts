/** Structure of the shipped networks over HTTP: what is told, and that it can be made again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, runApp } from './running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ SEED_DEMO: 'true' });
});
afterAll(() => app.close());

const get = async (path: string, language = 'nl') => {
  const answer = await app.ask('GET', `/v1/networks${path}`, { headers: { 'accept-language': language } });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.json;
};

const PATHS = ['brokerage', 'core-periphery', 'shapes', 'robustness', 'key-players', 'communities?algorithm=leiden'];

describe.each(['samen', 'demo'])('of %s', (network) => {
  it.each(PATHS)('%s answers by its schema, the same twice, with all its parameters', async (path) => {
    const answer = await get(`/${network}/${path}`);
    expect(answer).toEqual(await get(`/${network}/${path}`));
    expect(answer.network).toBe(network);
    expect(answer.parameters).toMatchObject({ projection: 'none', zeroAmounts: false });
    expect(answer.definition).toMatch(/\w \w.*\.$/);
    expect(answer.parameters.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('the catalogue describes every path by its address', async () => {
    const { catalogue, values } = await get(`/${network}/measures`);
    const ids = catalogue.filter(({ of }: { of: string }) => of === 'structure').map(({ id }: { id: string }) => id);
    expect(ids).toEqual([
      'communities',
      'brokerage',
      'core-periphery',
      'shapes',
      'robustness',
      'key-players',
      'back-tests',
    ]);
    expect(values.corePeripheryFit).toBe((await get(`/${network}/core-periphery`)).fit);
  });
});

describe('what is told', () => {
  it.each(['measures/closeness', ...PATHS])('%s is defined in the language that is asked for', async (path) => {
    const { catalogue } = await get('/samen/measures');
    const id = path.split('?')[0]!.replace('measures/', '');
    const { definition } = catalogue.find((entry: { id: string }) => entry.id === id);
    expect((await get(`/samen/${path}`)).definition).toBe(definition.nl);
    expect((await get(`/samen/${path}`, 'en')).definition).toBe(definition.en);
  });

  it('every initiative has a shape or too few partners, and hears which rule decided, in its language', async () => {
    const dutch = await get('/samen/shapes');
    const english = await get('/samen/shapes', 'en');
    const { items, next } = await get('/samen/initiatives?limit=1000');
    expect(next).toBeUndefined();
    expect(dutch.items.map(({ actorId }: { actorId: string }) => actorId)).toEqual(
      items.map(({ id }: { id: string }) => id),
    );
    dutch.items.forEach((item: { rule: { code: string; text: string } }, i: number) => {
      expect(english.items[i].rule.code).toBe(item.rule.code);
      expect(english.items[i].rule.text).not.toBe(item.rule.text);
      expect(item.rule.text).not.toMatch(/\d\.\d/);
      expect(english.items[i].rule.text).not.toMatch(/\d,\d/);
    });
  });

  it('curves fall from the whole network to nothing', async () => {
    const { targeted, random, index } = await get('/samen/robustness');
    expect(targeted).toHaveLength(random.length);
    expect(targeted.at(-1)).toEqual({ removed: targeted.at(-1).removed, largestPart: 0, reach: 0 });
    expect(index.targeted).toBeLessThan(index.random);
  });

  it('key players come with how they were found', async () => {
    const { fragmentation, reach } = await get('/samen/key-players?size=1');
    expect([fragmentation.isBest, reach.isBest]).toEqual([true, true]);
    expect(fragmentation.how).toBe('Alle mogelijke groepen zijn vergeleken: geen andere is beter.');
    const { fragmentation: ten } = await get('/samen/key-players?size=10', 'en');
    expect([ten.isBest, ten.members.length]).toEqual([false, 10]);
    expect(ten.sources).toBeUndefined();
    expect(ten.how).toBe(
      `Chosen and improved step by step from ${ten.candidates} actors; another set may still be somewhat better.`,
    );
  });

  it('sampled values come with how sure their order is, in the language asked for; exact ones have none', async () => {
    const of = async (paths: string, language: string) =>
      (await get(`/demo/measures/betweenness?paths=${paths}`, language)).certainty;
    const [dutch, english] = [await of('sampled', 'nl'), await of('sampled', 'en')];
    expect(dutch.text).toMatch(/^Kortste wegen zijn geschat met een steekproef: met 90% kans /);
    expect(english.text).toMatch(/^Shortest paths are estimated from a sample: with 90% probability /);
    expect({ ...dutch, text: '' }).toEqual({ ...english, text: '' });
    expect(await of('exact', 'nl')).toBeUndefined();
    const { certainty } = await get('/demo/measures/degree?paths=sampled');
    expect(certainty).toBeUndefined();
  });

  it('a funder of the list is a funder of the network', async () => {
    const { funders } = await get('/samen/robustness');
    const { items } = await get('/samen/ties?type=funds&limit=1000');
    const sources = new Set(items.map(({ from }: { from: string }) => from));
    expect(funders.length).toBeGreaterThan(0);
    for (const { actorId } of funders) expect(sources).toContain(actorId);
  });
});

describe('parameters', () => {
  const TAKEN = {
    communities: ['weight', 'direction', 'algorithm', 'resolution', 'seed'],
    brokerage: ['direction', 'group', 'seed'],
    'core-periphery': ['weight', 'direction'],
    shapes: [],
    robustness: ['seed'],
    'key-players': ['direction', 'size', 'seed'],
    measures: ['weight', 'direction', 'group', 'paths', 'mode', 'seed'],
    'measures/degree': ['weight', 'direction', 'group', 'paths', 'mode', 'seed', 'normalized', 'intervals'],
  } as const;
  const ALL = ['actorTypes', 'tieTypes', 'fundingStatus', 'zeroAmounts', 'asOf', 'projection'];

  it.each(Object.entries(TAKEN))('of %s: it repeats what it takes, and takes what it repeats', async (path, own) => {
    const { parameters } = await get(`/samen/${path}`);
    const { dropped, ...repeated } = parameters;
    expect(dropped).toBeDefined();
    expect(Object.keys(repeated).sort()).toEqual([...ALL, ...own].sort());
    const query = new URLSearchParams(Object.entries(repeated).map(([name, value]) => [name, String(value)]));
    const again = await get(`/samen/${path}?${query}`);
    expect(again).toEqual(await get(`/samen/${path}`));
  });

  it.each([
    ['measures?normalized=true', 'normalized'],
    ['shapes?direction=directed', 'direction'],
    ['shapes?weight=strength', 'weight'],
    ['robustness?direction=undirected', 'direction'],
    ['robustness?weight=none', 'weight'],
    ['brokerage?weight=strength', 'weight'],
    ['key-players?weight=amountEur', 'weight'],
  ])('%s changes no answer: it is refused with those that do', async (path, name) => {
    const { status, json } = await app.ask('GET', `/v1/networks/samen/${path}`);
    expect(status).toBe(400);
    const [fault] = json.errors;
    expect(fault).toMatchObject({ in: 'query', path: name, code: 'unknown' });
    for (const taken of ALL) expect(fault.message).toContain(taken);
    expect(fault.message.split('there are: ')[1].split(', ')).not.toContain(name);
  });

  it.each(['measures', 'measures/degree', 'communities', 'robustness'])(
    '%s refuses ties that a projection does not rest on, and takes its own',
    async (path) => {
      const ask = (tieTypes: string) =>
        app.ask('GET', `/v1/networks/samen/${path}?projection=initiatives-by-funder${tieTypes}`);
      for (const wrong of ['knows', 'funds,partners-with']) {
        const { status, json } = await ask(`&tieTypes=${wrong}`);
        expect([status, json.errors[0].path]).toEqual([400, 'tieTypes']);
        expect(json.errors[0].message).toMatch(/rests on "funds" ties: leave tieTypes out/);
      }
      const [named, plain] = [await ask('&tieTypes=funds'), await ask('')];
      expect([named.status, plain.status]).toEqual([200, 200]);
      expect(named.json).toEqual(plain.json);
      expect(plain.json.parameters.tieTypes).toEqual(['funds']);
    },
  );
});

describe('what makes no sense', () => {
  it.each([
    ['key-players?size=0', 'size'],
    ['key-players?size=11', 'size'],
    ['brokerage?group=shoe', 'group'],
    ['shapes?projection=initiatives-by-funder&direction=directed', 'direction'],
    ['robustness?seed=-1', 'seed'],
    ['core-periphery?nonsense=1', 'nonsense'],
  ])('%s is refused with its place', async (path, place) => {
    const { status, json } = await app.ask('GET', `/v1/networks/samen/${path}`);
    expect(status).toBe(400);
    expect(json.errors.map((fault: { path: string }) => fault.path)).toContain(place);
  });

  it('an unknown network is not found', async () => {
    for (const path of PATHS) expect((await app.ask('GET', `/v1/networks/nowhere/${path}`)).status).toBe(404);
  });
});
