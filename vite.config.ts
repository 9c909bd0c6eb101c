import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the web client into dist/client; in development it serves the sources and passes /v1 on to the service. */
export default defineConfig({
  root: 'client',
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    sourcemap: false,
    // The service's CSP allows no inline scripts; modern browsers need no preload polyfill.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One chunk, so that `no-eval` runs before the first schema is made. What only one page asks for comes
            // with that page.
            {
              name: 'contract',
              test: /node_modules\/zod\/|server\/(?:contract\/(?!imports|mapping|identity|history|structure|back-test|scenarios)|model\/)|client\/api\/no-eval/,
            },
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/v1': { target: process.env.COALITIEKAART_API ?? 'http://127.0.0.1:3000', changeOrigin: true } },
  },
});
