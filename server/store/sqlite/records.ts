import type { NetworkId } from '#model/ids';
import type { KeptRecord, Page, RecordKind, RecordPageRequest, RecordPut } from '../graph-store.ts';
import { pageOf } from '../pages.ts';
import type { Bindable, Connection, Row } from './connection.ts';

const PUT_RECORD = `
  INSERT INTO record (network, kind, id, content) VALUES (?, ?, ?, ?)
  ON CONFLICT (network, kind, id) DO UPDATE SET content = excluded.content`;

export function getRecord(c: Connection, network: NetworkId, kind: RecordKind, id: string): KeptRecord | null {
  const sql = 'SELECT id, content FROM record WHERE network = ? AND kind = ? AND id = ?';
  const row = c.get(sql, network, kind, id);
  return row === undefined ? null : recordOfRow(kind)(row);
}

export function listRecords(
  connection: Connection,
  network: NetworkId,
  kind: RecordKind,
  page: RecordPageRequest,
): Page<KeptRecord> {
  const [beyond, order] = page.newestFirst === true ? ['<', 'DESC'] : ['>', 'ASC'];
  const [where, values]: [string, Bindable[]] =
    page.after === undefined ? ['', []] : [`AND id ${beyond} ?`, [page.after]];
  const sql = `SELECT id, content FROM record WHERE network = ? AND kind = ? ${where} ORDER BY id ${order} LIMIT ?`;
  const rows = connection.all(sql, network, kind, ...values, page.limit + 1);
  return pageOf(rows.map(recordOfRow(kind)), page, (record) => record.id);
}

/** Writes checked records in their order. Inside a write transaction. */
export function writeRecords(connection: Connection, network: NetworkId, puts: readonly RecordPut[]): void {
  for (const { kind, id, content } of puts) {
    if (content !== null) connection.run(PUT_RECORD, network, kind, id, content);
    else connection.run('DELETE FROM record WHERE network = ? AND kind = ? AND id = ?', network, kind, id);
  }
}

const recordOfRow =
  (kind: RecordKind) =>
  (row: Row): KeptRecord => {
    const [id, content] = row as [string, string];
    return { kind, id, content };
  };
