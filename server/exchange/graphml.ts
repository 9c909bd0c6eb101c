import type { Actor } from '#model/actor';
import type { Tie } from '#model/tie';
import { TIE_RULES } from '#model/tie-types';
import { graphmlId } from './graphml-ids.ts';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';
import { EDGE_COLUMNS, filledColumns, NODE_COLUMNS, type TypedColumn } from './typed-columns.ts';
import { xmlAttribute, xmlText } from './xml.ts';

const POSITION: readonly TypedColumn[] = (['x', 'y'] as const).map((field) => ({
  field,
  kind: 'number',
  type: 'double',
}));
const DESCRIPTION: readonly TypedColumn[] = [
  ...['title', 'description', 'language', 'licence', 'source', 'referenceDate'].map(
    (field): TypedColumn => ({ field, kind: 'text', type: 'string' }),
  ),
  { field: 'synthetic', kind: 'boolean', type: 'boolean' },
  { field: 'revision', kind: 'number', type: 'double' },
];

/**
 * A network as GraphML, UTF-8: every property under a typed key (lists and attributes as in the native CSV), so that it
 * can be read back without loss; positions as x and y. Valid by the published schema: ids that it does not allow are written
 * as graphmlId says.
 */
export function writeGraphml({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', DESCRIPTION),
    ...keys('node', [...NODE_COLUMNS, ...POSITION]),
    ...keys('edge', EDGE_COLUMNS),
    `<graph${xmlAttribute('id', network.id)} edgedefault="directed">`,
    data('graph', network, DESCRIPTION),
    ...actors.map((actor, index) => nodeOf(actor, x[index]!, y[index]!)),
    ...ties.map(edgeOf),
    '</graph>',
    '</graphml>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

type Domain = 'graph' | 'node' | 'edge';

const keys = (of: Domain, columns: readonly TypedColumn[]): string[] =>
  columns.map(({ field, type }) => `<key id="${of}-${field}" for="${of}" attr.name="${field}" attr.type="${type}"/>`);

const data = (of: Domain, thing: object, columns: readonly TypedColumn[]): string =>
  filledColumns(thing, columns)
    .map(([{ field }, text]) => `<data key="${of}-${field}">${xmlText(text)}</data>`)
    .join('');

const nodeOf = (actor: Actor, x: number, y: number): string =>
  `<node${xmlAttribute('id', graphmlId(actor.id))}>${data('node', actor, NODE_COLUMNS)}${data('node', { x, y }, POSITION)}</node>`;

function edgeOf(tie: Tie): string {
  const ends = `${xmlAttribute('source', graphmlId(tie.from))}${xmlAttribute('target', graphmlId(tie.to))}`;
  const head = `<edge${xmlAttribute('id', graphmlId(tie.id))}${ends} directed="${TIE_RULES[tie.type].directed}">`;
  return `${head}${data('edge', tie, EDGE_COLUMNS)}</edge>`;
}
