import { defineConfig } from 'vite';
import { offline } from './src/toolchain/offline-plugin.ts';
import { phaserBuild } from './src/toolchain/phaser-build.ts';
import { pseudo } from './src/toolchain/pseudo-plugin.ts';
import { scenarios } from './src/toolchain/scenario-plugin.ts';
import { scenarioSources } from './src/toolchain/scenario-sources-plugin.ts';
import { voiceFiles } from './src/toolchain/voice-files-plugin.ts';

export default defineConfig({
  // Relative addresses: the built game plays from any folder of any web server.
  base: './',
  plugins: [scenarios(), scenarioSources(), voiceFiles(), phaserBuild(), pseudo(), ...offline()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The licences of all that is bundled lie beside it.
  build: { target: 'es2022', outDir: 'dist', assetsInlineLimit: 1024, license: { fileName: 'LICENSES.md' } },
});
