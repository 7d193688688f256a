/** What was recognised of one text. */
export interface Heard {
  readonly id: string;
  /** What was said and what was made of it, in words of small letters. */
  readonly said: readonly string[];
  readonly heard: readonly string[];
}

/** The recogniser writes the American way. */
const AMERICAN: Readonly<Record<string, string>> = {
  centre: 'center',
  colour: 'color',
  colours: 'colors',
  favourite: 'favorite',
  favourites: 'favorites',
  kilometres: 'kilometers',
  licence: 'license',
  mister: 'mr',
  neighbours: 'neighbors',
  okay: 'ok',
};

/** The words of a text or a spoken form, without marks: `Is that Xu[/ʃˈuː/]?` → is, that, xu. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .replaceAll(/\[\/[^\]]*\/\]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
  return [...plain.matchAll(/[\p{L}']+/gu)]
    .map(([word]) => word.replaceAll(/^'+|'+$/gu, ''))
    .filter((word) => word !== '')
    .map((word) => AMERICAN[word] ?? word);
}

/** How many words must be put in, taken out or exchanged to make what was heard of what was said. */
export function wordErrors(said: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, j) => j);
  for (const [i, word] of said.entries()) {
    const next = [i + 1];
    for (const [j, other] of heard.entries())
      next.push(Math.min((row[j] ?? 0) + (word === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[heard.length] ?? said.length;
}

/** Errors in a hundred words said. */
export function errorRate(all: readonly Heard[]): number {
  const words = all.reduce((sum, { said }) => sum + said.length, 0);
  const errors = all.reduce((sum, { said, heard }) => sum + wordErrors(said, heard), 0);
  return words === 0 ? 0 : (100 * errors) / words;
}
