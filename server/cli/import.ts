import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { IMPORT_MODES } from '#contract/imports';
import { type Mapping, mappingName, mapping as mappingSchema } from '#contract/mapping';
import { DomainError } from '#model/errors';
import type { NetworkId } from '#model/ids';
import { PACKAGE_ROOT } from '../package-root.ts';
import { loadCatalogues } from '../services/catalogues/load-catalogues.ts';
import { parsed } from '../services/editing/checked-things.ts';
import { noteBy } from '../services/editing/editing-service.ts';
import { TO_BE_FILLED } from '../services/editing/network-editing.ts';
import { wordReasons } from '../services/identity/reason-texts.ts';
import { importInto } from '../services/importing/import-into.ts';
import { Mappings } from '../services/importing/mappings.ts';
import { newRequest } from '../services/importing/new-request.ts';
import type { UploadedFile } from '../services/importing/reading/uploaded-file.ts';
import type { ImportOutcome } from '../services/importing/run-import.ts';
import { wordReport } from '../services/importing/words/word-report.ts';
import { networkOr404 } from '../services/subject.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openStore } from '../store/open-store.ts';
import { type Asked, type Command, choice, Misused, needed } from './command.ts';
import { networkIdOf } from './network-option.ts';
import { reportText } from './report-text.ts';
import { BY } from './who.ts';
import { withStore } from './with-store.ts';

const DATA = join(PACKAGE_ROOT, 'data');

export const importing: Command = {
  name: 'import',
  usage: 'FILE [FILE] --network ID [--new TITLE] [--mode merge|replace] [--mapping NAME|FILE] [--dry-run]',
  summary: { nl: 'Leest een bestand in een netwerk in.', en: 'Brings a file into a network.' },
  help: {
    nl: `FILE            CSV, XLSX, GEXF, GraphML, graphology-JSON of 360Giving; van twee: actoren, dan relaties
--network ID    welk netwerk
--new TITLE     maakt het netwerk eerst, met deze titel
--mode          merge: voegt toe en werkt bij; replace: verwijdert ook wat niet in het bestand staat
--mapping       naam van een mapping, of een bestand met een; anders herkend aan de kolommen
--dry-run       zegt wat er zou gebeuren en verandert niets
Terugdraaien kan via de API: DELETE /v1/networks/ID/imports/IMPORT.`,
    en: `FILE            CSV, XLSX, GEXF, GraphML, graphology JSON or 360Giving; of two: actors, then ties
--network ID    which network
--new TITLE     makes the network first, with this title
--mode          merge: adds and updates; replace: also removes what the file does not hold
--mapping       name of a mapping, or a file with one; otherwise recognised by the columns
--dry-run       says what would happen and changes nothing
It can be undone through the API: DELETE /v1/networks/ID/imports/IMPORT.`,
  },
  options: {
    network: { type: 'string' },
    new: { type: 'string' },
    mode: { type: 'string' },
    mapping: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (asked) => {
    const network = networkIdOf(needed(asked, 'network'), asked);
    const { options, language, config, say } = asked;
    const title = options.new as string | undefined;
    const dryRun = options['dry-run'] === true;
    const incoming = {
      files: await uploadedFiles(asked),
      mode: choice(asked, 'mode', IMPORT_MODES),
      identities: [],
      ...(await mappingOf(options.mapping as string | undefined)),
    };
    const mappings = new Mappings(join(DATA, 'mappings'), join(config.dataFolder, 'mappings'));
    const request = await newRequest(mappings, network, incoming, { by: BY, dryRun });
    const catalogues = await loadCatalogues(DATA);
    const carryOut = (store: GraphStore) => importInto(store, request, catalogues, () => undefined);
    const { report, revision } = await withStore(config, 'writer', async (store) => {
      if (title === undefined) {
        await networkOr404(store, network);
        return carryOut(store);
      }
      return dryRun ? triedOn(store, network, title, carryOut) : filled(store, network, title, carryOut);
    });
    say(reportText(wordReport(report, language, wordReasons), { dryRun, network, revision }, language));
    return report.errorCount > 0 ? 1 : 0;
  },
};

type CarryOut = (store: GraphStore) => Promise<ImportOutcome>;

/** Makes a network and fills it; one that nothing came into does not stay. */
async function filled(store: GraphStore, network: NetworkId, title: string, carryOut: CarryOut) {
  const made = await store.createNetwork(network, { title, synthetic: false }, noteBy(BY, TO_BE_FILLED));
  try {
    const outcome = await carryOut(store);
    if (outcome.revision === undefined) await store.deleteNetwork(network, made.revision);
    return outcome;
  } catch (error) {
    await store.deleteNetwork(network, made.revision);
    throw error;
  }
}

/** Tries an import on a new network that is made in a store for the moment. */
async function triedOn(store: GraphStore, network: NetworkId, title: string, carryOut: CarryOut) {
  if ((await store.getNetwork(network)) !== null) {
    throw new DomainError('taken', `there is a network "${network}" already; leave out --new, or choose another id`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'coalitiekaart-dry-run-'));
  try {
    const aside = await openStore({ kind: 'sqlite', folder, role: 'writer' });
    try {
      await aside.createNetwork(network, { title, synthetic: false }, noteBy(BY));
      return await carryOut(aside);
    } finally {
      await aside.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function uploadedFiles({ files, language }: Asked): Promise<UploadedFile[]> {
  if (files.length !== 1 && files.length !== 2) {
    const words = {
      nl: 'Geef één bestand op, of een met actoren en een met relaties.',
      en: 'Give one file, or one of actors and one of ties.',
    };
    throw new Misused(words, language);
  }
  const roles = files.length === 1 ? (['file'] as const) : (['actors', 'ties'] as const);
  return Promise.all(
    roles.map(async (role, index) => {
      const path = resolve(files[index]!);
      return { role, name: basename(path), path, size: (await stat(path)).size };
    }),
  );
}

/** A mapping by its name, or out of a file. */
async function mappingOf(said: string | undefined): Promise<{ mapping?: Mapping | string }> {
  if (said === undefined) return {};
  if (mappingName.safeParse(said).success) return { mapping: said };
  let json: unknown;
  try {
    json = JSON.parse(await readFile(said, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DomainError('invalid', `the mapping ${said} is no JSON: ${error.message}`, [], { cause: error });
  }
  return { mapping: parsed(mappingSchema, json, 'mapping') };
}
