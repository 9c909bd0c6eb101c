import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, it } from 'vitest';
import { writeGexf } from '../../../server/exchange/gexf.ts';
import { writeGraphml } from '../../../server/exchange/graphml.ts';
import { graphmlId } from '../../../server/exchange/graphml-ids.ts';
import { writeGraphology } from '../../../server/exchange/graphology-json.ts';
import { ACTOR_COLUMNS, TIE_COLUMNS, valueOfCell } from '../../../server/exchange/native-cells.ts';
import { ACTORS, CONTENTS, POSITIONS, TIES, textOf } from './contents.ts';

const without = (thing: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));

/** Attributes as a reader of graph files gives them, as properties of ours. */
function properties(attributes: Record<string, unknown>, columns: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name in columns)
      .map(([name, value]) => [name, typeof value === 'string' ? valueOfCell(value, columns[name] as never) : value]),
  );
}

it('GraphML keeps every property, with its type', () => {
  const text = textOf(writeGraphml(CONTENTS, POSITIONS));
  const graph = parseGraphml(Graph, text, { addMissingNodes: false });
  expect(graph.order).toBe(2);
  for (const actor of ACTORS) {
    expect(properties(graph.getNodeAttributes(graphmlId(actor.id)), ACTOR_COLUMNS)).toEqual(without(actor, 'id'));
  }
  expect(graph.getNodeAttribute('fonds', 'x')).toBe(-2);
  for (const tie of TIES) {
    expect(properties(graph.getEdgeAttributes(graphmlId(tie.id)), TIE_COLUMNS)).toEqual(
      without(tie, 'id', 'from', 'to'),
    );
    expect(graph.extremities(graphmlId(tie.id))).toEqual([graphmlId(tie.from), graphmlId(tie.to)]);
  }
  // The reader of graphology knows one direction for all edges; the file tells it of each.
  expect(text.match(/directed="(?:true|false)"/g)).toEqual(['directed="true"', 'directed="false"']);
});

it('GEXF keeps every property, with places to draw', () => {
  const text = textOf(writeGexf(CONTENTS, POSITIONS));
  const graph = parseGexf(Graph, text, { addMissingNodes: false });
  for (const actor of ACTORS) {
    const attributes = graph.getNodeAttributes(actor.id);
    expect(properties(attributes, ACTOR_COLUMNS)).toEqual(without(actor, 'id'));
    expect(attributes).toMatchObject({ label: actor.name, color: expect.any(String), x: expect.any(Number) });
  }
  for (const tie of TIES) {
    expect(properties(graph.getEdgeAttributes(tie.id), TIE_COLUMNS)).toEqual(without(tie, 'id', 'from', 'to'));
  }
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
  expect(graph.getEdgeAttributes('@t1')).toEqual(without(TIES[0]!, 'id', 'from', 'to'));
  expect(graph.getAttribute('synthetic')).toBe(true);
});
