import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that need a real Neo4j: they share one, started when the first of them is selected. */
const NEO4J_TESTS = ['test/neo4j/**/*.test.ts', 'test/store/neo4j-*.test.ts', 'test/store/same-answers.test.ts'];

/** Two kinds of tests: those that run in this process, and those that drive the built service in a browser. */
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
          exclude: [...configDefaults.exclude, ...NEO4J_TESTS],
        },
      },
      {
        extends: true,
        test: { name: 'neo4j', include: NEO4J_TESTS, globalSetup: 'test/neo4j/global-setup.ts', testTimeout: 60_000 },
      },
    ],
  },
});
