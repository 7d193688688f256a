import { isHeard, type Scenario } from '../../scenario/scenario.ts';

import { clauseLength, schoolGrade, wordsIn } from '../readability.ts';
import { atWord, type CallRule } from '../rule.ts';

/** What most adults read with ease; public offices write for it. */
const MOST_GRADE = 8;
/** Below it the formula measures the one long word, not the text. */
const LEAST_WORDS = 20;
/** The guide asks for 6–14 characters a clause when spoken; what is read may be half as long again. */
const MOST_CHARACTERS = 20;

export const readingLevel: CallRule = {
  code: 'SC064-reading-level',
  scope: 'call',
  severity: 'warning',
  floor: 'warning',
  holds: `Every scene and every ending reads easily: school grade ${MOST_GRADE} in English, clauses of ${MOST_CHARACTERS} characters in Chinese.`,
  because:
    'Players listen under pressure, and many of them are old or read a second language. Hard words test reading, not judgement.',
  says: '"{part}" reads at {level} in {locale}; {most} at most.',
  remedy: 'Shorten the sentences and take plainer words.',
  example: {
    file: 'genuine/words.en.yaml',
    good: "e-done: It really was someone from the airline. She didn't want your code, and she didn't send a link.",
    bad: 'e-done: ▸Throughout the conversation the representative demonstrated considerable professionalism, requesting neither authentication credentials nor installation of additional applications.',
  },
  *check({ parsed }) {
    const { scenario, words } = parsed;
    for (const locale of scenario.locales) {
      for (const { part, keys, at } of partsOf(scenario)) {
        const texts = keys.map((key) => words[locale]?.[key] ?? '');
        const level = locale === 'en' ? gradeOf(texts) : charactersOf(texts);
        if (level !== null) yield { ...atWord(parsed, locale, at), values: { part, locale, ...level } };
      }
    }
  },
};

interface Part {
  readonly part: string;
  readonly keys: readonly string[];
  /** The word it is told at. */
  readonly at: string;
}

/** What is heard or read in one go: a node's lines, an ending's page, and what the debrief says of the whole call. */
function partsOf({ nodes, endings }: Scenario): readonly Part[] {
  return [
    ...nodes.map(({ id, lines }): Part => {
      const keys = lines.filter(isHeard).map((line) => line.id);
      return { part: id, keys, at: keys[0] ?? id };
    }),
    ...endings.map(
      ({ id, price }): Part => ({
        part: id,
        keys: [`${id}.title`, id, ...price.flatMap((one) => [`${one}.what`, `${one}.detail`])],
        at: id,
      }),
    ),
    { part: 'reveal', keys: ['reveal', 'objective', 'next'], at: 'reveal' },
  ];
}

type Level = { readonly level: string; readonly most: string } | null;

function gradeOf(texts: readonly string[]): Level {
  const text = texts.map((one) => (/[.!?…”"]$/.test(one) ? one : `${one}.`)).join(' ');
  const grade = Math.round(schoolGrade(text) * 10) / 10;
  if (wordsIn(text).length < LEAST_WORDS || grade <= MOST_GRADE) return null;
  return { level: `school grade ${grade}`, most: `grade ${MOST_GRADE}` };
}

function charactersOf(texts: readonly string[]): Level {
  const characters = Math.round(clauseLength(texts.join('。')));
  if (characters <= MOST_CHARACTERS) return null;
  return { level: `${characters} characters a clause`, most: `${MOST_CHARACTERS}` };
}
