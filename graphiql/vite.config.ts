import { defineConfig } from 'vite';

/** The GraphiQL page: built once at installation, served by the service itself under /graphiql/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  logLevel: 'error',
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // The sizes are known, and compressing everything only to report them takes seconds.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000,
    // An inlined script would need a looser content security policy.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
