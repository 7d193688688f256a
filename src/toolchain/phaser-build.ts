import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, normalizePath, type Plugin, version as viteVersion } from 'vite';

/**
 * What the stage uses of Phaser, and nothing else: a game, scenes, pictures and strokes. Those without a name register themselves with the
 * plug-in cache when they are read.
 */
const ENTRY = `
import 'phaser/src/gameobjects/components/index.js';
import Game from 'phaser/src/core/Game.js';
import Scene from 'phaser/src/scene/Scene.js';
import CONST from 'phaser/src/const.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/scene/ScenePlugin.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/cameras/2d/CameraManager.js';
const CANVAS = CONST.CANVAS;
export { CANVAS, Game, Scene };
`;

/**
 * Phaser's own build flags. Canvas everywhere is our choice, also where WebGL is offered: school computers, thin clients and remote
 * desktops have no graphics processor, and there WebGL in software draws 20–27 frames a second at 1600×1200 where canvas holds 60.
 * One renderer also means one picture to look after, and 150 KB less to fetch.
 */
const FLAGS: readonly (readonly [flag: RegExp, value: string])[] = [
  [/typeof CANVAS_RENDERER/g, 'true'],
  [/typeof (?:WEBGL_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)/g, 'false'],
];

/**
 * Modules the core always asks for and this stage never uses: input and pages being hidden are the page's business, sound is
 * Howler's, and filters and drawn-to textures are not drawn. Each becomes an object that can only be made, placed and destroyed.
 */
const UNUSED = [
  'animations/AnimationManager',
  'core/DebugHeader',
  'core/VisibilityHandler',
  'dom/CreateDOMContainer',
  'gameobjects/components/FilterList',
  'gameobjects/components/PathFollower',
  'gameobjects/tilesprite/TileSprite',
  'input/InputManager',
  'textures/DynamicTexture',
];
const NOTHING = `
function Unused() {}
Unused.prototype.destroy = function () {};
Unused.prototype.setOrigin = function () { return this; };
module.exports = Unused;
`;

/**
 * Answers `import … from 'phaser'` with a build of our own: the package offers only all of itself, 276 KB of brotli against 68.
 * Built once per version into node_modules/.cache and shared by the dev server and the build; types still come from the package.
 */
export function phaserBuild(): Plugin {
  let built: Promise<string> | undefined;
  return {
    name: 'phaser-build',
    enforce: 'pre',
    // Else the dev server bundles the whole package before anyone asks for it.
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId(id) {
      if (id !== 'phaser') return null;
      built ??= buildPhaser();
      return built;
    },
    generateBundle() {
      // Built apart, it is not among the packages whose licences the build collects.
      const source = ['phaser/LICENSE.md', 'eventemitter3/LICENSE']
        .map((file) => `${readFileSync(join('node_modules', file), 'utf8').trim()}\n`)
        .join('\n---\n\n');
      this.emitFile({ type: 'asset', fileName: 'LICENSES-phaser.md', source });
    },
  };
}

/** The file of the build, made first where it is missing. */
async function buildPhaser(): Promise<string> {
  const packageFile = createRequire(resolve('package.json')).resolve('phaser');
  const root = packageFile.slice(0, packageFile.lastIndexOf('/phaser/') + '/phaser/'.length);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const recipe = JSON.stringify([version, viteVersion, ENTRY, FLAGS.map(String), UNUSED, NOTHING]);
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 12);
  const file = resolve('node_modules/.cache/hold-the-line', `phaser-${version}-${key}.js`);
  if (existsSync(file)) return file;

  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [cutDown(normalizePath(root))],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: 'phaser-entry',
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined;
  const code = output?.[0].code;
  if (code === undefined) throw new Error('The build of Phaser gave no file.');
  mkdirSync(dirname(file), { recursive: true });
  // Two builds may run at once: write aside, then move into place.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, code);
  renameSync(aside, file);
  return file;
}

/** Reads Phaser's sources with its flags set and the unused parts taken out. */
function cutDown(root: string): Plugin {
  const unused = new Set(UNUSED.map((name) => `${root}src/${name}.js`));
  return {
    name: 'phaser-cut-down',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'phaser-entry') return '\0phaser-entry.js';
      // Past the package's exports, which offer only the whole.
      return id.startsWith('phaser/src/') ? root + id.slice('phaser/'.length) : null;
    },
    load(id) {
      if (id === '\0phaser-entry.js') return ENTRY;
      return unused.has(id) ? NOTHING : null;
    },
    transform(code, id) {
      if (!id.startsWith(`${root}src/`)) return null;
      return { code: FLAGS.reduce((text, [flag, value]) => text.replace(flag, value), code), map: null };
    },
  };
}
