import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Content, readContent } from './content.ts';
import { lexiconFolder } from './read-lexicons.ts';

const INDEX = 'virtual:scenario-sources';
const PART = 'virtual:scenario-source/';

/**
 * Puts scenarios/ into the build as it was written, for the studio alone: `virtual:scenario-sources` lists the calls; the
 * text of each, and what all of them share (people, types, what is known of releases), is a chunk of its own.
 */
export function scenarioSources(root = 'scenarios'): Plugin {
  let content: Content | null = null;
  const read = (): Content => {
    content ??= readContent(resolve(root));
    return content;
  };
  return {
    name: 'scenario-sources',
    buildStart() {
      content = null;
    },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (
          file.startsWith(join(resolve(root), '/')) ||
          file.startsWith(join(lexiconFolder(resolve(root)), 'lexicon.'))
        )
          content = null;
      });
    },
    resolveId: (id) => (id === INDEX || id.startsWith(PART) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${INDEX}`) return writeIndex(read());
      if (!id.startsWith(`\0${PART}`)) return null;
      const part = id.slice(PART.length + 1);
      const data = part === 'shared' ? sharedOf(read()) : textsOf(read(), part);
      return data === null ? null : `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
  };
}

function writeIndex({ scenarios }: Content): string {
  const rows = scenarios.map(({ folder, parsed: { scenario, words } }) => {
    const { id, twin, truth, type, status } = scenario;
    const title = Object.fromEntries(Object.entries(words).map(([locale, text]) => [locale, text?.title ?? id]));
    const about = { id, twin, truth, type, status, title, folder: relative(process.cwd(), folder) };
    return `{ ...${JSON.stringify(about)}, texts: () => import('${PART}${id}').then((m) => m.default) }`;
  });
  return `export const SOURCES = [\n${rows.join(',\n')}\n];\nexport const shared = () => import('${PART}shared').then((m) => m.default);`;
}

function sharedOf(content: Content) {
  return {
    people: [...content.people.values()],
    types: content.catalogue.types.map(({ id, name }) => ({ id, name })),
    known: 'known' in content ? plain(content.known) : null,
  };
}

/** Sets have no JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (one instanceof Set ? [...one] : one)));
}

/** Every text file of a call's folder, by name. */
function textsOf(content: Content, id: string): Record<string, string> | null {
  const folder = content.scenarios.find((one) => one.parsed.scenario.id === id)?.folder;
  if (folder === undefined) return null;
  const names = readdirSync(folder).filter((name) => /\.(yaml|play)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
