import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { DomainError } from '#model/errors';
import { asNetworkId } from '#model/ids';
import { type Config, isLoopback } from './config.ts';
import { createApp } from './http/app.ts';
import { clientFiles } from './http/client-files.ts';
import { type AccessControl, OPEN_ACCESS, tokenAccess } from './http/security/access-control.ts';
import { originsOf } from './http/security/origins.ts';
import { Sessions } from './http/security/sessions.ts';
import { Tokens } from './http/security/tokens.ts';
import type { Services } from './http/services.ts';
import { PACKAGE_ROOT, VERSION } from './package-root.ts';
import { secretKey } from './secret-key.ts';
import { AdvisingService } from './services/advising/advising-service.ts';
import { AnalysingService } from './services/analysing/analysing-service.ts';
import type { AnalysisRunner } from './services/analysing/analysis-runner.ts';
import { BackTestService } from './services/analysing/back-test-service.ts';
import { DrawingService } from './services/analysing/drawing-service.ts';
import { StructureService } from './services/analysing/structure-service.ts';
import { warmDrawings } from './services/analysing/warm-drawings.ts';
import { ArchivingService } from './services/archiving/archiving-service.ts';
import { loadCatalogues } from './services/catalogues/load-catalogues.ts';
import { EditingService } from './services/editing/editing-service.ts';
import { NetworkEditing } from './services/editing/network-editing.ts';
import { Health } from './services/health.ts';
import { IdentityService } from './services/identity/identity-service.ts';
import { ImportService } from './services/importing/import-service.ts';
import { removeLeftUploads } from './services/importing/left-uploads.ts';
import { Mappings } from './services/importing/mappings.ts';
import { ReadingService } from './services/reading-service.ts';
import { ScenarioService } from './services/scenarios/scenario-service.ts';
import { removeUnfilled, seedNetworks } from './services/seeding/seed-networks.ts';
import type { GraphStore } from './store/graph-store.ts';
import { openStore } from './store/open-store.ts';
import { RedactedStore } from './store/redacted-store.ts';
import { RestoreThreads } from './workers/archiving/restore-threads.ts';
import { ImportThreads } from './workers/importing/import-threads.ts';
import { WorkerPool } from './workers/worker-pool.ts';

/** A service that answers. */
export interface RunningService {
  /** Where it answers on this machine, such as `http://localhost:3000`. */
  readonly url: string;
  /** Stops listening, lets what runs finish for at most `graceMs`, closes the store. */
  close(graceMs?: number): Promise<void>;
}

/** The networks that the start page and the place search open on. */
const SHOWN_FIRST = ['samen', 'demo'].map(asNetworkId);

/** How long a stop waits for requests that run. */
const GRACE_MS = 9_000;

/**
 * Puts everything together and begins to listen; resolves when the first networks are loaded.
 *
 * @throws DomainError in one sentence where the store, the port, the tokens or the data folder cannot be used; nothing
 * is left open then.
 */
export async function startService(config: Config, logger: Logger): Promise<RunningService> {
  const dataFolder = join(PACKAGE_ROOT, 'data');
  const key = secretKey(config.dataFolder);
  const access = accessOf(config, key);
  const catalogues = await loadCatalogues(dataFolder);
  const store = await openStore({ ...config.store, role: 'writer' });
  const pool = new WorkerPool({ ...config.store, role: 'reader' }, key);
  const health = new Health(store, VERSION);
  const uploads = join(config.dataFolder, 'uploads');
  await removeLeftUploads(uploads);
  const threads = new ImportThreads({ ...config.store, role: 'importer' });
  const mappings = new Mappings(join(dataFolder, 'mappings'), join(config.dataFolder, 'mappings'));
  const imports = new ImportService(store, threads, mappings, (error) =>
    logger.error({ err: error }, 'an import failed'),
  );
  const restores = new RestoreThreads({ ...config.store, role: 'importer' });
  const archiving = new ArchivingService(store, restores, uploads);
  const shared = { catalogues, health, imports, archiving, uploads };
  const all = servicesOver(store, pool.runnerFor('all'), shared);
  const reader = servicesOver(new RedactedStore(store, key), pool.runnerFor('reader'), shared);

  let server: Server | undefined;
  const close = async (graceMs = GRACE_MS) => {
    if (server !== undefined) await closeServer(server, graceMs);
    await imports.close();
    await restores.close();
    await pool.close();
    await store.close();
  };
  try {
    server = await listen(config);
    const { port } = server.address() as AddressInfo;
    const app = createApp({
      logger,
      access,
      servicesFor: ({ role }) => (role === 'reader' ? reader : all),
      origins: originsOf(port, config.host, config.publicOrigin),
      client: clientFiles(join(PACKAGE_ROOT, 'dist', 'client')),
    });
    server.on('request', app);
    const removed = await removeUnfilled(store);
    if (removed.length > 0) logger.warn({ networks: removed }, 'removed networks that were begun and never filled');
    if (config.seedDemo) {
      const loaded = await seedNetworks(store, catalogues, dataFolder);
      if (loaded.length > 0) logger.info({ networks: loaded }, 'loaded the networks that ship with the product');
    }
    health.setReady();
    warmDrawings(store, pool.runnerFor('all'), SHOWN_FIRST).catch((error: unknown) => {
      // A visitor who comes then waits for the layout, and hears of what is wrong.
      logger.debug({ error: String(error) }, 'drawings were not worked out ahead');
    });
    return { url: `http://${shownHost(config.host)}:${port}`, close };
  } catch (error) {
    await close(0);
    throw error;
  }
}

/** What all callers share. */
type Shared = Pick<Services, 'catalogues' | 'health' | 'imports' | 'archiving' | 'uploads'>;

function servicesOver(store: GraphStore, runner: AnalysisRunner, shared: Shared): Services {
  const { catalogues } = shared;
  return {
    ...shared,
    reading: new ReadingService(store),
    editing: new EditingService(store, catalogues.themes),
    networks: new NetworkEditing(store, catalogues.municipalities),
    identity: new IdentityService(store, runner, catalogues.themes),
    analysing: new AnalysingService(store, runner),
    structure: new StructureService(store, runner),
    backTests: new BackTestService(store, runner),
    scenarios: new ScenarioService(store, runner),
    advising: new AdvisingService(store, runner, catalogues),
    drawing: new DrawingService(store, runner),
  };
}

function accessOf(config: Config, key: Uint8Array): AccessControl {
  if (config.tokensFile === undefined) return OPEN_ACCESS;
  const tokens = Tokens.read(config.tokensFile);
  const secure = config.publicOrigin?.startsWith('https:') === true;
  return tokenAccess(tokens, new Sessions(tokens, key, secure));
}

const shownHost = (host: string): string =>
  isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;

function listen({ port, host }: Config): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 5_000 });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number, host: string): DomainError {
  const because: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is in use by another program. Stop that one, or set PORT to another number (0 picks a free one).`,
    EACCES: `port ${port} may not be used by this account. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `this machine does not have the address ${host}. Set HOST to one that it has.`,
    ENOTFOUND: `the name ${host} is not known. Set HOST to an address of this machine.`,
  };
  const message = because[error.code ?? ''] ?? `port ${port} at ${host} cannot be used: ${error.message}`;
  return new DomainError('unavailable', message, [], { cause: error });
}

/** Lets running requests finish; breaks off what is left after the grace. */
function closeServer(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
