import { expect, it } from 'vitest';
import { ACTOR_COLUMNS, TIE_COLUMNS, thingOfCells } from '../../../server/exchange/native-cells.ts';
import type { NetworkContents } from '../../../server/exchange/network-contents.ts';
import type { TableItem } from '../../../server/exchange/readers/table-items.ts';
import { openPackage } from '../../../server/exchange/readers/xlsx/zip-package.ts';
import { readXlsx } from '../../../server/exchange/readers/xlsx-reader.ts';
import { writeXlsx } from '../../../server/exchange/xlsx.ts';
import type { Network } from '../../../server/model/network.ts';
import { shippedNetwork } from '../../fixtures/networks.ts';
import { ACTORS, CONTENTS, TIES } from './contents.ts';
import { all } from './readers/reading.ts';

const cellsOf = (items: readonly TableItem[], table: string) =>
  items.flatMap((item) => (item.kind === 'record' && item.table === table ? [item.cells] : []));

const saidOf = ({ id: _i, revision: _r, createdAt: _c, updatedAt: _u, ...said }: Network) => [said];

async function readBack(contents: NetworkContents) {
  const items = await all(readXlsx(await writeXlsx(contents)));
  expect(items.filter(({ kind }) => kind === 'fault')).toEqual([]);
  return {
    actors: cellsOf(items, 'actors').map((cells) => thingOfCells(cells, ACTOR_COLUMNS)),
    ties: cellsOf(items, 'ties').map((cells) => thingOfCells(cells, TIE_COLUMNS)),
    said: items.flatMap((item) => (item.kind === 'network' ? [item.said] : [])),
  };
}

it.each(['samen', 'demo'] as const)('reads back the network %s as it was written', async (name) => {
  const { network, actors, ties } = shippedNetwork(name);
  expect(await readBack({ network, actors, ties })).toEqual({ said: saidOf(network), actors, ties });
});

it('reads back every property, and text that formats trip over', async () => {
  const odd = { ...ACTORS[0]!, name: '\r_x000D_ \u0000\u001f\ufffe _x', description: '  space around\n' };
  const { network } = CONTENTS;
  expect(await readBack({ network, actors: [odd, ...ACTORS.slice(1)], ties: TIES })).toEqual({
    said: saidOf(network),
    actors: [odd, ...ACTORS.slice(1)],
    ties: TIES,
  });
  expect(await readBack({ network, actors: [], ties: [] })).toEqual({
    said: saidOf(network),
    actors: [],
    ties: [],
  });
});

it('has only the columns that are filled, and those that a table cannot do without', async () => {
  const items = await all(readXlsx(await writeXlsx({ ...CONTENTS, actors: [ACTORS[1]!], ties: [] })));
  const columns = items.flatMap((item) => (item.kind === 'header' ? [item.columns] : []));
  expect(columns).toEqual([
    ['id', 'type', 'name', 'worksIn', 'grantMinEur', 'grantMaxEur', 'acceptsInformal', 'applicationRequirements'],
    ['id', 'type', 'from', 'to'],
  ]);
});

it('writes the same bytes for the same network', async () => {
  expect(Buffer.compare(await writeXlsx(CONTENTS), await writeXlsx(CONTENTS))).toBe(0);
});

it('writes no cell that a spreadsheet takes for a formula, and a header that stays in sight', async () => {
  const zip = await openPackage(await writeXlsx(CONTENTS));
  const xml = Buffer.concat(await all(zip.read('xl/worksheets/sheet1.xml'))).toString();
  expect(xml).not.toContain('<f>');
  const texts = [...xml.matchAll(/<t xml:space="preserve">(.)/g)].map(([, first]) => first);
  expect(texts.filter((first) => '=+-@'.includes(first!))).toEqual([]);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/);
});
