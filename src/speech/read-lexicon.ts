import { asMap, at } from '../scenario/loose.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { isAmbiguousZh } from './ambiguous-zh.ts';
import { isSayable } from './marks-zh.ts';
import type { Lexicon } from './spoken-form.ts';

/** What is wrong with a lexicon: where in its data, the value that stands there, and what it must be. */
export interface LexiconFault {
  readonly path: readonly string[];
  readonly value: string;
  readonly expected: string;
}
export interface ReadLexicon {
  /** The sound entries. */
  readonly lexicon: Lexicon;
  readonly faults: readonly LexiconFault[];
}

/** The longest a word may be, in characters: more is a line, and a line has its `say`. */
const LONGEST = 40;
const ZH_MARK = /\p{Script=Han}(\[[a-zü:]+[1-5]\])/gu;
const EN_MARK = /[\p{L}\p{M}'’-]\[\/[^\]/\d]+\/\]/gu;
const LETTERS = /\{[A-Za-z][A-Za-z -]*\}/g;

/** Reads a lexicon from its data as parsed from `assets/voices/lexicon.<locale>.yaml`. */
export function readLexicon(data: unknown, locale: Locale): ReadLexicon {
  const map = asMap(data);
  const faults: LexiconFault[] = [];
  if (at(map, 'locale') !== locale)
    faults.push({ path: ['locale'], value: shown(at(map, 'locale')), expected: `"${locale}"` });
  const words = at(map, 'words');
  if (words === null || typeof words !== 'object' || Array.isArray(words)) {
    faults.push({ path: ['words'], value: shown(words), expected: 'a map from written to spoken' });
    return { lexicon: {}, faults };
  }
  const lexicon: Record<string, string> = {};
  for (const [written, spoken] of Object.entries(words)) {
    const expected = expectedOf(written, spoken, locale);
    if (expected === null) lexicon[written] = String(spoken);
    else faults.push({ path: ['words', written], value: shown(spoken), expected });
  }
  return { lexicon, faults };
}

/** What a sound entry would be; null where it is one. */
function expectedOf(written: string, spoken: unknown, locale: Locale): string | null {
  if (typeof spoken !== 'string' || spoken.trim() === '') return 'how the word is said, as text';
  if (written.trim() === '' || written.length > LONGEST) return `under a word of 1 to ${LONGEST} characters`;
  return locale === 'zh-CN' ? expectedZh(written, spoken) : expectedEn(spoken);
}

function expectedZh(written: string, spoken: string): string | null {
  const unsayable = [...spoken.matchAll(ZH_MARK)].find(([, mark = '']) => !isSayable(mark));
  if (unsayable) return `a syllable that there is where "${unsayable[0]}" stands`;
  const bare = spoken.replace(ZH_MARK, '').replace(LETTERS, '');
  if (/[[\]{}]/.test(bare)) return '字[pin1] for a reading, {A P P} for what is said the English way';
  if (/[\dA-Za-z]/.test(bare)) return 'in Chinese characters, digits and letters put into words';
  const open = Array.from(bare).find(isAmbiguousZh);
  if (open !== undefined) return `${open}[…], as it can be read in several ways`;
  // Chinese written in characters stays what it is; only its reading is settled.
  const kept = spoken.replace(/\[[^\]]*\]/g, '');
  return /^\p{Script=Han}+$/u.test(written) && kept !== written ? `"${written}" with its readings` : null;
}

function expectedEn(spoken: string): string | null {
  const bare = spoken.replace(EN_MARK, '');
  if (/[[\]{}]/.test(bare)) return 'Word[/ipa/] for a pronunciation';
  return /\d/.test(bare) ? 'in words, without digits' : null;
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
