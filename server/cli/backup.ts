import { resolve } from 'node:path';
import { writeArchiveOf } from '../services/archiving/archiving-service.ts';
import { networkOr404 } from '../services/subject.ts';
import { type Command, needed } from './command.ts';
import { networkIdOf } from './network-option.ts';
import { writeNewFile } from './new-file.ts';
import { withStore } from './with-store.ts';

export const backup: Command = {
  name: 'backup',
  usage: '[--network ID] --output FILE',
  summary: { nl: 'Bewaart een netwerk of alles.', en: 'Keeps a network, or everything.' },
  help: {
    nl: `--network ID    dit netwerk met zijn geschiedenis, als archief voor "restore"; zonder: de hele ingebouwde
                opslag. Zet die kopie als coalitiekaart.db in een lege gegevensmap om haar te gebruiken
--output FILE   een nieuw bestand
De dienst mag intussen draaien.`,
    en: `--network ID    this network with its history, as an archive for "restore"; without: the whole embedded store.
                Put that copy as coalitiekaart.db into an empty data folder to use it
--output FILE   a new file
The service may run meanwhile.`,
  },
  options: { network: { type: 'string' }, output: { type: 'string' } },
  run: async (asked) => {
    const { config, options, language, say } = asked;
    const file = resolve(needed(asked, 'output'));
    const id = typeof options.network === 'string' ? networkIdOf(options.network, asked) : undefined;
    await withStore(config, 'reader', async (store) => {
      if (id === undefined) return store.backup(file);
      await networkOr404(store, id);
      await writeNewFile(file, writeArchiveOf(store, id, { history: true }));
    });
    say({ nl: `Bewaard in ${file}`, en: `Kept in ${file}` }[language]);
    return 0;
  },
};
