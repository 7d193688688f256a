import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pseudoFluent, pseudo as pseudoText } from '../i18n/pseudo.ts';
import type { Words } from '../scenario/scenario.ts';
import { type Content, readContent } from './content.ts';
import { PSEUDO_FOR, pseudoPerson, pseudoScenario } from './pseudo-locale.ts';

/** `vite build --mode pseudo`: the same game with every English word in pseudo-language. In other modes it does nothing. */
export function pseudo(root = 'scenarios'): Plugin {
  let wanted = false;
  let content: Content;
  const sources = new RegExp(`\\.${PSEUDO_FOR}\\.ftl\\?raw$`);
  const scenario = new RegExp(`^\\0virtual:scenario/([^/]+)/${PSEUDO_FOR}$`);
  return {
    name: 'pseudo',
    enforce: 'pre',
    config(_, { mode }) {
      wanted = mode === 'pseudo';
    },
    buildStart() {
      if (wanted) content = readContent(resolve(root));
    },
    load(id) {
      if (!wanted) return null;
      if (sources.test(id)) return writeModule(pseudoFluent(readFileSync(id.replace('?raw', ''), 'utf8')));
      const name = scenario.exec(id)?.[1];
      return name === undefined ? null : writeModule(wordsOf(content, name));
    },
  };
}

function writeModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** As the real chunk has them: the scenario's words, those of its person as `you.<key>`, and the name of its type. */
function wordsOf(content: Content, id: string): Words {
  const parsed = [...content.scenarios.map((one) => one.parsed), ...(content.guide ? [content.guide] : [])].find(
    (one) => one.scenario.id === id,
  );
  const person = parsed && content.people.get(parsed.scenario.you);
  if (!parsed || !person) return {};
  const own = Object.entries(pseudoPerson(person)).map(([key, text]) => [`you.${key}`, text]);
  const type = content.catalogue.types.find((one) => one.id === parsed.scenario.type);
  return { ...Object.fromEntries(own), type: pseudoText(type?.name[PSEUDO_FOR] ?? ''), ...pseudoScenario(parsed) };
}
