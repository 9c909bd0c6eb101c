import type { Actor } from '#model/actor';
import { dateOfDay, dayAfter, type EndDate, firstDay, type PartialDate } from '#model/partial-date';
import type { Tie } from '#model/tie';
import type { ActorType } from '#model/vocabulary';
import { spreadAttributes } from './attribute-columns.ts';
import { descriptionWith } from './gexf-description.ts';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';
import { directionOf, isDirected } from './tie-direction.ts';
import { EDGE_COLUMNS, filledColumns, NODE_COLUMNS, type TypedColumn } from './typed-columns.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** Colour (red, green, blue) and shape of a type, near to those of the drawing on screen. */
const LOOKS: Readonly<Record<ActorType, { rgb: readonly [number, number, number]; shape: string }>> = {
  initiative: { rgb: [0, 158, 115], shape: 'disc' },
  municipality: { rgb: [0, 114, 178], shape: 'square' },
  fund: { rgb: [230, 159, 0], shape: 'diamond' },
  organisation: { rgb: [122, 135, 148], shape: 'triangle' },
  coalition: { rgb: [204, 121, 167], shape: 'disc' },
};

/**
 * A network as GEXF 1.3, UTF-8: positions, colours and shapes for drawing, periods as spells, strengths as weights, and
 * every property as a typed attribute (lists as in the native CSV, attributes as spreadAttributes says), so that it can be
 * read back without loss; what is said of the network as descriptionWith says. Each edge tells its own direction, as
 * Gephi reads it; NetworkX refuses a graph that holds both kinds, and has GraphML.
 */
export function writeGexf({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const ofActors = spreadAttributes(actors);
  const ofTies = spreadAttributes(ties);
  const nodeColumns = [...NODE_COLUMNS, ...ofActors.columns];
  const edgeColumns = [...EDGE_COLUMNS, ...ofTies.columns];
  const direction = directionOf(ties) === 'undirected' ? 'undirected' : 'directed';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${network.updatedAt.slice(0, 10)}">`,
    `<creator>Coalitiekaart</creator><description>${xmlText(descriptionWith(network))}</description>`,
    `<keywords>${xmlText(`${network.id}, revision ${network.revision}`)}</keywords>`,
    '</meta>',
    `<graph mode="dynamic" defaultedgetype="${direction}" timeformat="date" timerepresentation="interval">`,
    ...declared('node', nodeColumns),
    ...declared('edge', edgeColumns),
    '<nodes>',
    ...actors.map((actor, index) =>
      nodeOf(actor, attributeValues(ofActors.spread(actor), nodeColumns), x[index]!, y[index]!),
    ),
    '</nodes>',
    '<edges>',
    ...ties.map((tie) => edgeOf(tie, attributeValues(ofTies.spread(tie), edgeColumns))),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

const declared = (of: 'node' | 'edge', columns: readonly TypedColumn[]): string[] => [
  `<attributes class="${of}" mode="static">`,
  ...columns.map(
    ({ field, type }) => `<attribute${xmlAttribute('id', field)}${xmlAttribute('title', field)} type="${type}"/>`,
  ),
  '</attributes>',
];

function nodeOf(actor: Actor, values: string, x: number, y: number): string {
  const { rgb, shape } = LOOKS[actor.type];
  const [r, g, b] = rgb;
  return [
    `<node${xmlAttribute('id', actor.id)}${xmlAttribute('label', actor.name)}>`,
    values,
    spell(actor.foundedOn, actor.endedOn),
    `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${y}" z="0"/><viz:shape value="${shape}"/>`,
    '</node>',
  ].join('');
}

function edgeOf(tie: Tie, values: string): string {
  const type = isDirected(tie) ? 'directed' : 'undirected';
  const ends = `${xmlAttribute('source', tie.from)}${xmlAttribute('target', tie.to)}`;
  return [
    `<edge${xmlAttribute('id', tie.id)}${ends} type="${type}"${xmlAttribute('weight', tie.strength)}${xmlAttribute('kind', tie.type)}>`,
    values,
    spell(tie.startedOn, tie.endedOn),
    '</edge>',
  ].join('');
}

function attributeValues(thing: object, columns: readonly TypedColumn[]): string {
  const values = filledColumns(thing, columns).map(
    ([{ field }, text]) => `<attvalue${xmlAttribute('for', field)}${xmlAttribute('value', text)}/>`,
  );
  return `<attvalues>${values.join('')}</attvalues>`;
}

/** The period as whole days, both ends inclusive; nothing where neither end is known. */
function spell(startedOn: PartialDate | undefined, endedOn: EndDate | undefined): string {
  const start = startedOn === undefined ? undefined : dateOfDay(firstDay(startedOn));
  const end = endedOn === undefined || endedOn === 'unknown' ? undefined : dateOfDay((dayAfter(endedOn) - 1) as never);
  if (start === undefined && end === undefined) return '';
  return `<spells><spell${xmlAttribute('start', start)}${xmlAttribute('end', end)}/></spells>`;
}
