import { basename, resolve } from 'node:path';
import { writeProblem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { type Command, ROOT, WrongCall } from '../command.ts';
import { type Content, readContent } from '../content.ts';
import { writeTranslated } from '../records.ts';
import { stampWords } from '../translated.ts';

function acceptIn(root: string, ids: readonly string[], locale: Locale | null): number {
  const content = readContent(resolve(root));
  const lost = content.problems.find(({ file }) => basename(file) === 'translated.json');
  // Written anew from nothing, it would lose the notes of every other call.
  if (lost) throw new WrongCall(`${writeProblem(lost)}\nBring translated.json back first.`);
  const calls = callsOf(content, ids);
  let { translated } = content.known;
  let count = 0;
  for (const parsed of calls) {
    const { locales, language } = parsed.scenario;
    for (const one of locales.filter((own) => own !== language && (locale === null || own === locale))) {
      translated = stampWords(translated, parsed, one);
      count += 1;
    }
  }
  if (count === 0) throw new WrongCall(`No complete overlay in ${locale ?? 'any other language'} to accept.`);
  writeTranslated(root, translated);
  process.stdout.write(`${count} overlays are noted as made from the present original.\n`);
  return 0;
}

/** The scenarios named, or all of them; the guided call is one of them. */
function callsOf({ scenarios, guide, problems }: Content, ids: readonly string[]) {
  const all = [...scenarios.map(({ parsed }) => parsed), ...(guide ? [guide] : [])];
  if (ids.length === 0) throw new WrongCall('Name a scenario, or "all" for every one.');
  if (ids.includes('all')) return all;
  return ids.map((id) => {
    const found = all.find(({ scenario }) => scenario.id === id);
    if (found) return found;
    const hint = problems.length > 0 ? ' "check" says what cannot be read.' : '';
    throw new WrongCall(`"${id}" is no scenario.${hint} There are: ${all.map((one) => one.scenario.id).join(', ')}.`);
  });
}

function localeOf(asked: string | boolean | undefined): Locale | null {
  if (asked === undefined) return null;
  const locale = LOCALES.find((one) => one === asked);
  if (!locale) throw new WrongCall(`"${String(asked)}" is no locale; there are ${LOCALES.join(', ')}.`);
  return locale;
}

export const accept: Command = {
  name: 'accept',
  usage: '<id… | all> [--locale en] [--root folder]',
  does: 'notes that an overlay was read against the original as it now stands (translated.json)',
  options: { locale: { type: 'string' }, root: { type: 'string' } },
  run: ({ words, options }) =>
    acceptIn(typeof options.root === 'string' ? options.root : ROOT, words, localeOf(options.locale)),
};
