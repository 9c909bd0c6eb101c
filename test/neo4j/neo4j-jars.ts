import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const POM = join(import.meta.dirname, 'pom.xml');

/** The version of Neo4j that tests run on. */
export const NEO4J_VERSION = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(POM, 'utf8'))![1]!;

/** Whether a program can be run here. */
export const has = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;

/** The folder with Neo4j's jars; fetched with Maven the first time (128 MB) and kept outside the project. */
export function neo4jJars(): string {
  const cache = process.env.COALITIEKAART_CACHE ?? join(homedir(), '.cache', 'coalitiekaart');
  const jars = join(cache, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(jars)) return jars;
  const partial = `${jars}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', POM, ...goal], { encoding: 'utf8' });
  if (fetched.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}: ${fetched.stdout}${fetched.stderr}`);
  }
  // another run may have been faster
  if (existsSync(jars)) rmSync(partial, { recursive: true });
  else renameSync(partial, jars);
  return jars;
}
