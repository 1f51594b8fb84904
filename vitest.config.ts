import { defineConfig } from 'vitest/config';

/** Tests that may need a Neo4j: they share one server, whose database holds what one file at a time puts there. */
const serverTests = ['test/**/*.server.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // By default one processor is kept free, which on a machine of two halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // One file after the other in the same process: what they import is read once, which is half of their time.
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: serverTests, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: serverTests,
          globalSetup: 'test/support/neo4j-setup.ts',
          fileParallelism: false,
        },
      },
    ],
  },
});
