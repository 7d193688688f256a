import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Words } from '../../scenario/scenario.ts';
import { type Command, ROOT, scenarioNamed, WrongCall } from '../command.ts';
import { readContent } from '../content.ts';
import { PSEUDO_FOR, pseudoPerson, pseudoScenario } from '../pseudo-locale.ts';
import { writeOverlay } from '../write-overlay.ts';

/**
 * Writes overlays in pseudo-language, laid out as scenarios/ is, so that they can be copied over it and looked at.
 * @returns the files written
 */
export function writePseudo(root: string, id: string | undefined, out: string): readonly string[] {
  const content = readContent(root);
  const wanted = id === 'all' ? content.scenarios : [scenarioNamed(content, id)];
  const people = new Set(wanted.map(({ parsed }) => parsed.scenario.you));
  const files: string[] = [];
  const write = (file: string, words: Words) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, writeOverlay(null, PSEUDO_FOR, words));
    files.push(file);
  };
  for (const { folder, parsed } of wanted)
    write(join(out, relative(root, folder), `words.${PSEUDO_FOR}.yaml`), pseudoScenario(parsed));
  for (const [person, parsed] of content.people) {
    if (people.has(person)) write(join(out, 'people', `${person}.words.${PSEUDO_FOR}.yaml`), pseudoPerson(parsed));
  }
  return files;
}

export const pseudo: Command = {
  name: 'pseudo',
  usage: '<id|all> --out folder',
  does: 'overlays two fifths longer and in brackets, to see what has no room',
  options: { out: { type: 'string' } },
  run({ words: [id], options: { out } }) {
    if (typeof out !== 'string') throw new WrongCall('Say where to: --out folder.');
    if (resolve(out) === resolve(ROOT)) throw new WrongCall(`${ROOT} holds the real words. Choose another folder.`);
    const files = writePseudo(resolve(ROOT), id, out);
    process.stdout.write(`${files.length} files under ${out}\n`);
    return 0;
  },
};
