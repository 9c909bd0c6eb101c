import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that need a real Neo4j: they share one, started when the first of them is selected. */
const NEO4J_TESTS = ['test/neo4j/**/*.test.ts', 'test/store/neo4j-*.test.ts', 'test/store/same-answers.test.ts'];

/** Tests that start the built service and use it as a visitor does, one file after another. */
const BROWSER_TESTS = ['test/e2e/**/*.test.ts'];

/** Three kinds of tests, each a project that can be run alone: `vitest run --project own`. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'own',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, ...NEO4J_TESTS, ...BROWSER_TESTS],
        },
      },
      {
        extends: true,
        test: { name: 'neo4j', include: NEO4J_TESTS, globalSetup: 'test/neo4j/global-setup.ts', testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'browser', include: BROWSER_TESTS, testTimeout: 60_000, fileParallelism: false },
      },
    ],
  },
});
