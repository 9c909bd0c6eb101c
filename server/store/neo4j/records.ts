import type { NetworkId } from '#model/ids';
import type { KeptRecord, Page, RecordKind, RecordPageRequest, RecordPut } from '../graph-store.ts';
import { pageOf } from '../pages.ts';
import type { Transaction } from './database.ts';
import { integer, keyOf } from './rows.ts';

interface RecordRow {
  readonly id: string;
  readonly content: string;
}

/** Content of about this many characters goes with one statement. */
const STATEMENT = 4_000_000;

export async function getRecord(
  transaction: Transaction,
  network: NetworkId,
  kind: RecordKind,
  id: string,
): Promise<KeptRecord | null> {
  const [row] = await transaction.run<RecordRow>('record-get', { key: recordKey(network, kind, id) });
  return row === undefined ? null : { kind, ...row };
}

export async function listRecords(
  transaction: Transaction,
  network: NetworkId,
  kind: RecordKind,
  page: RecordPageRequest,
): Promise<Page<KeptRecord>> {
  const backwards = page.newestFirst === true;
  // `0` follows `/`, so this lies beyond the last key of the kind
  const bounds = { after: recordKey(network, kind, ''), end: keyOf(network, `${kind}0`) };
  const from = page.after === undefined ? {} : { [backwards ? 'end' : 'after']: recordKey(network, kind, page.after) };
  const parameters = { ...bounds, ...from, limit: integer(page.limit + 1) };
  const rows = await transaction.run<RecordRow>(backwards ? 'records-list-backwards' : 'records-list', parameters);
  return pageOf(
    rows.map((row) => ({ kind, ...row })),
    page,
    (record) => record.id,
  );
}

/** Writes checked records; of several under one id the last one counts. The network is locked. */
export async function writeRecords(
  transaction: Transaction,
  network: NetworkId,
  puts: readonly RecordPut[],
): Promise<void> {
  const last = new Map(puts.map((put) => [recordKey(network, put.kind, put.id), put]));
  const gone = [...last].filter(([, put]) => put.content === null).map(([key]) => key);
  if (gone.length > 0) await transaction.run('records-delete', { keys: gone });
  let rows: object[] = [];
  let size = 0;
  for (const [key, { kind, id, content }] of last) {
    if (content === null) continue;
    rows.push({ key, network, kind, id, content });
    size += content.length;
    if (size < STATEMENT) continue;
    await transaction.run('records-put', { rows });
    [rows, size] = [[], 0];
  }
  if (rows.length > 0) await transaction.run('records-put', { rows });
}

const recordKey = (network: NetworkId, kind: RecordKind, id: string): string => keyOf(network, `${kind}/${id}`);
