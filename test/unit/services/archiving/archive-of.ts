import type { NetworkId } from '../../../../server/model/ids.ts';
import { writeArchiveOf } from '../../../../server/services/archiving/archiving-service.ts';
import type { GraphStore } from '../../../../server/store/graph-store.ts';

/** The whole archive of a network. */
export async function archiveOf(store: GraphStore, network: NetworkId, history = true): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeArchiveOf(store, network, { history })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Bytes as they might come in, in pieces of a size. */
export async function* inPieces(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
