import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkScenarios } from '../lint/check-scenarios.ts';
import type { ParsedPerson } from '../scenario/parse-person.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { writeProblem } from '../scenario/problem.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { type Content, readContent } from './content.ts';

const INDEX = 'virtual:scenarios';
const PART = 'virtual:scenario/';
const TITLES = 'virtual:scenario-titles';

/**
 * Compiles scenarios/ into modules of the page: `virtual:scenarios` is a small index; each scenario's structure and each of its
 * languages is a chunk of its own, fetched when a call needs it. YAML and zod stay here. A problem fails the build.
 */
export function scenarios(root = 'scenarios'): Plugin {
  let content: Content;
  // A draft can be tried while it is written; it is no part of the game that is built.
  let withDrafts = false;
  let isRead = false;
  const read = () => {
    const all = readContent(resolve(root));
    const shown = all.scenarios.filter(({ parsed }) => withDrafts || parsed.scenario.status === 'live');
    content = { ...all, scenarios: shown };
    isRead = true;
    return all;
  };
  return {
    name: 'scenarios',
    configResolved({ command }) {
      withDrafts = command === 'serve';
    },
    buildStart() {
      const { problems, scenarios: found, known } = read();
      const all = [...problems, ...checkScenarios(found, known).problems].filter(
        (problem) => problem.severity === 'error',
      );
      if (all.length > 0 && this.meta.watchMode !== true) {
        this.error(`${all.length} problems in the scenarios:\n${all.map(writeProblem).join('\n')}`);
      }
    },
    configureServer(server) {
      server.watcher.add(resolve(root));
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(resolve(root), '/'))) return;
        const before = content;
        const { problems } = read();
        const wrong = problems.filter((problem) => problem.severity === 'error');
        if (wrong.length > 0) {
          // The call on the screen goes on as it was until the file can be read again.
          content = before;
          server.ws.send({ type: 'error', err: { message: wrong.map(writeProblem).join('\n'), stack: '' } });
          return;
        }
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith('\0virtual:scenario')) server.moduleGraph.invalidateModule(module);
        }
        // An empty update takes the message of an earlier problem away.
        server.ws.send({ type: 'update', updates: [] });
        const folder = dirname(file);
        for (const { parsed } of content.scenarios.filter((one) => one.folder === folder)) {
          server.ws.send({ type: 'custom', event: 'scenario:edited', data: editedOf(parsed, content) });
        }
      });
    },
    resolveId: (id) => (id === INDEX || id === TITLES || id.startsWith(PART) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith('\0')) return null;
      if (!isRead) read();
      if (id === `\0${INDEX}`) return writeIndex(content);
      if (id === `\0${TITLES}`) return writeTitles(content);
      if (!id.startsWith(`\0${PART}`)) return null;
      const [scenario = '', part = ''] = id.slice(PART.length + 1).split('/');
      const parsed =
        content.guide?.scenario.id === scenario
          ? content.guide
          : content.scenarios.find((one) => one.parsed.scenario.id === scenario)?.parsed;
      const person = parsed && content.people.get(parsed.scenario.you);
      if (!parsed || !person) return null;
      const data =
        part === 'structure'
          ? { scenario: parsed.scenario, person: person.person }
          : wordsOf(parsed, person, part as Locale, content);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },
  };
}

function writeIndex({ scenarios: found, guide, catalogue }: Content): string {
  const met = new Set(found.map(({ parsed }) => parsed.scenario.type));
  const names = catalogue.types.filter(({ id }) => met.has(id)).map(({ id, name, group }) => [id, { name, group }]);
  const rows = [...found.map((one) => one.parsed), ...(guide ? [guide] : [])].map(({ scenario }) => {
    const words = scenario.locales.map(
      (locale) => `${JSON.stringify(locale)}: () => import('${PART}${scenario.id}/${locale}').then((m) => m.default)`,
    );
    const { id, twin, type, truth, difficulty, hash } = scenario;
    const known = JSON.stringify({ id, twin, type, truth, difficulty, hash, guide: scenario === guide?.scenario });
    return `{ ...${known}, structure: () => import('${PART}${scenario.id}/structure').then((m) => m.default), words: { ${words.join(', ')} } }`;
  });
  return `export const TYPES = ${JSON.stringify(Object.fromEntries(names))};
export const titles = () => import('${TITLES}').then((m) => m.default);
export const SHELF = [\n${rows.join(',\n')}\n];`;
}

/** Titles give a call away, so that they are not fetched before a call of the past is looked at. */
function writeTitles({ scenarios: found }: Content): string {
  const titles = found.map(({ parsed: { scenario, words } }) => [
    scenario.id,
    Object.fromEntries(scenario.locales.map((locale) => [locale, words[locale]?.title ?? ''])),
  ]);
  return `export default ${JSON.stringify(Object.fromEntries(titles))};`;
}

/** A scenario as the page has it, in all its languages: what a running call needs to go on after an edit. */
function editedOf(parsed: ParsedScenario, content: Content): object {
  const { scenario } = parsed;
  const person = content.people.get(scenario.you);
  if (!person) return {};
  const words = scenario.locales.map((locale) => [locale, wordsOf(parsed, person, locale, content)]);
  return { id: scenario.id, structure: { scenario, person: person.person }, words: Object.fromEntries(words) };
}

/** A scenario's words, with those of its person (`you.<key>`) and the name of its type (`type`). */
function wordsOf(
  parsed: ParsedScenario,
  person: ParsedPerson,
  locale: Locale,
  content: Content,
): Record<string, string> {
  const own = Object.entries(person.words[locale] ?? {}).map(([key, text]) => [`you.${key}`, text]);
  const type = content.catalogue.types.find((one) => one.id === parsed.scenario.type);
  return { ...Object.fromEntries(own), type: type?.name[locale] ?? '', ...parsed.words[locale] };
}
