import { fieldsInDescription } from '../gexf-description.ts';
import { Columns, type GraphItem, ItemDraft, type Put, putEdge, putNode, type ValueType } from './graph-items.ts';
import { networkItem } from './network-item.ts';
import { readXml, type XmlElement, type XmlStructure, type XmlVisitor } from './read-xml.ts';

const STRUCTURE: XmlStructure = {
  gexf: [],
  meta: ['gexf'],
  description: ['meta'],
  graph: ['gexf'],
  attributes: ['graph'],
  attribute: ['attributes'],
  default: ['attribute'],
  nodes: ['graph', 'node'],
  edges: ['graph', 'node'],
  node: ['nodes'],
  edge: ['edges'],
  attvalues: ['node', 'edge'],
  attvalue: ['attvalues'],
  spells: ['node', 'edge'],
  spell: ['spells'],
};

const TYPES: Readonly<Record<string, ValueType>> = {
  boolean: 'boolean',
  byte: 'number',
  short: 'number',
  integer: 'number',
  long: 'number',
  float: 'number',
  double: 'number',
  bigdecimal: 'number',
  biginteger: 'number',
  liststring: 'list',
};

/**
 * Reads the nodes and edges of GEXF 1.1 to 1.3 from pieces of text, with attributes by their titles and typed as
 * declared; empty values are absent, defaults are filled in. What GEXF has a place of its own for becomes an attribute
 * of that name, unless one is declared: `label`, `weight` (number), `kind`, and `start` and `end` as written (of the
 * first spell where the element itself has none). An edge without a type has that of the graph, else none: undirected;
 * `mutual` is undirected too. Of values that change over time the last is taken. A nested node comes before the one
 * around it. What fieldsInDescription finds in the meta data is said of the network. Passed over: looks and places (`viz:`),
 * other meta data, and what is not known.
 *
 * Faults, memory and time: as readGraphml.
 */
export const readGexf = (text: AsyncIterable<string>): AsyncGenerator<GraphItem> =>
  readXml<GraphItem>(text, STRUCTURE, visitor);

function visitor(put: Put): XmlVisitor {
  const columns = { node: new Columns(), edge: new Columns() };
  const drafts: ItemDraft[] = [];
  let defaultEdgeType: string | undefined;

  const columnsAround = (attribute: XmlElement): Columns | undefined => {
    const of = attribute.parent!.attributes.class;
    return of === 'node' || of === 'edge' ? columns[of] : undefined;
  };

  function opened(element: XmlElement): void {
    const { name, attributes, line, parent } = element;
    if (name === 'graph') defaultEdgeType = attributes.defaultedgetype;
    else if (name === 'attribute') {
      const { id = '', title = id, type = 'string' } = attributes;
      columnsAround(element)?.declare(id, title, Object.hasOwn(TYPES, type) ? TYPES[type]! : 'text', line);
    } else if (name === 'node' || name === 'edge') drafts.push(new ItemDraft(line));
    else if (name === 'attvalue') {
      const of = parent!.parent!.name as 'node' | 'edge';
      const id = attributes.for ?? attributes.id ?? '';
      drafts.at(-1)!.set(columns[of].of(id), attributes.value ?? '', line, put);
    }
  }

  /** Spells of the nodes and edges that are open: the first of each. */
  const spells = new WeakMap<XmlElement, XmlElement>();

  function closed(element: XmlElement, text: string): void {
    const { name, attributes, line, parent } = element;
    if (name === 'description') {
      const item = networkItem(line, fieldsInDescription(text) ?? {});
      if (item !== undefined) put(item);
    } else if (name === 'default') columnsAround(parent!)?.setDefault(parent!.attributes.id ?? '', text, line, put);
    else if (name === 'spell') {
      const thing = parent!.parent!;
      if (!spells.has(thing)) spells.set(thing, element);
    } else if (name === 'node' || name === 'edge') {
      const draft = drafts.pop()!;
      const { start, end } = attributes;
      const period = start === undefined && end === undefined ? spells.get(element)?.attributes : attributes;
      draft.setOwn('label', attributes.label, 'text', put);
      draft.setOwn('start', period?.start, 'text', put);
      draft.setOwn('end', period?.end, 'text', put);
      if (name === 'node') putNode(draft, attributes.id, columns.node, put);
      else {
        draft.setOwn('weight', attributes.weight, 'number', put);
        draft.setOwn('kind', attributes.kind, 'text', put);
        putEdge(draft, attributes, (attributes.type ?? defaultEdgeType) === 'directed', columns.edge, put);
      }
    }
  }
  return { open: opened, close: closed };
}
