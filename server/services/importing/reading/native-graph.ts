import { TIE_TYPES } from '#model/tie-types';
import { ACTOR_TYPES } from '#model/vocabulary';
import { ATTRIBUTE_PREFIX } from '../../../exchange/attribute-columns.ts';
import { ACTOR_COLUMNS, type CellKind, TIE_COLUMNS, valueOfCell } from '../../../exchange/native-cells.ts';
import type { EdgeItem, ItemAttributes, NodeItem } from '../../../exchange/readers/graph-items.ts';
import { type ActorFacts, NOTHING_FIRM, placeOfLine, type TieFacts } from '../facts/facts.ts';

/** Whether a node is written as our own files write actors, whose ids are those of the nodes. */
export const isNativeNode = ({ attributes }: NodeItem): boolean =>
  ACTOR_TYPES.some((type) => type === attributes.type) &&
  typeof attributes.name === 'string' &&
  attributes.id === undefined;

/** An actor of a network file that we wrote: what is not one of its properties is there for drawing only. */
export const nativeActor = (node: NodeItem): ActorFacts => ({
  at: placeOfLine(node.row),
  told: 'row',
  fields: { ...valuesOf(node.attributes, ACTOR_COLUMNS), id: node.id },
  firm: NOTHING_FIRM,
});

/** Whether an edge is written as our own files write ties. */
export const isNativeEdge = ({ attributes }: EdgeItem): boolean => TIE_TYPES.some((type) => type === attributes.type);

export const nativeTie = (edge: EdgeItem): TieFacts => ({
  at: placeOfLine(edge.row),
  fields: { ...valuesOf(edge.attributes, TIE_COLUMNS), ...(edge.id === undefined ? {} : { id: edge.id }) },
  from: { reference: edge.source },
  to: { reference: edge.target },
  kind: 'told',
});

function valuesOf(told: ItemAttributes, columns: Readonly<Record<string, CellKind>>): Record<string, unknown> {
  const values = Object.fromEntries(
    Object.entries(told)
      .filter(([name]) => Object.hasOwn(columns, name))
      .map(([name, value]) => {
        const kind = columns[name]!;
        return [name, typeof value === 'string' && kind !== 'text' ? valueOfCell(value, kind) : value];
      }),
  );
  const apart = Object.entries(told).filter(([name]) => name.startsWith(ATTRIBUTE_PREFIX));
  const { attributes = {} } = values;
  // What is no object is left for validation to name.
  if (apart.length === 0 || typeof attributes !== 'object' || attributes === null) return values;
  const own = apart.map(([name, value]): [string, unknown] => [name.slice(ATTRIBUTE_PREFIX.length), value]);
  return { ...values, attributes: Object.fromEntries([...Object.entries(attributes), ...own]) };
}
