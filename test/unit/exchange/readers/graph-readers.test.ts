import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { writeGexf } from '../../../../server/exchange/gexf.ts';
import { writeGraphml } from '../../../../server/exchange/graphml.ts';
import { ACTOR_COLUMNS, TIE_COLUMNS } from '../../../../server/exchange/native-cells.ts';
import { readGexf } from '../../../../server/exchange/readers/gexf-reader.ts';
import type { GraphItem } from '../../../../server/exchange/readers/graph-items.ts';
import { readGraphml } from '../../../../server/exchange/readers/graphml-reader.ts';
import { decodeText } from '../../../../server/exchange/readers/recognise-encoding.ts';
import { TIE_RULES } from '../../../../server/model/tie-types.ts';
import { CONTENTS, POSITIONS } from '../contents.ts';
import { propertiesOf } from '../spread-back.ts';
import { all, bytesOf, piecesOf } from './reading.ts';
import { PLACES, SAMEN } from './samen.ts';

const READERS = { graphml: readGraphml, gexf: readGexf };
const graphml = (inner: string, size = 7) => all(readGraphml(piecesOf(`<graphml>${inner}</graphml>`, size)));
const gexf = (inner: string, size = 7) => all(readGexf(piecesOf(`<gexf>${inner}</gexf>`, size)));
const fault = (row: number, code: string, fatal: boolean) =>
  expect.objectContaining({ kind: 'fault', row, code, fatal });

/** Attributes as properties of ours. */
function properties(item: GraphItem, columns: Readonly<Record<string, string>>) {
  if (item.kind !== 'node' && item.kind !== 'edge') throw new Error(`${item.kind} has no attributes`);
  return propertiesOf(item.attributes, columns);
}

it.each(['graphml', 'gexf'] as const)('reads what the project writes as %s', async (format) => {
  const write = { graphml: writeGraphml, gexf: writeGexf }[format];
  for (const [contents, places] of [
    [SAMEN, PLACES],
    [CONTENTS, POSITIONS],
  ] as const) {
    const { actors, ties } = contents;
    const read = await all(READERS[format](decodeText(bytesOf(write(contents, places), 1000)).chunks));
    const said = { title: 'Net & <co>', synthetic: format === 'graphml' ? 'true' : true };
    expect(read.filter(({ kind }) => kind === 'network')).toMatchObject([{ said }]);
    const items = read.filter(({ kind }) => kind !== 'network');
    const nodes = items.slice(0, actors.length);
    const edges = items.slice(actors.length);
    expect(nodes.map((node) => ({ id: (node as { id: string }).id, ...properties(node, ACTOR_COLUMNS) }))).toEqual(
      actors,
    );
    expect(
      edges.map((edge) => {
        const { id, source: from, target: to } = edge as { id: string; source: string; target: string };
        return { ...properties(edge, TIE_COLUMNS), id, from, to };
      }),
    ).toEqual(ties);
    expect(edges.map((edge) => edge.kind === 'edge' && edge.directed)).toEqual(
      ties.map((tie) => TIE_RULES[tie.type].directed),
    );
  }
});

it.for([
  ['classics/karate.graphml', 34, 78, { club: 'Mr. Hi' }],
  ['classics/florentine_marriage_business.gexf', 16, 35, { label: 'Acciaiuoli', wealth: 10, priorates: 53 }],
  [
    'amsterdam-subsidies/residents_initiatives.graphml',
    289,
    294,
    { label: 'Gemeente Amsterdam – stadsdeel Zuidoost', bipartite: 0, side: 'funder', legal_form: 'overheid' },
  ],
] as const)('reads %s', async ([name, nodes, edges, first], { skip }) => {
  const path = fileURLToPath(new URL(`../../../../../shared/data/${name}`, import.meta.url));
  skip(!existsSync(path), `${name} is not beside the project`);
  const format = name.endsWith('.gexf') ? 'gexf' : 'graphml';
  const items = await all(READERS[format](decodeText(createReadStream(path)).chunks));
  expect(items.filter(({ kind }) => kind === 'node')).toHaveLength(nodes);
  expect(items.filter(({ kind }) => kind === 'edge')).toHaveLength(edges);
  expect(items).toHaveLength(nodes + edges);
  expect(items[0]).toMatchObject({ kind: 'node', attributes: first });
  expect(items.every((item) => item.kind !== 'edge' || !item.directed)).toBe(true);
});

