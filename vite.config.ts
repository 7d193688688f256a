import { defineConfig } from 'vite';
import { phaserBuild } from './src/toolchain/phaser-build.ts';
import { scenarios } from './src/toolchain/scenario-plugin.ts';

export default defineConfig({
  // Relative addresses: the built game plays from any folder of any web server.
  base: './',
  plugins: [scenarios(), phaserBuild()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 1024 },
});
