import type { Network } from '#model/network';
import type { GraphStore } from '../store/graph-store.ts';
import type { Command } from './command.ts';
import { withStore } from './with-store.ts';

export const networks: Command = {
  name: 'networks',
  usage: '',
  summary: { nl: 'Toont de netwerken.', en: 'Lists the networks.' },
  help: {
    nl: 'Per netwerk een regel: id, revisie, dag van de laatste wijziging en titel.',
    en: 'A line for each network: id, revision, day of the last change and title.',
  },
  options: {},
  run: ({ config, say }) =>
    withStore(config, 'reader', async (store) => {
      const all = await allNetworks(store);
      const width = Math.max(0, ...all.map(({ id }) => id.length));
      for (const { id, revision, updatedAt, title } of all) {
        say(`${id.padEnd(width)}  ${String(revision).padStart(6)}  ${updatedAt.slice(0, 10)}  ${title}`);
      }
      return 0;
    }),
};

async function allNetworks(store: GraphStore): Promise<Network[]> {
  const all: Network[] = [];
  let after: string | undefined;
  do {
    const page: Awaited<ReturnType<GraphStore['listNetworks']>> = await store.listNetworks({
      limit: 1_000,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}
