import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { neo4jJars } from './neo4j-jars.ts';

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
const START_MS = 90_000;

/** Where a Neo4j for tests listens and who may ask. */
export interface Neo4jForTests {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

export interface StartedNeo4j extends Neo4jForTests {
  /** The process, to kill it for a test; {@link stop} is to be called all the same. */
  readonly process: ChildProcess;
  /** Starts it again on the same port and data after it was killed. */
  restart(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Starts a real Neo4j on a free port of this machine, with a folder of its own that `stop` removes. */
export async function startNeo4j(options: { authentication: boolean }): Promise<StartedNeo4j> {
  const jars = neo4jJars();
  const home = mkdtempSync(join(tmpdir(), 'coalitiekaart-neo4j-'));
  const port = await freePort();
  const access = { url: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'for-tests-only' };
  writeConfiguration(home, port, options.authentication);

  let child = spawnServer(jars, home);
  let watcher = watch(child, home);
  const stop = async () => {
    watcher.kill();
    await ended(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await answering({ ...access, password: options.authentication ? 'neo4j' : '' }, child, options.authentication);
    if (options.authentication) await setPassword(access);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...access,
    get process() {
      return child;
    },
    async restart() {
      watcher.kill();
      await ended(child);
      child = spawnServer(jars, home);
      watcher = watch(child, home);
      await answering(access, child, false);
    },
    stop,
  };
}

function writeConfiguration(home: string, port: number, authentication: boolean): void {
  mkdirSync(join(home, 'conf'));
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': authentication,
    'dbms.usage_report.enabled': false,
    'server.memory.pagecache.size': '64m',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''));
}

function spawnServer(jars: string, home: string): ChildProcess {
  const opens = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  return spawn('java', ['-Xmx768m', '-cp', join(jars, '*'), ...opens, ...server], { stdio: 'ignore' });
}

/** Ends the server and removes its data when this process is gone, however it went: its end of the pipe then closes. */
function watch(server: ChildProcess, home: string): ChildProcess {
  const script = 'cat > /dev/null; kill -9 "$1"; rm -rf "$2"';
  const stdio = ['pipe', 'ignore', 'ignore'] as const;
  const watcher = spawn('sh', ['-c', script, 'sh', String(server.pid), home], { stdio: [...stdio], detached: true });
  watcher.on('error', () => {});
  return watcher;
}

/** Waits until the server answers; `expired` where it does so by asking for another password. */
async function answering(access: Neo4jForTests, child: ChildProcess, expired: boolean): Promise<void> {
  const driver = neo4j.driver(access.url, neo4j.auth.basic(access.user, access.password));
  const deadline = Date.now() + START_MS;
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended with code ${child.exitCode} while starting`);
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (expired && (error as { code?: string }).code === 'Neo.ClientError.Security.CredentialsExpired') return;
        if (Date.now() > deadline) throw error;
      }
      await sleep(250);
    }
  } finally {
    await driver.close();
  }
}

async function setPassword(access: Neo4jForTests): Promise<void> {
  const driver = neo4j.driver(access.url, neo4j.auth.basic('neo4j', 'neo4j'));
  const change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
  try {
    await driver.executeQuery(change, { password: access.password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}

/** Ends a process, kindly first. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exit;
  clearTimeout(patience);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
