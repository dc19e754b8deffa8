import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.SIGHTLINE_API ?? 'http://127.0.0.1:4321';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  server: { proxy: { '/api': api } },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: scripts and fonts; every asset is a file of its own.
    assetsInlineLimit: 0,
    // The layout engines are large and come in workers of their own, when first drawn with.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});
