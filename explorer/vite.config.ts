import { defineConfig } from 'vite';

/** The explorer: the page at `/`, whose files the service itself serves under /explorer/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  logLevel: 'error',
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // The test of the bundle measures what is served; reporting it here takes seconds.
    reportCompressedSize: false,
    // The layered layout is one large file, loaded into a worker when it is asked for.
    chunkSizeWarningLimit: 2_000,
    // An inlined script or picture would need a looser content security policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});
