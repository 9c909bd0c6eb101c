import type { TestProject } from 'vitest/node';
import { has } from './neo4j-jars.ts';
import { type Neo4jForTests, startNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for this run, or null where none can be had. */
    neo4j: Neo4jForTests | null;
    /** Whether tests may start one of their own. */
    neo4jCanStart: boolean;
  }
}

/**
 * Gives the tests of the project `neo4j` a real Neo4j: the one at `NEO4J_TEST_URI` (user and password from
 * `NEO4J_TEST_USER`, `NEO4J_TEST_PASSWORD`), else one started from its published artefacts. Where neither can be had the
 * tests are skipped, which says so; with `CI=true` that is a failure.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI: url, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  const canStart = has('java', '-version') && has('mvn', '-version');
  project.provide('neo4jCanStart', canStart);
  if (url !== undefined) {
    project.provide('neo4j', { url, user: user ?? 'neo4j', password: password ?? 'neo4j' });
    return undefined;
  }
  if (!canStart) {
    const message = 'no Neo4j to test on: set NEO4J_TEST_URI, or install Java 17 and Maven';
    if (process.env.CI === 'true') throw new Error(message);
    console.warn(`Tests on Neo4j are skipped: ${message}.`);
    project.provide('neo4j', null);
    return undefined;
  }
  const started = await startNeo4j({ authentication: true });
  const { url: own, user: name, password: word } = started;
  project.provide('neo4j', { url: own, user: name, password: word });
  return () => started.stop();
}
