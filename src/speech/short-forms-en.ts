import type { RuleEn } from './rule-en.ts';

/** A title before a name. Said without its stop, so that the voice does not pause before the name. */
const TITLES: Readonly<Record<string, string>> = {
  Mr: 'Mister',
  Mrs: 'Mrs[/mˈɪsɪz/]',
  Ms: 'Ms[/mˈɪz/]',
  Dr: 'Doctor',
  Prof: 'Professor',
  Capt: 'Captain',
  Sgt: 'Sergeant',
};
/** Words written short with a stop. */
const STOPPED: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'and so on',
  'vs.': 'versus',
  'approx.': 'approximately',
  'max.': 'at most',
  'min.': 'at least',
  'tel.': 'telephone',
  'ext.': 'extension',
  'dept.': 'department',
  'acct.': 'account',
  'ref.': 'reference',
  'incl.': 'including',
  'Ltd.': 'Limited',
  'Co.': 'Company',
  'Inc.': 'Incorporated',
  'Rd.': 'Road',
  'Ave.': 'Avenue',
  'Bldg.': 'Building',
};
/** The same without a stop, and short forms with a slash. */
const BARE: Readonly<Record<string, string>> = {
  vs: 'versus',
  Ltd: 'Limited',
  Rd: 'Road',
  'a/c': 'account',
  'c/o': 'care of',
  'and/or': 'and or',
  'he/she': 'he or she',
  'his/her': 'his or her',
  'yes/no': 'yes or no',
  'n/a': 'not available',
};
/**
 * Sounds of listening and thinking, which the voice would spell out. A stressed vowel sneaks in where it is not asked for, so these
 * are what came out as a hum or a hiss when measured (share of energy under 500 Hz, above 2 kHz).
 */
const SOUNDS: Readonly<Record<string, string>> = {
  mm: 'mː',
  hm: 'hmm',
  hmm: 'hmm',
  shh: 'ʃˌʃ',
  sh: 'ʃˌʃ',
  psst: 'psˌst',
  'uh-huh': 'ʌhˈʌ',
  'mm-hm': 'mhˈmm',
};

const escaped = (key: string): string => key.replaceAll('.', String.raw`\.`);
const oneOf = (table: Readonly<Record<string, string>>): string => Object.keys(table).map(escaped).join('|');
const endsSentence = (after: string): boolean => /^(?:\s*$|\s+["“]?\p{Lu})/u.test(after);

/** Titles, abbreviations, and sounds that are no words. */
export const SHORT_FORMS: readonly RuleEn[] = [
  {
    // St. John's, Baker St.
    written: /St\.?(?!\p{L})/uy,
    say: ([written], { before, after }) => {
      const isStreet = /[\p{L}\d,]\s+\p{Lu}[\p{L}'’]*\s+$/u.test(before);
      const isSaint = /^\s+\p{Lu}/u.test(after);
      if (isStreet === isSaint) return { words: written, unsettled: 'letters' };
      return isSaint ? 'Saint' : `Street${written.endsWith('.') && endsSentence(after) ? '.' : ''}`;
    },
  },
  {
    written: new RegExp(String.raw`(${oneOf(TITLES)})\.?(?=\s+\p{Lu})`, 'uy'),
    say: ([, title = '']) => TITLES[title] ?? null,
  },
  {
    written: new RegExp(oneOf(STOPPED), 'uy'),
    say: ([written], { after }) => {
      const said = STOPPED[written];
      // "min." and the like may end a sentence as well as a word.
      return said === undefined ? null : said + (endsSentence(after) ? '.' : '');
    },
  },
  {
    written: new RegExp(String.raw`(?:${oneOf(BARE)})(?![\p{L}\d])`, 'uy'),
    say: ([written]) => BARE[written] ?? null,
  },
  {
    written: /(?:uh-huh|mm-hm+|hm+|mm+|sh+|psst)(?![\p{L}\d])/iuy,
    say: ([written]) => {
      const plain = written.toLowerCase();
      const said = SOUNDS[plain] ?? SOUNDS[plain.replace(/^(hm|mm|sh)\p{Ll}*$/u, '$1')];
      return said === undefined ? null : `${written}[/${said}/]`;
    },
  },
  {
    // "sixty-odd", "oh-four-two-six": words of their own that a hyphen would run together
    written:
      /(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)(?:-(?:oh|zero|one|two|three|four|five|six|seven|eight|nine))+(?![\p{L}-])/iuy,
    say: ([written]) => written.replaceAll('-', ' '),
  },
  { written: /-(?=(?:odd|something)\b)/uy, say: () => ' ' },
];
