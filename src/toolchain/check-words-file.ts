import { nearest } from '../scenario/nearest.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Words } from '../scenario/scenario.ts';
import type { WordUnit } from './word-units.ts';
import { asCarried, type CarriedUnit, type WordsFile } from './words-file.ts';

/** What an import would write, and everything that is wrong with it. With an error nothing may be written. */
export interface CheckedWords {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/** Holds a translator's file against the call as it stands now. */
export function checkWordsFile(path: string, file: WordsFile, units: readonly WordUnit[]): CheckedWords {
  const problems: Problem[] = [];
  const tell = (
    code: string,
    at: { line: number; column: number },
    message: string,
    severity: Problem['severity'] = 'error',
  ) => {
    problems.push({ code, severity, file: path, line: at.line, column: at.column, message });
  };
  const known = new Map(units.map((unit) => [unit.key, unit]));
  const carried = new Map<string, CarriedUnit>();
  for (const unit of file.units) {
    const before = carried.get(unit.key);
    if (!known.has(unit.key))
      tell(
        'WD001-unknown-key',
        unit,
        `"${unit.key}" is no text of ${file.scenario}; nearest is "${nearest(unit.key, new Set(known.keys()))}". Mend the key or remove it.`,
      );
    else if (before)
      tell('WD002-key-twice', unit, `"${unit.key}" stands in line ${before.line} already. Keep one of them.`);
    if (!before) carried.set(unit.key, unit);
  }
  const words: Record<string, string> = {};
  for (const unit of units) {
    const text = carried.get(unit.key);
    if (!text) {
      tell(
        'WD003-missing-key',
        { line: 1, column: 1 },
        `"${unit.key}" is missing; the call has it as "${unit.source}". Add it.`,
      );
      continue;
    }
    if (asCarried(text.source) !== asCarried(unit.source))
      tell(
        'WD004-source-changed',
        text,
        `the original of "${unit.key}" was "${text.source}" and is "${unit.source}" now. Export again and translate the new one.`,
      );
    const target = asCarried(text.target);
    if (target === '') tell('WD005-empty', text, `"${unit.key}" has no translation of "${unit.source}". Fill it in.`);
    // A text nobody touched stays as it lies on disk, even where a format could not carry all of it.
    const untouched = unit.target !== null && asCarried(unit.target) === target;
    words[unit.key] = untouched ? unit.target : target;
    const over = untouched ? null : unit.limit.over(target);
    if (over !== null)
      tell(
        'WD007-too-long',
        text,
        `"${unit.key}" measures ${over}; ${unit.limit.says} is asked. Shorten it.`,
        'warning',
      );
  }
  for (const { key, within } of units) {
    const text = carried.get(key);
    const quote = words[key];
    if (within === null || !text || !quote) continue;
    const line = words[within] ?? '';
    if (!line.includes(quote))
      tell('WD006-quote', text, `"${quote}" does not stand in ${within}, "${line}". Copy those words from it exactly.`);
  }
  return { words, problems };
}
