import { defineConfig } from 'vite';
import { scenarios } from './src/toolchain/scenario-plugin.ts';

export default defineConfig({
  // Relative addresses: the built game plays from any folder of any web server.
  base: './',
  plugins: [scenarios()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 1024 },
});
