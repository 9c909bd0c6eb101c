import { ACTOR_TYPES } from '#model/vocabulary';
import type { EdgeItem, NodeItem } from '../../../exchange/readers/graph-items.ts';
import type { CellValue, TableRecord } from '../../../exchange/readers/table-items.ts';

/** Names under which the nodes and edges of a network file are tables. */
export const NODES = 'nodes';
export const EDGES = 'edges';

/** Whether a node is written as our own files write actors. */
export function isNativeNode({ attributes }: NodeItem): boolean {
  return ACTOR_TYPES.some((type) => type === attributes.type) && typeof attributes.name === 'string';
}

/** A node or edge as a row of a table; its list values stay lists, which only attributes hold. */
export function recordOf(item: NodeItem | EdgeItem): TableRecord {
  const { row, attributes } = item;
  const own =
    item.kind === 'node'
      ? { id: item.id }
      : {
          ...(item.id === undefined ? {} : { id: item.id }),
          from: item.source,
          to: item.target,
          ...(item.directed ? {} : { undirected: true }),
        };
  const table = item.kind === 'node' ? NODES : EDGES;
  return { kind: 'record', table, row, cells: { ...attributes, ...own } as Readonly<Record<string, CellValue>> };
}

/** The columns of nodes and of edges as they come to light. */
export class GraphColumns {
  readonly #columns = { [NODES]: new Set(['id']), [EDGES]: new Set(['id', 'from', 'to']) };

  note(item: NodeItem | EdgeItem): void {
    const columns = this.#columns[item.kind === 'node' ? NODES : EDGES];
    for (const name of Object.keys(item.attributes)) columns.add(name);
    if (item.kind === 'edge' && !item.directed) columns.add('undirected');
  }

  of(table: typeof NODES | typeof EDGES): readonly string[] {
    return [...this.#columns[table]];
  }
}
