import type { Revision } from '#model/ids';
import type { ArchiveContents, ArchivedRevision } from '../../exchange/archive.ts';
import type { GraphStore, KeptRecord, NetworkReading, RecordKind } from '../../store/graph-store.ts';

/** All kinds of records, in the order in which an archive holds them. */
const KINDS: Readonly<Record<RecordKind, true>> = {
  decision: true,
  identity: true,
  import: true,
  mapping: true,
  scenario: true,
};
export const RECORD_KINDS = Object.keys(KINDS) as RecordKind[];

/** Records may be large: few of them at a time. */
const RECORDS = 20;
const ENTRIES = 1_000;

/** What an archive of a network holds, read as it is written: the present state, and its past where that is asked for. */
export function archivedNetwork(store: GraphStore, reading: NetworkReading, history: boolean): ArchiveContents {
  return {
    network: reading.network,
    actors: reading.actors(),
    ties: reading.ties(),
    records: recordsOf(store, reading),
    ...(history ? { history: historyOf(store, reading) } : {}),
  };
}

async function* recordsOf(store: GraphStore, { network }: NetworkReading): AsyncGenerator<readonly KeptRecord[]> {
  for (const kind of RECORD_KINDS) {
    let after: string | undefined;
    do {
      const asked = { limit: RECORDS, ...(after === undefined ? {} : { after }) };
      const page = await store.listRecords(network.id, kind, asked);
      yield page.items;
      after = page.next;
    } while (after !== undefined);
  }
}

async function* historyOf(store: GraphStore, { network }: NetworkReading): AsyncGenerator<readonly ArchivedRevision[]> {
  const revisions: Revision[] = [];
  // what others commit meanwhile is not part of this state
  let after: string | undefined = String(network.revision + 1);
  do {
    const page: Awaited<ReturnType<GraphStore['listHistory']>> = await store.listHistory(network.id, {
      limit: ENTRIES,
      after,
    });
    revisions.push(...page.items.map(({ revision }) => revision));
    after = page.next;
  } while (after !== undefined);
  for (const revision of revisions.reverse()) {
    const step = await store.getHistory(network.id, revision);
    // history is only ever added to, unless the network goes
    if (step === null) throw new Error(`revision ${revision} of network "${network.id}" is gone from its history`);
    yield [step];
  }
}
