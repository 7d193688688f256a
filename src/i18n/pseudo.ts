import type { Words } from '../scenario/scenario.ts';

/**
 * A pseudo-language: English dressed up so that it can still be read, two fifths longer, and in brackets, so that a picture shows at
 * once which text was clipped, which never went through the words, and which control has no room for another language.
 * Figures, sums of money, masked numbers and everything between braces stay. The same text always gives the same pseudo-text.
 */

const OPEN = '⟦';
const CLOSE = '⟧';

/** Letters keep their shape and get a mark above or below, for the height of a line is tried too; only marks every font has. */
const PLAIN = 'acdeghijklnorstuwyz';
const MARKED = 'áçđéĝĥíĵķļñóŕšţúŵýž';
const DRESSED: ReadonlyMap<string, string> = new Map(
  Array.from(`${PLAIN}${PLAIN.toUpperCase()}`, (letter, i) => [letter, `${MARKED}${MARKED.toUpperCase()}`.charAt(i)]),
);

/**
 * Letters added for each letter of a word. More than the two fifths aimed at, because spaces, figures and marks do not grow;
 * on the shipped words this comes to 1.40 without the brackets.
 */
const GROWTH = 0.53;

/** A text in pseudo-language. */
export function pseudo(text: string): string {
  return OPEN + partsOf(text).join('') + CLOSE;
}

/**
 * What each UTF-16 unit of a text becomes. A quote is cut out of its line by these, so that it stays word for word in the line
 * wherever it begins and ends.
 */
function partsOf(text: string): readonly string[] {
  const parts = text.split('');
  let letters = 0;
  let grown = 0;
  for (const found of text.matchAll(/\{[^{}]*\}|<[^<>]*>|[\p{L}\p{M}’']*\p{L}[\p{L}\p{M}’']*/gu)) {
    const [word] = found;
    if (/^[{<]/.test(word)) continue;
    // What rounding leaves over goes to the next word, or short words would stay short.
    letters += lettersOf(word).length;
    const places = placesToGrow(word, Math.round(letters * GROWTH) - grown);
    grown += places.size;
    for (let i = 0; i < word.length; i += 1) {
      const letter = DRESSED.get(word.charAt(i)) ?? word.charAt(i);
      parts[found.index + i] = places.has(i) ? letter + letter.toLowerCase() : letter;
    }
  }
  return parts;
}

/** Where the letters of a word stand. A letter of two units, such as a rare Chinese one, cannot be doubled by halves. */
function lettersOf(word: string): readonly number[] {
  const letters = Array.from(word);
  if (letters.length !== word.length) return [];
  return letters.flatMap((letter, i) => (/\p{L}/u.test(letter) ? [i] : []));
}

/** Where a word is drawn out: at its vowels from the left, as one calls from afar, then at its other letters. */
function placesToGrow(word: string, most: number): ReadonlySet<number> {
  const letters = lettersOf(word);
  const vowels = letters.filter((i) => /[aeiou]/i.test(word.charAt(i)));
  const others = letters.filter((i) => !vowels.includes(i));
  return new Set([...vowels, ...others].slice(0, Math.max(0, most)));
}

/**
 * All words of a scenario in pseudo-language.
 * @param quotes cue id → id of the line it is quoted from
 */
export function pseudoWords(words: Words, quotes: ReadonlyMap<string, string>): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => {
      const line = words[quotes.get(key) ?? ''];
      const start = line?.indexOf(text) ?? -1;
      if (line === undefined || start < 0) return [key, pseudo(text)];
      return [
        key,
        partsOf(line)
          .slice(start, start + text.length)
          .join(''),
      ];
    }),
  );
}

/** A Fluent source in pseudo-language: keys, comments, variables, functions and the names of variants stay as they are. */
export function pseudoFluent(source: string): string {
  const entries: string[][] = [];
  for (const line of source.split('\n')) {
    const goesOn = /^(\s|\})/.test(line) || line === '';
    if (goesOn && entries.length > 0) entries.at(-1)?.push(line);
    else entries.push([line]);
  }
  return entries.map((lines) => pseudoEntry(lines.join('\n'))).join('\n');
}

function pseudoEntry(entry: string): string {
  const head = /^-?[a-zA-Z][\w-]*[ \t]*=[ \t]*/.exec(entry)?.[0];
  if (head === undefined) return entry;
  // Attributes stand on lines of their own and are texts of their own.
  const [value = '', ...attributes] = entry.slice(head.length).split(/(?=\n[ \t]+\.[a-zA-Z][\w-]*[ \t]*=)/);
  return [
    head + pseudoValue(value),
    ...attributes.map((text) => {
      const name = /^\n[ \t]+\.[\w-]+[ \t]*=[ \t]*/.exec(text)?.[0] ?? '';
      return name + pseudoValue(text.slice(name.length));
    }),
  ].join('');
}

/** The brackets go round the whole text, its white space left outside. */
function pseudoValue(value: string): string {
  const text = value.trim();
  if (text === '') return value;
  const start = value.indexOf(text);
  return value.slice(0, start) + OPEN + pseudoPattern(text) + CLOSE + value.slice(start + text.length);
}

/** Texts between placeables, and the texts of the variants within them. */
function pseudoPattern(pattern: string): string {
  let done = '';
  let from = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] !== '{') continue;
    const end = closingBrace(pattern, i);
    done += partsOf(pattern.slice(from, i)).join('') + pseudoPlaceable(pattern.slice(i, end));
    from = end;
    i = end - 1;
  }
  return done + partsOf(pattern.slice(from)).join('');
}

function pseudoPlaceable(placeable: string): string {
  const arrow = placeable.indexOf('->');
  if (arrow < 0) return placeable;
  const variant = /(\n[ \t]*\*?\[[^\]]*\][ \t]*)/;
  const [selector = '', ...parts] = placeable.slice(arrow, -1).split(variant);
  return `${placeable.slice(0, arrow)}${selector}${parts
    .map((part) => (variant.test(part) ? part : pseudoPattern(part)))
    .join('')}}`;
}

/** Past the brace that closes the one at `start`; braces in string literals do not count. */
function closingBrace(pattern: string, start: number): number {
  let depth = 0;
  for (const { 0: found, index } of pattern.matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    if (index < start) continue;
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return pattern.length;
}
