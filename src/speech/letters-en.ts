import type { RuleEn, Said } from './rule-en.ts';

/** Capitals said as a word, with the word. */
const WORDS: Readonly<Record<string, string>> = {
  APP: 'app',
  APPS: 'apps',
  PIN: 'pin',
  PINS: 'pins',
  SIM: 'sim',
  SIMS: 'sims',
  OK: 'okay',
  COVID: 'Covid',
  SWIFT: 'swift',
  ASAP: 'as soon as possible',
  WIFI: 'why-fie',
  CAPTCHA: 'captcha',
  NASDAQ: 'nazdak',
};
/** Capitals everybody spells. What is in neither list is left to be settled. */
const SPELT = new Set(
  (
    'AI APR ATM BTC CCTV CEO CFO CT CV CVV DHL DIY DNA EMS ETC ETF EU FAQ GP GPS HK HR ICBC ICU ID IOU IP IPO IT KYC LED ' +
    'MRI NFC NFT OTP PC PDF PE PPT PS QQ QR SF SMS SOS TV UI UK UN URL US USA USB USDT VAT VIP VPN XP AM PM'
  ).split(' '),
);
/** The article and the letter are written alike. */
const LETTER_A = 'A[/ˈeɪ/]';
/** Names of letters with their plural, in IPA: several IDs are `I Ds`. */
const PLURALS: Readonly<Record<string, string>> = {
  B: 'bˈiːz',
  C: 'sˈiːz',
  D: 'dˈiːz',
  E: 'ˈiːz',
  F: 'ˈɛfs',
  G: 'dʒˈiːz',
  I: 'ˈaɪz',
  K: 'kˈeɪz',
  L: 'ˈɛlz',
  M: 'ˈɛmz',
  N: 'ˈɛnz',
  O: 'ˈəʊz',
  P: 'pˈiːz',
  Q: 'kjˈuːz',
  R: 'ˈɑːz',
  S: 'ˈɛsɪz',
  T: 'tˈiːz',
  U: 'jˈuːz',
  V: 'vˈiːz',
};

/** `USDT` → `U S D T`. */
export function spelt(letters: string): string {
  return letters
    .split('')
    .map((letter) => (letter === 'A' ? LETTER_A : letter))
    .join(' ');
}

function speltMany(letters: string): string | null {
  const last = letters.at(-1) ?? '';
  const said = PLURALS[last];
  return said === undefined ? null : `${spelt(letters.slice(0, -1))} ${last}s[/${said}/]`.trim();
}

function capitals(written: string, isPlural: boolean): Said | string {
  const word = WORDS[isPlural ? `${written}S` : written];
  if (word !== undefined) return word;
  const many = isPlural ? speltMany(written) : spelt(written);
  return SPELT.has(written) && many !== null ? many : { words: many ?? spelt(written), unsettled: 'letters' };
}

/** Letters that are no word: spelt out (`D-X`, `S, O, N, G`, `ID`), or a word after all (`APP`). */
export const LETTERS: readonly RuleEn[] = [
  {
    // D-X, C-H
    written: /\p{Lu}(?:-\p{Lu})+(?![\p{L}-])/uy,
    say: ([written]) => spelt(written.replaceAll('-', '')),
  },
  {
    // U.S., with its stop given back at the end of the line
    written: /(?:\p{Lu}\.){2,}/uy,
    say: ([written], { after }) => spelt(written.replaceAll('.', '')) + (/^["”’)]?$/u.test(after) ? '.' : ''),
  },
  {
    // J, U, M, A, I
    written: /\p{Lu}(?:(?:, |,? and | )\p{Lu}(?!['’]?[\p{L}\d]))+/uy,
    say: ([written]) => written.replaceAll(/A(?!\p{L})/gu, LETTER_A),
  },
  {
    // "block A", but not "A parcel"
    written: /A(?=[\s,.;:?!”"]|$)/uy,
    say: (_match, { before, after }) =>
      /[\p{L}\d,]\s+$/u.test(before) && !/^\s+\p{Ll}/u.test(after) ? LETTER_A : null,
  },
  { written: /Wi-?Fi\b/uy, say: () => 'why-fie' },
  { written: /e-(?=\p{Ll})/uy, say: () => 'E-' },
  {
    // IDs, ID's (owner), IDs'
    written: /(\p{Lu}{2,})(s)?(?=['’]|[^\p{L}\d]|$)/uy,
    say: ([, written = '', plural]) => capitals(written, plural !== undefined),
  },
  {
    written: /\p{Lu}{2,}(?=\d)|\p{L}*\p{Ll}\p{Lu}\p{L}*/uy,
    say: ([written]) => (/^(?:Mc|Mac)\p{Lu}/u.test(written) ? null : { words: written, unsettled: 'letters' }),
  },
];
