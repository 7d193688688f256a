import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { VoicedLine } from '../audio/voice-library.ts';
import type { VoiceManifest } from '../audio/voice-manifest.ts';
import { LOCALES, type Locale } from '../scenario/vocabulary.ts';
import { readContent } from './content.ts';

const INDEX = 'virtual:voices';
const PART = 'virtual:voices/';
/** Where the sound lies beside the page. */
const FOLDER = 'voices';
/** What the voices were made with, and under which licences; it goes where they go. */
const LICENSES = 'licenses';
const FILE = /^\/voices\/([a-zA-Z-]+)\/([0-9a-f]+\.webm)$/;

interface Voiced {
  readonly scenario: string;
  readonly locale: Locale;
}

/**
 * Puts the voices into the page: `virtual:voices` says which scenarios have any, in which languages; what is known of
 * each is a chunk of its own; the sound lies as files under voices/, with the licences
 * of what made it. Drafts are heard only while they are written.
 */
export function voiceFiles(root = 'assets/voices', scenarios = 'scenarios'): Plugin {
  let withDrafts = false;
  let shipped: ReadonlySet<string> | null = null;
  const voiced = (): readonly Voiced[] => {
    const all = manifests(root);
    if (withDrafts) return all;
    shipped ??= shippedIn(scenarios);
    return all.filter(({ scenario }) => shipped?.has(scenario));
  };
  return {
    name: 'voice-files',
    configResolved({ command }) {
      withDrafts = command === 'serve';
    },
    buildStart() {
      shipped = null;
    },
    configureServer(server) {
      const { base } = server.config;
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/\?.*$/, '');
        const found = FILE.exec(path.startsWith(base) ? path.slice(base.length - 1) : path);
        const file = found && join(resolve(root), found[1] ?? '', found[2] ?? '');
        if (!file) return next();
        if (!existsSync(file)) {
          // Left to the server, a file that is missing would be answered with the page.
          response.writeHead(404).end();
          return;
        }
        response.writeHead(200, { 'content-type': 'audio/webm' });
        createReadStream(file).pipe(response);
      });
      server.watcher.add(resolve(root));
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(join(resolve(root), '/')) || !file.endsWith('.json')) return;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${INDEX}`)) server.moduleGraph.invalidateModule(module);
        }
      });
    },
    resolveId: (id) => (id === INDEX || id.startsWith(PART) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${INDEX}`) return writeIndex(voiced());
      if (!id.startsWith(`\0${PART}`)) return null;
      const [scenario = '', locale = ''] = id.slice(PART.length + 1).split('/');
      const lines = linesOf(readManifest(root, { scenario, locale: locale as Locale }));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(lines))});`;
    },
    generateBundle() {
      for (const name of readdirSync(join(root, LICENSES))) {
        const fileName = `${FOLDER}/${LICENSES}/${name}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, LICENSES, name)) });
      }
      for (const one of voiced()) {
        const files = new Set(Object.values(readManifest(root, one).lines).map(({ file }) => file));
        for (const file of files) {
          const fileName = `${FOLDER}/${one.locale}/${file}`;
          this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, one.locale, file)) });
        }
      }
    },
  };
}

/** Every scenario and language a manifest has been written for. */
function manifests(root: string): readonly Voiced[] {
  return LOCALES.flatMap((locale) => {
    const folder = join(root, locale);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.readings.json'));
    return names.sort().map((name) => ({ scenario: name.slice(0, -'.json'.length), locale }));
  });
}

function readManifest(root: string, { scenario, locale }: Voiced): VoiceManifest {
  return JSON.parse(readFileSync(join(root, locale, `${scenario}.json`), 'utf8')) as VoiceManifest;
}

/** What a line was made from, and how many bytes it has, is of no use to a player. */
function linesOf({ lines }: VoiceManifest): Readonly<Record<string, VoicedLine>> {
  return Object.fromEntries(
    Object.entries(lines).map(([line, { file, ms, envelope }]) => [line, { file, ms, envelope }]),
  );
}

/** The calls a player can meet: the guided one, and those that are live. */
function shippedIn(root: string): ReadonlySet<string> {
  const { scenarios, guide } = readContent(resolve(root));
  const live = scenarios.filter(({ parsed }) => parsed.scenario.status === 'live').map(({ parsed }) => parsed);
  return new Set([...live, ...(guide ? [guide] : [])].map(({ scenario }) => scenario.id));
}

function writeIndex(voiced: readonly Voiced[]): string {
  const rows = voiced.map(({ scenario, locale }) => {
    const about = `scenario: ${JSON.stringify(scenario)}, locale: ${JSON.stringify(locale)}`;
    return `{ ${about}, lines: () => import('${PART}${scenario}/${locale}').then((m) => m.default) }`;
  });
  return `export const VOICED = [\n${rows.join(',\n')}\n];`;
}
