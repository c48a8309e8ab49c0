import { defineConfig } from 'vitest/config';

// `graphql` would load twice, once as ES module by Vite and once as CommonJS by Apollo Server.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Tests of one kind: everything under `test/<name>`. */
const project = (name: string, test: object = {}) => ({
  resolve,
  test: { name, include: [`test/${name}/**/*.test.ts`], ...test },
});

/** One Neo4j for all, so one file at a time. */
const withNeo4j = {
  globalSetup: ['test/support/neo4j.global-setup.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve,
  test: {
    projects: [
      // Property tests take seconds each, and more on a busy machine.
      project('unit', { testTimeout: 30_000 }),
      project('database', withNeo4j),
      project('golden', withNeo4j),
      project('analysis', withNeo4j),
      project('http', withNeo4j),
      project('questions', withNeo4j),
      project('gallery', withNeo4j),
      project('browser', withNeo4j),
    ],
  },
});
