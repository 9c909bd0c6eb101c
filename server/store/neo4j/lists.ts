import type { Actor } from '#model/actor';
import type { NetworkId } from '#model/ids';
import type { Tie } from '#model/tie';
import type { ActorFilter, Page, PageRequest, Stored, TieFilter } from '../graph-store.ts';
import { inOrder, pageOf } from '../pages.ts';
import { searchable } from '../properties.ts';
import type { Transaction } from './database.ts';
import { presentOf } from './neo4j-reading.ts';
import { type ActorRow, actorOfRow, endOfKeys, integer, keyOf, type TieRow, tieOfRow } from './rows.ts';
import { labelOf, tieNameOf } from './statements.ts';

export async function listActors(
  transaction: Transaction,
  network: NetworkId,
  filter: ActorFilter,
  page: PageRequest,
): Promise<Page<Stored<Actor>>> {
  await presentOf(transaction, network);
  const text = searchable(filter.text ?? '');
  const { municipality } = filter;
  const rows = await transaction.run<ActorRow>('actors-list', {
    ...boundsOf(network, page),
    label: filter.type === undefined ? null : labelOf(filter.type),
    theme: filter.theme ?? null,
    municipality: municipality ?? null,
    municipalityKey: municipality === undefined ? null : keyOf(network, municipality),
    text: text === '' ? null : text,
    day: dayOf(filter),
  });
  return pageOf(rows.map(actorOfRow), page, (one) => one.value.id);
}

export async function listTies(
  transaction: Transaction,
  network: NetworkId,
  filter: TieFilter,
  page: PageRequest,
): Promise<Page<Stored<Tie>>> {
  const { tieTypes } = await presentOf(transaction, network);
  const parameters = { ...boundsOf(network, page), day: dayOf(filter) };
  const ties: Stored<Tie>[] = [];
  if (filter.actor === undefined) {
    for (const tieType of filter.type === undefined ? tieTypes : [filter.type]) {
      const rows = await transaction.run<TieRow>('ties-list', parameters, { tieType });
      ties.push(...rows.map((row) => tieOfRow(row, tieType)));
    }
  } else {
    const tieType = filter.type === undefined ? null : tieNameOf(filter.type);
    const actor = keyOf(network, filter.actor);
    const rows = await transaction.run<TieRow>('ties-at-actor', { ...parameters, actor, tieType });
    ties.push(...rows.map((row) => tieOfRow(row)));
  }
  return pageOf(inOrder(ties, (one) => one.value.id).slice(0, page.limit + 1), page, (one) => one.value.id);
}

/** Where a page starts and ends; one row more than it holds, so that it shows whether more follow. */
const boundsOf = (network: NetworkId, page: PageRequest) => ({
  after: keyOf(network, page.after ?? ''),
  end: endOfKeys(network),
  limit: integer(page.limit + 1),
});

const dayOf = (filter: { at?: number }) => (filter.at === undefined ? null : integer(filter.at));
