import { defineConfig } from 'vitest/config';

// `graphql` would load twice, once as ES module by Vite and once as CommonJS by Apollo Server.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'] },
      },
    ],
  },
});
