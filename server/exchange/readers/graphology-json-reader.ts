import type { GraphItem } from './graph-items.ts';
import { type JsonItem, JsonItems } from './json-items.ts';
import { attributesOf, idOf, objectOf } from './json-values.ts';
import { networkItem } from './network-item.ts';
import { faultsOf, type ReadFault, readFault, unreadable } from './read-fault.ts';

const PIECE = 65_536;

/**
 * Reads the nodes and edges of graphology's own JSON from pieces of text, in the order of the file. Primitives and lists
 * of one kind of them stay what they are, `null` and empty text are absent, anything else becomes JSON text (as in the
 * native CSV). An edge is undirected where it says so or `options.type`, if that stands before the edges, does.
 * Attributes of the graph itself come last, as far as networkItem understands them.
 *
 * Yields faults among them: `missing-id` and `missing-end` at `{list}/{index}` (goes on, without it), `wrong-root` (no
 * list of nodes) and those of JsonItems and decodeText (fatal). Errors of the source are thrown.
 * Memory: one chunk of the source, the items of 64 KB, and as JsonItems. Time: linear.
 */
export async function* readGraphologyJson(text: AsyncIterable<string>): AsyncGenerator<GraphItem> {
  const items: GraphItem[] = [];
  let undirected: boolean | undefined;
  const json = new JsonItems(['nodes', 'edges'], (item) => {
    if (item.list === 'nodes') items.push(nodeOf(item));
    else {
      undirected ??= typeIn(json.soFar()) === 'undirected';
      items.push(edgeOf(item, undirected));
    }
  });
  try {
    for await (const chunk of text) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        json.write(chunk.slice(at, at + PIECE));
        yield* items.splice(0);
      }
    }
    const graph = objectOf(json.end());
    if (!Array.isArray(graph.nodes)) {
      throw unreadable('nodes', 'wrong-root', 'The file holds no list of nodes as graphology writes it.');
    }
    const item = networkItem(1, objectOf(graph.attributes));
    if (item !== undefined) yield item;
  } catch (error) {
    const faults = faultsOf(error, json.line);
    yield* items.splice(0);
    yield* faults;
  }
}

const typeIn = (graph: unknown): unknown => objectOf(objectOf(graph).options).type;

function nodeOf({ list, index, line, value }: JsonItem): GraphItem {
  const { key, attributes } = objectOf(value);
  const id = idOf(key);
  if (id === undefined) return fault(line, `${list}/${index}/key`, 'missing-id', 'a node has no key.');
  return { kind: 'node', row: line, id, attributes: attributesOf(attributes) };
}

function edgeOf({ list, index, line, value }: JsonItem, undirectedGraph: boolean): GraphItem {
  const edge = objectOf(value);
  const id = idOf(edge.key);
  const source = idOf(edge.source);
  const target = idOf(edge.target);
  if (source === undefined || target === undefined) {
    const missing = source === undefined ? 'source' : 'target';
    return fault(line, `${list}/${index}/${missing}`, 'missing-end', `an edge has no ${missing}.`);
  }
  const directed = edge.undirected === undefined ? !undirectedGraph : edge.undirected !== true;
  const attributes = attributesOf(edge.attributes);
  return { kind: 'edge', row: line, ...(id === undefined ? {} : { id }), source, target, directed, attributes };
}

const fault = (line: number, path: string, code: string, message: string): ReadFault =>
  readFault(line, path, code, `Line ${line}: ${message}`);
