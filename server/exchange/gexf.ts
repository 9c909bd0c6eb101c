import type { Actor } from '#model/actor';
import { dateOfDay, dayAfter, type EndDate, firstDay, type PartialDate } from '#model/partial-date';
import type { Tie } from '#model/tie';
import { TIE_RULES } from '#model/tie-types';
import type { ActorType } from '#model/vocabulary';
import type { DrawingPositions, NetworkContents } from './network-contents.ts';
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
 * A network as GEXF 1.3, UTF-8: positions, colours and shapes for drawing, periods as spells, and every property as a
 * typed attribute (lists and attributes as in the native CSV), so that it can be read back without loss.
 */
export function writeGexf({ network, actors, ties }: NetworkContents, { x, y }: DrawingPositions): Uint8Array {
  const said = [network.title, network.description, network.licence, network.source].filter(Boolean).join('\n');
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${network.updatedAt.slice(0, 10)}">`,
    `<creator>Coalitiekaart</creator><description>${xmlText(said)}</description>`,
    `<keywords>${xmlText(`${network.id}, revision ${network.revision}`)}</keywords>`,
    '</meta>',
    '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
    ...declared('node', NODE_COLUMNS),
    ...declared('edge', EDGE_COLUMNS),
    '<nodes>',
    ...actors.map((actor, index) => nodeOf(actor, x[index]!, y[index]!)),
    '</nodes>',
    '<edges>',
    ...ties.map(edgeOf),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

const declared = (of: 'node' | 'edge', columns: readonly TypedColumn[]): string[] => [
  `<attributes class="${of}" mode="static">`,
  ...columns.map(({ field, type }) => `<attribute id="${field}" title="${field}" type="${type}"/>`),
  '</attributes>',
];

function nodeOf(actor: Actor, x: number, y: number): string {
  const { rgb, shape } = LOOKS[actor.type];
  const [r, g, b] = rgb;
  return [
    `<node${xmlAttribute('id', actor.id)}${xmlAttribute('label', actor.name)}>`,
    attributeValues(actor, NODE_COLUMNS),
    spell(actor.foundedOn, actor.endedOn),
    `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${y}" z="0"/><viz:shape value="${shape}"/>`,
    '</node>',
  ].join('');
}

function edgeOf(tie: Tie): string {
  const type = TIE_RULES[tie.type].directed ? 'directed' : 'undirected';
  const ends = `${xmlAttribute('source', tie.from)}${xmlAttribute('target', tie.to)}`;
  return [
    `<edge${xmlAttribute('id', tie.id)}${ends} type="${type}"${xmlAttribute('kind', tie.type)}>`,
    attributeValues(tie, EDGE_COLUMNS),
    spell(tie.startedOn, tie.endedOn),
    '</edge>',
  ].join('');
}

function attributeValues(thing: Actor | Tie, columns: readonly TypedColumn[]): string {
  const values = filledColumns(thing, columns).map(
    ([{ field }, text]) => `<attvalue for="${field}"${xmlAttribute('value', text)}/>`,
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
