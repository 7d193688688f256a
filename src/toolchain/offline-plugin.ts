import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLevel, Plugin, Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The studio is fetched when it is opened, and is for trainers at a desk: with its editor and checks it is as large as the game. */
const STUDIO = /\/src\/studio\/open-studio\.tsx$/;
const WORKER = 'service-worker.js';
const ICONS = 'assets/icons';

/** Largest file that is kept for playing without a network, in bytes. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Makes the build one that can be installed and plays without a network: the manifest, the icons, and a service worker with
 * the list of every file the game needs. Voices are kept as they are heard, and the studio not at all.
 */
export function offline(): Plugin[] {
  let studio: ReadonlySet<string> = new Set();
  let logLevel: LogLevel = 'info';
  return [
    {
      name: 'offline-files',
      configResolved(config) {
        logLevel = config.logLevel ?? 'info';
      },
      generateBundle(_, bundle) {
        for (const name of readdirSync(ICONS)) {
          this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(join(ICONS, name)) });
        }
        studio = onlyOfStudio(bundle);
      },
      configureServer(server) {
        // A build that was played at this address has left its worker behind: it would go on answering with the build.
        server.middlewares.use((request, response, next) => {
          if (!(request.url ?? '').replace(/\?.*$/, '').endsWith(`/${WORKER}`)) return next();
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(SELF_REMOVING);
        });
      },
    },
    ...VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/worker',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      // The worker is a build of its own, and as talkative as the game's.
      integration: {
        configureCustomSWViteBuild(worker) {
          worker.logLevel = logLevel;
        },
      },
      manifest: {
        name: 'Hold the Line · 守住这条线',
        short_name: 'Hold the Line',
        description:
          'A game that trains you to tell a scam phone call from an honest one. 守住这条线：练习分辨诈骗电话和真来电。',
        lang: 'en',
        categories: ['education', 'games'],
        display: 'standalone',
        background_color: '#FBF3E6',
        theme_color: '#FBF3E6',
        icons: [
          ...[192, 512].map((size) => ({ src: `icons/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,wav,png}'],
        globIgnores: ['voices/**', WORKER],
        // Their names change with their content.
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: LARGEST,
        manifestTransforms: [(entries) => ({ manifest: entries.filter(({ url }) => !studio.has(url)), warnings: [] })],
      },
    }),
  ];
}

const SELF_REMOVING = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll()) client.navigate(client.url);
});`;

/** Files of the build that nothing but the studio asks for. */
function onlyOfStudio(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const game = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk): void => {
    if (game.has(chunk.fileName) || STUDIO.test(chunk.facadeModuleId ?? '')) return;
    game.add(chunk.fileName);
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const next = bundle[name];
      if (next?.type === 'chunk') visit(next);
    }
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
  const needed = new Set(chunks.filter(({ fileName }) => game.has(fileName)).flatMap(filesOf));
  const rest = chunks.filter(({ fileName }) => !game.has(fileName)).flatMap(filesOf);
  // A worker is built apart, and listed with no chunk.
  const workers = Object.keys(bundle).filter((name) => /check-worker-[^/]*\.js$/.test(name));
  return new Set([...rest, ...workers].filter((name) => !needed.has(name)));
}

/** A chunk, with the styles and pictures that come with it. */
function filesOf(chunk: Rolldown.OutputChunk): readonly string[] {
  const { importedCss = [], importedAssets = [] } =
    (chunk as Rolldown.OutputChunk & { viteMetadata?: Brought }).viteMetadata ?? {};
  return [chunk.fileName, ...importedCss, ...importedAssets];
}

interface Brought {
  readonly importedCss?: ReadonlySet<string>;
  readonly importedAssets?: ReadonlySet<string>;
}
