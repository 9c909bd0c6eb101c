import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, it } from 'vitest';
import { writeGexf } from '../../../server/exchange/gexf.ts';
import { writeGraphml } from '../../../server/exchange/graphml.ts';
import { graphmlId } from '../../../server/exchange/graphml-ids.ts';
import { writeGraphology } from '../../../server/exchange/graphology-json.ts';
import { ACTOR_COLUMNS, TIE_COLUMNS } from '../../../server/exchange/native-cells.ts';
import { asTieId } from '../../../server/model/ids.ts';
import { ACTORS, CONTENTS, POSITIONS, TIES, textOf } from './contents.ts';
import { propertiesOf } from './spread-back.ts';

const without = (thing: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

it('GraphML keeps every property, with its type', () => {
  const text = textOf(writeGraphml(CONTENTS, POSITIONS));
  const graph = parseGraphml(Graph, text, { addMissingNodes: false });
  expect(graph.order).toBe(2);
  for (const actor of ACTORS) {
    expect(propertiesOf(graph.getNodeAttributes(graphmlId(actor.id)), ACTOR_COLUMNS)).toEqual(without(actor, 'id'));
  }
  expect(graph.getNodeAttribute('fonds', 'x')).toBe(-2);
  for (const tie of TIES) {
    expect(propertiesOf(graph.getEdgeAttributes(graphmlId(tie.id)), TIE_COLUMNS)).toEqual(
      without(tie, 'id', 'from', 'to'),
    );
    expect(graph.extremities(graphmlId(tie.id))).toEqual([graphmlId(tie.from), graphmlId(tie.to)]);
  }
  expect(graph.getNodeAttribute('fonds', 'label')).toBe('-Fonds');
  // Programs that know one direction for all edges fail where an edge says another; as data it disturbs nobody.
  expect(text).toContain('edgedefault="directed"');
  expect(text).not.toMatch(/<edge[^>]* directed=/);
  expect(TIES.map(({ id }) => graph.getEdgeAttribute(graphmlId(id), 'directed'))).toEqual([true, false]);
  expect(TIES.map(({ id }) => graph.getEdgeAttribute(graphmlId(id), 'weight'))).toEqual([2.5, undefined]);
});

it('GEXF keeps every property, with places to draw', () => {
  const text = textOf(writeGexf(CONTENTS, POSITIONS));
  const graph = parseGexf(Graph, text, { addMissingNodes: false });
  for (const actor of ACTORS) {
    const attributes = graph.getNodeAttributes(actor.id);
    expect(propertiesOf(attributes, ACTOR_COLUMNS)).toEqual(without(actor, 'id'));
    expect(attributes).toMatchObject({ label: actor.name, color: expect.any(String), x: expect.any(Number) });
  }
  for (const tie of TIES) {
    expect(propertiesOf(graph.getEdgeAttributes(tie.id), TIE_COLUMNS)).toEqual(without(tie, 'id', 'from', 'to'));
  }
  expect(text.match(/ weight="[^"]*"/g)).toEqual([' weight="2.5"']);
  expect(text).toContain('<spell start="2016-01-01" end="2024-02-29"/>');
  expect(text).toContain('<spell start="2020-05-01"/>');
});

it('is XML, whatever the text holds', () => {
  const controls = String.fromCharCode(...Array.from({ length: 0x20 }, (_, code) => code));
  const contents = { ...CONTENTS, actors: [{ ...ACTORS[0]!, name: `${controls}<>&"'\ufffe\uffff]]>` }], ties: [] };
  const gexf = textOf(writeGexf(contents, POSITIONS));
  const graphml = textOf(writeGraphml(contents, POSITIONS));
  for (const text of [gexf, graphml]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  }
  const kept = `\t\n\r<>&"']]>`;
  expect(parseGexf(Graph, gexf).getNodeAttribute(ACTORS[0]!.id, 'name')).toBe(kept);
  expect(parseGraphml(Graph, graphml).getNodeAttribute(graphmlId(ACTORS[0]!.id), 'name')).toBe(kept);
});

it('graphology reads its own JSON back', () => {
  const graph = Graph.from(JSON.parse(textOf(writeGraphology(CONTENTS, POSITIONS))));
  expect(graph.getNodeAttributes(ACTORS[0]!.id)).toMatchObject(without(ACTORS[0]!, 'id'));
  expect(graph.getEdgeAttributes('@t1')).toEqual({ ...without(TIES[0]!, 'id', 'from', 'to'), weight: 2.5 });
  expect(graph.getAttribute('synthetic')).toBe(true);
});

it('leaves as undirected where all ties are, also those that an import brought so', () => {
  const related = { ...TIES[1]!, type: 'related-to' as const, attributes: { undirected: true } };
  const contents = { ...CONTENTS, ties: [TIES[1]!, { ...related, id: asTieId('t3') }] };
  const graphml = textOf(writeGraphml(contents, POSITIONS));
  expect(graphml).toContain('edgedefault="undirected"');
  expect(graphml).not.toContain('edge-directed');
  expect(textOf(writeGexf(contents, POSITIONS)).match(/(?:default)?edgetype="\w+"| type="undirected"/g)).toEqual([
    'defaultedgetype="undirected"',
    ' type="undirected"',
    ' type="undirected"',
  ]);
  const graph = Graph.from(JSON.parse(textOf(writeGraphology(contents, POSITIONS))));
  expect([graph.undirectedSize, graph.directedSize]).toEqual([2, 0]);
});
