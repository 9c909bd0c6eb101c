import { TIE_RULES, TIE_TYPES } from '#model/tie-types';
import type { EdgeItem, ItemAttributes, NodeItem } from '../../../exchange/readers/graph-items.ts';
import type { CellValue, TableRecord } from '../../../exchange/readers/table-items.ts';

/** Names under which the nodes and edges of a network file are tables. */
export const NODES = 'nodes';
export const EDGES = 'edges';

/** Types of ties that have no direction anyway. */
const UNDIRECTED: ReadonlySet<unknown> = new Set(TIE_TYPES.filter((type) => !TIE_RULES[type].directed));

/** A node or edge as a row of a table; its list values stay lists, which only attributes hold. */
export function recordOf(item: NodeItem | EdgeItem): TableRecord {
  const { row } = item;
  const cells = item.kind === 'node' ? cellsOfNode(item) : cellsOfEdge(item);
  const table = item.kind === 'node' ? NODES : EDGES;
  return { kind: 'record', table, row, cells: cells as Readonly<Record<string, CellValue>> };
}

/** What programs look for to draw and to measure is no fact of its own where a property of ours says the same. */
function cellsOfNode({ id, attributes }: NodeItem): ItemAttributes {
  const { label, ...others } = attributes;
  return { ...others, ...(label === undefined || label === attributes.name ? {} : { label }), id };
}

function cellsOfEdge({ id, source, target, directed, attributes }: EdgeItem): ItemAttributes {
  const { directed: told, weight, ...others } = attributes;
  return {
    ...others,
    ...(weight === undefined || weight === attributes.strength ? {} : { weight }),
    ...(told === undefined || told === directed ? {} : { directed: told }),
    ...(id === undefined ? {} : { id }),
    from: source,
    to: target,
    ...(directed || UNDIRECTED.has(attributes.type) ? {} : { undirected: true }),
  };
}

/** The columns of nodes and of edges as they come to light. */
export class GraphColumns {
  readonly #columns = { [NODES]: new Set(['id']), [EDGES]: new Set(['id', 'from', 'to']) };

  note({ table, cells }: TableRecord): void {
    const columns = this.#columns[table as typeof NODES | typeof EDGES];
    for (const name of Object.keys(cells)) columns.add(name);
  }

  of(table: typeof NODES | typeof EDGES): readonly string[] {
    return [...this.#columns[table]];
  }
}