it('types what GraphML declares', async () => {
  const keys = `<key id="n" for="node" attr.name="leden" attr.type="int"><default>1</default></key>
    <key id="b" attr.name="actief" attr.type="boolean"/><key id="s" for="edge" attr.name="soort" attr.type="string"/>
    <key id="l" for="node" attr.name="leden" attr.type="long"/><key id="p" for="all" attr.name="__proto__"/>`;
  const items = await graphml(`${keys}<graph edgedefault="undirected"><data key="x">net</data>
<node id="a"><data key="n"> 12 </data><data key="b">true</data><data key="l">12345678901234567890</data><data key="p">q</data></node>
<node id="b"><data key="n">veel</data><data key="b">0</data><data key="zz"><![CDATA[<&>]]> &lt;é🌻&#10;</data></node>
<edge id="e" source="a" target="b"><data key="s"/></edge><edge source="a" target="b" directed="true"><data key="s"> x</data></edge>
<edge source="a"/><node/></graph>`);
  const named = Object.fromEntries([['__proto__', 'q']]);
  expect(items).toEqual([
    expect.objectContaining({
      row: 4,
      id: 'a',
      attributes: { leden: 12, actief: true, l: '12345678901234567890', ...named },
    }),
    fault(5, 'bad-value', false),
    { kind: 'node', row: 5, id: 'b', attributes: { leden: 1, actief: false, zz: '<&> <é🌻\n' } },
    { kind: 'edge', row: 6, id: 'e', source: 'a', target: 'b', directed: false, attributes: {} },
    { kind: 'edge', row: 6, source: 'a', target: 'b', directed: true, attributes: { soort: ' x' } },
    fault(7, 'missing-end', false),
    fault(7, 'missing-id', false),
  ]);
  expect(Object.hasOwn((items[0] as { attributes: object }).attributes, '__proto__')).toBe(true);
});

it('gives columns of one name that name, as NetworkX declares whole and broken numbers', async () => {
  const items = await graphml(`<key id="d0" for="edge" attr.name="weight" attr.type="double"/>
    <key id="d1" for="edge" attr.name="weight" attr.type="long"/><graph><edge source="a" target="b"><data key="d0">1.5</data></edge>
    <edge source="b" target="c"><data key="d1">3</data></edge>
    <edge source="c" target="a"><data key="d1">3</data><data key="d0">1.5</data></edge></graph>`);
  const told = items.map((item) => item.kind === 'edge' && item.attributes);
  expect(told).toEqual([{ weight: 1.5 }, { weight: 3 }, { weight: 3, d0: 1.5 }]);
});

it('takes the direction of an edge from itself, else from its data, else from the graph', async () => {
  const items = await graphml(`<key id="d" for="edge" attr.name="directed" attr.type="boolean"/><graph>
    <edge source="a" target="b"/><edge source="a" target="b"><data key="d">false</data></edge>
    <edge source="a" target="b" directed="true"><data key="d">false</data></edge></graph>`);
  expect(items.map((item) => item.kind === 'edge' && item.directed)).toEqual([true, false, true]);
});

it('says of the network what stands in the outermost graph under names that are known', async () => {
  const items =
    await graphml(`<key id="t" for="graph" attr.name="title" attr.type="int"/><key id="n" attr.name="Network Name"/>
    <graph><data key="t">Net &amp; co</data><data key="n">x</data><node id="a"><graph><data key="t">inner</data></graph></node></graph>`);
  expect(items).toEqual([
    { kind: 'node', row: 2, id: 'a', attributes: {} },
    { kind: 'network', row: 2, said: { title: 'Net & co' } },
  ]);
});

it('passes over what it does not know, with all in it', async () => {
  const items = await graphml(`<!-- c --><?pi x?><y:extra xmlns:y="y"><graph><node id="no"/></graph></y:extra><graph>
    <node id="a"><port name="p"><data key="k">no</data></port><data key="k"><b>no</b>yes</data>
      <graph edgedefault="undirected"><node id="a::b"/><edge source="a::b" target="a"/></graph></node>
    <hyperedge><endpoint node="a"/></hyperedge><locator/></graph>`);
  expect(items).toMatchObject([
    { kind: 'node', id: 'a::b', attributes: {} },
    { kind: 'edge', directed: false },
    { kind: 'node', id: 'a', attributes: { k: 'yes' } },
  ]);
});

it('types what GEXF declares', async () => {
  const items = await gexf(`<meta><creator>x</creator></meta><graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="leden" type="integer"/><attribute id="1" title="tags" type="liststring"/>
    <attribute id="2" title="open" type="boolean"><default>true</default></attribute></attributes>
    <attributes class="edge"><attribute id="0" title="kind" type="string"/></attributes>
    <nodes><node id="a" label="A" start="2020"><attvalues><attvalue for="0" value="3"/><attvalue for="1" value="[x, y]"/></attvalues>
      <viz:size xmlns:viz="v" value="3"/><nodes><node id="b"/></nodes></node></nodes>
    <edges><edge id="e" source="a" target="b" weight="2.5" kind="no"><attvalues><attvalue for="0" value="yes"/></attvalues>
      <spells><spell start="2021" end="2022"/><spell start="2023"/></spells></edge>
    <edge source="a" target="b" type="undirected" weight="heavy" kind="k"/><edge source="b" target="a" type="mutual"/></edges></graph>`);
  expect(items).toEqual([
    { kind: 'node', row: 6, id: 'b', attributes: { open: true } },
    {
      kind: 'node',
      row: 5,
      id: 'a',
      attributes: { label: 'A', start: '2020', leden: 3, tags: ['x', 'y'], open: true },
    },
    expect.objectContaining({
      id: 'e',
      directed: true,
      attributes: { kind: 'yes', weight: 2.5, start: '2021', end: '2022' },
    }),
    fault(9, 'bad-value', false),
    expect.objectContaining({ directed: false, attributes: { kind: 'k' } }),
    expect.objectContaining({ directed: false, attributes: {} }),
  ]);
  expect(await gexf('<graph><edges><edge source="a" target="b"/></edges></graph>')).toMatchObject([
    { directed: false },
  ]);
});
