import type { Actor } from '#model/actor';
import type { Tie } from '#model/tie';
import { spreadAttributes } from './attribute-columns.ts';
import { graphmlId } from './graphml-ids.ts';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';
import { directionOf, isDirected } from './tie-direction.ts';
import type { TypedColumn } from './typed-columns.ts';
import { DESCRIPTION_COLUMNS, EDGE_COLUMNS, filledColumns, NODE_COLUMNS, typedColumn } from './typed-columns.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** What programs look for to draw and to measure; our own properties say it too. */
const DRAWN: readonly TypedColumn[] = [
  typedColumn('label', 'text'),
  typedColumn('x', 'number'),
  typedColumn('y', 'number'),
];
const WEIGHT = typedColumn('weight', 'number');
const DIRECTED = typedColumn('directed', 'boolean');
const SAID: readonly TypedColumn[] = [...DESCRIPTION_COLUMNS, typedColumn('revision', 'number')];

/**
 * A network as GraphML, UTF-8: every property under a typed key (lists as in the native CSV, attributes as
 * spreadAttributes says), so that it can be read back without loss; names as `label`, strengths as `weight`, positions as
 * `x` and `y`. Valid by the published schema: ids and names that it does not allow are written as graphmlId says.
 *
 * NetworkX refuses a graph in which some edges say that they are directed and others that they are not, and igraph takes
 * the whole graph for what it says of itself. So the graph is undirected where all ties are, else directed; where it
 * holds both, `directed` tells it of each edge as data. Gephi, which knows both kinds in one graph, has them from GEXF.
 */
export function writeGraphml({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const ofActors = spreadAttributes(actors);
  const ofTies = spreadAttributes(ties);
  const direction = directionOf(ties);
  const nodeColumns = [...NODE_COLUMNS, ...ofActors.columns, ...DRAWN];
  const edgeColumns = [
    ...EDGE_COLUMNS,
    ...ofTies.columns,
    ...(ties.some(({ strength }) => strength !== undefined) ? [WEIGHT] : []),
    ...(direction === 'mixed' ? [DIRECTED] : []),
  ];
  const node = (actor: Actor, index: number) => {
    const thing = { ...ofActors.spread(actor), label: actor.name, x: x[index]!, y: y[index]! };
    return `<node${xmlAttribute('id', graphmlId(actor.id))}>${data('node', thing, nodeColumns)}</node>`;
  };
  const edge = (tie: Tie) => {
    const ends = `${xmlAttribute('source', graphmlId(tie.from))}${xmlAttribute('target', graphmlId(tie.to))}`;
    const thing = { ...ofTies.spread(tie), weight: tie.strength, directed: isDirected(tie) };
    return `<edge${xmlAttribute('id', graphmlId(tie.id))}${ends}>${data('edge', thing, edgeColumns)}</edge>`;
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', SAID),
    ...keys('node', nodeColumns),
    ...keys('edge', edgeColumns),
    `<graph${xmlAttribute('id', network.id)} edgedefault="${direction === 'undirected' ? 'undirected' : 'directed'}">`,
    data('graph', network, SAID),
    ...actors.map(node),
    ...ties.map(edge),
    '</graph>',
    '</graphml>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

type Domain = 'graph' | 'node' | 'edge';

const keyId = (of: Domain, field: string): string => graphmlId(`${of}-${field}`);

const keys = (of: Domain, columns: readonly TypedColumn[]): string[] =>
  columns.map(
    ({ field, type }) =>
      `<key id="${keyId(of, field)}" for="${of}" attr.name="${graphmlId(field)}" attr.type="${type}"/>`,
  );

const data = (of: Domain, thing: object, columns: readonly TypedColumn[]): string =>
  filledColumns(thing, columns)
    .map(([{ field }, text]) => `<data key="${keyId(of, field)}">${xmlText(text)}</data>`)
    .join('');
