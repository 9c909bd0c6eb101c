import { once } from 'node:events';
import { Readable } from 'node:stream';
import { asRevision } from '#model/ids';
import type { ExportFormat } from '../services/analysing/analysis-runner.ts';
import { networkOr404 } from '../services/subject.ts';
import { SnapshotCache } from '../workers/snapshot-cache.ts';
import { writeExport } from '../workers/write-export.ts';
import { type Asked, type Command, choice, Misused, needed } from './command.ts';
import { networkIdOf } from './network-option.ts';
import { writeNewFile } from './new-file.ts';
import { withStore } from './with-store.ts';

const FORMATS: readonly ExportFormat[] = [
  'json',
  'graphology',
  'gexf',
  'graphml',
  'csv',
  'actors-csv',
  'xlsx',
  '360giving',
  'cypher',
];

export const exporting: Command = {
  name: 'export',
  usage: `--network ID --format ${FORMATS.join('|')} [--revision N] [--output FILE]`,
  summary: { nl: 'Schrijft een netwerk als bestand.', en: 'Writes a network as a file.' },
  help: {
    nl: `--network ID    welk netwerk
--format        csv: de relaties; actors-csv: de actoren; json: de tekening
--revision N    het netwerk zoals het was; anders zoals het nu is
--output FILE   een nieuw bestand; anders naar de standaarduitvoer`,
    en: `--network ID    which network
--format        csv: the ties; actors-csv: the actors; json: the drawing
--revision N    the network as it was; otherwise as it is now
--output FILE   a new file; otherwise to standard output`,
  },
  options: {
    network: { type: 'string' },
    format: { type: 'string' },
    revision: { type: 'string' },
    output: { type: 'string' },
  },
  run: async (asked) => {
    const network = networkIdOf(needed(asked, 'network'), asked);
    needed(asked, 'format');
    const format = choice(asked, 'format', FORMATS);
    const asOf = revisionOf(asked);
    const bytes = await withStore(asked.config, 'reader', async (store) => {
      const revision = asOf ?? (await networkOr404(store, network)).revision;
      const analyst = await new SnapshotCache(store).analystFor(network, revision);
      return writeExport(analyst, { format });
    });
    const { output } = asked.options;
    if (typeof output === 'string') await writeNewFile(output, Readable.from([bytes]));
    else if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    return 0;
  },
};

function revisionOf({ options, language }: Asked) {
  const { revision } = options;
  if (revision === undefined) return undefined;
  if (/^[1-9]\d{0,14}$/.test(String(revision))) return asRevision(Number(revision));
  const words = { nl: '--revision is een geheel getal vanaf 1.', en: '--revision is a whole number from 1.' };
  throw new Misused(words, language);
}
