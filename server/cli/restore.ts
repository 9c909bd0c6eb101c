import { createReadStream } from 'node:fs';
import { restoreArchive } from '../services/archiving/restore-archive.ts';
import { type Command, Misused } from './command.ts';
import { networkIdOf } from './network-option.ts';
import { BY } from './who.ts';
import { withStore } from './with-store.ts';

export const restore: Command = {
  name: 'restore',
  usage: 'FILE [--network ID]',
  summary: { nl: 'Zet een netwerk uit een archief terug.', en: 'Restores a network from an archive.' },
  help: {
    nl: `FILE            een archief, van "backup --network" of van de API
--network ID    onder een ander id dan het had
Een netwerk dat er is wordt nooit overschreven.`,
    en: `FILE            an archive, of "backup --network" or of the API
--network ID    under another id than it had
A network that is there is never overwritten.`,
  },
  options: { network: { type: 'string' } },
  run: async (asked) => {
    const { config, options, files, language, say } = asked;
    const [file] = files;
    if (file === undefined || files.length > 1) {
      throw new Misused({ nl: 'Geef één archief op.', en: 'Give one archive.' }, language);
    }
    const id = typeof options.network === 'string' ? { id: networkIdOf(options.network, asked) } : {};
    const network = await withStore(config, 'writer', (store) =>
      restoreArchive(store, createReadStream(file), { ...id, by: BY }),
    );
    const { id: made, revision, title } = network;
    say(
      {
        nl: `Teruggezet: ${made} (${title}), revisie ${revision}`,
        en: `Restored: ${made} (${title}), revision ${revision}`,
      }[language],
    );
    return 0;
  },
};
