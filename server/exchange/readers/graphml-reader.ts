import { idOfGraphml } from '../graphml-ids.ts';
import { Columns, type GraphItem, ItemDraft, type Put, putEdge, putNode, type ValueType } from './graph-items.ts';
import { readXml, type XmlElement, type XmlStructure, type XmlVisitor } from './read-xml.ts';

const STRUCTURE: XmlStructure = {
  graphml: [],
  key: ['graphml'],
  default: ['key'],
  graph: ['graphml', 'node', 'edge'],
  node: ['graph'],
  edge: ['graph'],
  data: ['node', 'edge'],
};

const TYPES: Readonly<Record<string, ValueType>> = {
  boolean: 'boolean',
  int: 'number',
  long: 'number',
  float: 'number',
  double: 'number',
};

/**
 * Reads the nodes and edges of GraphML from pieces of text, with attributes by their names (`attr.name`, else the id of
 * the key) and typed as declared; empty values are absent, defaults are filled in. Keys must stand before the graph. A
 * nested node comes before the one around it. Ids with `_x0020_` for what a name cannot hold are read as what they stand
 * for. Passed over: data of the graph itself, ports, hyperedges, and what other
 * programs add in namespaces of their own.
 *
 * Yields faults among them: `missing-id`, `missing-end`, `bad-value` (goes on, without it), `too-many-columns`,
 * `record-too-large` and those of readXml (fatal). Whether ids are unique and ends exist is not looked at.
 * Memory and time: as readXml, and up to 1 MB for each node that is open.
 */
export const readGraphml = (text: AsyncIterable<string>): AsyncGenerator<GraphItem> =>
  readXml<GraphItem>(text, STRUCTURE, visitor);

function visitor(put: Put): XmlVisitor {
  const columns = { node: new Columns(), edge: new Columns() };
  const drafts: ItemDraft[] = [];

  function declare({ attributes, line }: XmlElement): void {
    const { id = '', 'attr.name': name = id, 'attr.type': type = 'string' } = attributes;
    for (const of of domainsOf(attributes.for)) {
      columns[of].declare(id, name, Object.hasOwn(TYPES, type) ? TYPES[type]! : 'text', line);
    }
  }

  return {
    open(element) {
      if (element.name === 'key') declare(element);
      else if (element.name === 'node' || element.name === 'edge') drafts.push(new ItemDraft(element.line));
    },
    close(element, text) {
      const { name, attributes, line, parent } = element;
      if (name === 'default') {
        const key = parent!.attributes;
        for (const of of domainsOf(key.for)) columns[of].setDefault(key.id ?? '', text, line, put);
      } else if (name === 'data') {
        const of = parent!.name as 'node' | 'edge';
        drafts.at(-1)!.set(columns[of].of(attributes.key ?? ''), text, line, put);
      } else if (name === 'node') putNode(drafts.pop()!, idIn(attributes.id), columns.node, put);
      else if (name === 'edge') {
        const { id, source, target } = attributes;
        const ends = { id: idIn(id), source: idIn(source), target: idIn(target) };
        putEdge(drafts.pop()!, ends, isDirected(element), columns.edge, put);
      }
    },
  };
}

const idIn = (text: string | undefined): string | undefined => text && idOfGraphml(text);

/** Whose attributes a key holds: without `for`, everyone's. */
function domainsOf(of: string | undefined): readonly ('node' | 'edge')[] {
  if (of === undefined || of === 'all') return ['node', 'edge'];
  return of === 'node' || of === 'edge' ? [of] : [];
}

function isDirected({ attributes, parent }: XmlElement): boolean {
  if (attributes.directed === undefined) return parent!.attributes.edgedefault !== 'undirected';
  return attributes.directed === 'true' || attributes.directed === '1';
}
