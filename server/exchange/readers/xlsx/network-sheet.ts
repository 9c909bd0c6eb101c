import { networkItem } from '../network-item.ts';
import type { TableItem } from '../table-items.ts';

const COLUMNS = ['field', 'value'];

/** Puts what the sheet `network`, as we write it, says in the place of its header and records; any other sheet stays. */
export async function* withNetworkSaid(items: AsyncIterable<TableItem>): AsyncGenerator<TableItem> {
  let header: number | undefined;
  const told: [string, unknown][] = [];
  for await (const item of items) {
    if (item.kind === 'header' && item.table === 'network' && `${item.columns}` === `${COLUMNS}`) header = item.row;
    else if (item.kind === 'record' && header !== undefined) told.push([String(item.cells.field), item.cells.value]);
    else yield item;
  }
  const said = header === undefined ? undefined : networkItem(header, Object.fromEntries(told));
  if (said !== undefined) yield said;
}
