import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import type { WordUnit } from './word-units.ts';
import { asCarried, NoWordsFile, placeAt, type WordsFile } from './words-file.ts';

/** Stands for "&" while the package writes: it would take "&amp;" in a text for an escape and lose it. */
const AND = '\ue000';

/** XLIFF 2.0: a file element named for the scenario, a unit a text, notes and size limits with it. */
export async function writeXliff(file: Omit<WordsFile, 'units'>, units: readonly WordUnit[]): Promise<string> {
  const hold = (text: string) => asCarried(text).replaceAll('&', AND);
  const written = await js2xliff({
    sourceLanguage: file.from,
    targetLanguage: file.to,
    resources: {
      [file.scenario]: Object.fromEntries(
        units.map(({ key, source, target, note, limit }) => [
          key,
          {
            source: hold(source),
            target: hold(target ?? ''),
            note: hold([note, limit.says].filter((part) => part !== '').join('. ')),
            additionalAttributes: {
              // A tool that cuts a text in two would bring back its second half alone.
              canResegment: 'no',
              ...(limit.characters !== null && { sizeRestriction: limit.characters }),
            },
          },
        ]),
      ),
    },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written.replaceAll(AND, '&amp;')}\n`;
}

/** Reads XLIFF 2, from whatever tool, or throws `NoWordsFile`. */
export async function readXliff(text: string): Promise<WordsFile> {
  const { sourceLanguage, targetLanguage, resources } = await xliff2js(text).catch((error: unknown) => {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new NoWordsFile(`it is no XLIFF (${reason}). Give the file that "words export" wrote.`);
  });
  // The package's parser takes a file that breaks off for a short one.
  if (!/<\/(\w+:)?xliff>\s*$/.test(text))
    throw new NoWordsFile('it is an XLIFF that breaks off. Fetch the whole of it.');
  const [scenario, ...others] = Object.keys(resources ?? {});
  if (resources === undefined || scenario === undefined)
    throw new NoWordsFile('it has no <file> of XLIFF 2.0, 2.1 or 2.2. Save it as XLIFF 2.');
  if (others.length > 0)
    throw new NoWordsFile(
      `it holds ${others.length + 1} <file>s (${scenario}, ${others.join(', ')}). Import one at a time.`,
    );
  const units = Object.entries(resources[scenario] ?? {}).map(([key, unit]) => ({
    key,
    source: plain(unit?.source, key),
    target: plain(unit?.target, key),
    ...placeAt(text, text.search(new RegExp(`<unit\\b[^>]*\\bid="${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`))),
  }));
  return {
    scenario,
    from: sourceLanguage ?? '',
    to: targetLanguage ?? '',
    units: [...units, ...repeated(text, units)],
  };
}

/** A text with tags in it comes as a list; the game has no use for tags. */
function plain(value: unknown, key: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  throw new NoWordsFile(`the unit "${key}" holds inline tags. Leave plain text there.`);
}

/** Reading into an object keeps the last of two units with one id; the first is brought back so that it can be told. */
function repeated(text: string, units: WordsFile['units']): WordsFile['units'] {
  const seen = new Set<string>();
  return [...text.matchAll(/<unit\b[^>]*\bid="([^"]*)"/g)].flatMap(({ 1: key = '', index }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const unit = units.find((one) => one.key === key);
    return unit ? [{ ...unit, ...placeAt(text, index) }] : [];
  });
}
