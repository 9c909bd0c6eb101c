import { ATTRIBUTE_PREFIX } from '../attribute-columns.ts';
import { idOfGraphml } from '../graphml-ids.ts';
import { NETWORK_COLUMNS } from '../native-cells.ts';
import {
  Columns,
  type GraphItem,
  ItemDraft,
  type ItemValue,
  type Put,
  putEdge,
  putNode,
  type ValueType,
} from './graph-items.ts';
import { networkItem } from './network-item.ts';
import { readXml, type XmlElement, type XmlStructure, type XmlVisitor } from './read-xml.ts';

const STRUCTURE: XmlStructure = {
  graphml: [],
  key: ['graphml'],
  default: ['key'],
  graph: ['graphml', 'node', 'edge'],
  node: ['graph'],
  edge: ['graph'],
  data: ['graph', 'node', 'edge'],
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
 * nested node comes before the one around it. Ids, and names of attributes of ours, with `_x0020_` for what a name token
 * cannot hold are read as what they stand for. An edge that does not say whether it is directed is what its boolean
 * `directed` tells, else what the graph is. Data of the graph itself come after its nodes and edges, as text, as far as
 * networkItem understands them. Passed over: ports, hyperedges, and what other programs add in namespaces of their own.
 *
 * Yields faults among them: `missing-id`, `missing-end`, `bad-value` (goes on, without it), `too-many-columns`,
 * `record-too-large` and those of readXml (fatal). Whether ids are unique and ends exist is not looked at.
 * Memory and time: as readXml, and up to 1 MB for each node that is open.
 */
export const readGraphml = (text: AsyncIterable<string>): AsyncGenerator<GraphItem> =>
  readXml<GraphItem>(text, STRUCTURE, visitor);

function visitor(put: Put): XmlVisitor {
  const columns = { graph: new Columns(), node: new Columns(), edge: new Columns() };
  const drafts: ItemDraft[] = [];
  const said: Record<string, string> = {};

  function declare({ attributes, line }: XmlElement): void {
    const { id = '', 'attr.name': name = id, 'attr.type': type = 'string' } = attributes;
    for (const of of domainsOf(attributes.for)) {
      columns[of].declare(id, nameIn(name), Object.hasOwn(TYPES, type) ? TYPES[type]! : 'text', line);
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
        for (const of of domainsOf(key.for)) if (of !== 'graph') columns[of].setDefault(key.id ?? '', text, line, put);
      } else if (name === 'data') {
        const of = parent!.name as Domain;
        const column = columns[of].of(attributes.key ?? '');
        if (of !== 'graph') drafts.at(-1)!.set(column, text, line, put);
        else if (isOutermost(parent!) && Object.hasOwn(NETWORK_COLUMNS, column.name)) said[column.name] = text;
      } else if (name === 'node') putNode(drafts.pop()!, idIn(attributes.id), columns.node, put);
      else if (name === 'edge') {
        const { id, source, target } = attributes;
        const ends = { id: idIn(id), source: idIn(source), target: idIn(target) };
        const draft = drafts.pop()!;
        putEdge(draft, ends, isDirected(element, draft.told('directed')), columns.edge, put);
      } else if (name === 'graph' && isOutermost(element)) {
        const item = networkItem(line, said);
        if (item !== undefined) put(item);
      }
    },
  };
}

const idIn = (text: string | undefined): string | undefined => text && idOfGraphml(text);

/** The schema allows names no more than it allows ids; those of other programs stay as they are. */
const nameIn = (name: string): string => (name.startsWith(ATTRIBUTE_PREFIX) ? idOfGraphml(name) : name);

const DOMAINS = ['graph', 'node', 'edge'] as const;
type Domain = (typeof DOMAINS)[number];

/** Whose attributes a key holds: without `for`, everyone's. */
const domainsOf = (of: string | undefined): readonly Domain[] =>
  of === undefined || of === 'all' ? DOMAINS : DOMAINS.filter((domain) => domain === of);

const isOutermost = (graph: XmlElement): boolean => graph.parent!.name === 'graphml';

function isDirected({ attributes, parent }: XmlElement, told: ItemValue | undefined): boolean {
  if (attributes.directed === undefined) {
    return typeof told === 'boolean' ? told : parent!.attributes.edgedefault !== 'undirected';
  }
  return attributes.directed === 'true' || attributes.directed === '1';
}
