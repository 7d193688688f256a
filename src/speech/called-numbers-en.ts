import { digits, type ZeroName } from './number-words-en.ts';
import { pattern, type RuleEn } from './rule-en.ts';

/**
 * Short numbers one dials in mainland China. They are said with `zero`, since a number to dial must not be mistaken for
 * a letter; what is read off a card or a form has `oh`, as the lines already write it (`oh-two-three-six`).
 */
const HOTLINE = String.raw`(?:96110|12381|11[02479]|12[0123]|100(?:00|01|10|50|86)|9[56]\d{3}|12[13]\d{2})(?!\d|[,.:/-]\d|\s?%|\p{L})`;
const DIALLED_BEFORE =
  /\b(?:ring(?:ing)?|rung|rang|call(?:ed|ing)?|dial(?:l?ed|l?ing)?|phon(?:e|ed|ing)|tell|told|on|from|via|through|hotline|line|number|or|and)\s+["“]?$/iu;
/** What follows a number that counts: `4200 shares`, but not `2026 was`. */
export const ENDS_LIKE_A_PLURAL =
  /^\s+(?!(?:is|was|has|as|us|this|yes|always|does|says|answers|knows|asks|works|gets)\b)\p{Ll}+s\b/u;
const COUNTED =
  /^(?:\s+|-)(?:yuan|people|per|percent|kilometres?|minutes?|hours?|days?|weeks?|months?|years?|metres?|million|thousand|hundred|RMB)\b/u;
/** Words that introduce digits which stand for something and are no quantity. */
const NAMES_DIGITS =
  /\b(?:numbers?|nos?\.?|codes?|end(?:s|ing)(?: in| with)?|last (?:four|six)(?: digits)?|digits|badge|case|cards?|waybill|claim|IDs?|reference|ref\.?|ticket|extension|ext\.?|flight|train|bus|route|room|flat|account|acct\.?|order|staff|project|policy|licence|plate|password|PIN|parcel|tracking|file|contract|tail)(?:\s+(?:number|no\.?|code))?(?:\s+(?:is|was))?[\s:,#]+["“]?$/iu;

const grouped = (written: string, sizes: readonly number[], zero: ZeroName): string => {
  const all = written.replaceAll(/\D/g, '');
  const parts: string[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from < all.length) parts.push(digits(all.slice(from, from + size), zero));
    from += size;
  }
  return parts.join(', ');
};

/** Groups of four, as on a card, but a code of six in threes; a last group of one or two stays with the one before. */
function inFours(written: string): string {
  const count = written.replaceAll(/\D/g, '').length;
  if (count === 6) return grouped(written, [3, 3], 'oh');
  const sizes = Array.from({ length: Math.max(1, Math.floor(count / 4)) }, () => 4);
  const rest = count - sizes.length * 4;
  const last = sizes.length - 1;
  if (rest > 0 && rest < 3) sizes[last] = 4 + rest;
  return grouped(written, count > 4 && rest === 3 ? [...sizes, 3] : sizes, 'oh');
}

/** The same with the X that an identity number may end in. */
function figures(written: string): string {
  return `${inFours(written)}${written.endsWith('X') ? ' X' : ''}`;
}

function telephone(country: string | undefined, area: string, sizes: readonly number[], rest: string): string {
  const parts = [country === undefined ? '' : 'plus eight six', area, grouped(rest, sizes, 'zero')];
  return parts.filter((part) => part !== '').join(', ');
}

/** Telephone, card, staff and case numbers, whole or masked: digit by digit. */
export const CALLED_NUMBERS: readonly RuleEn[] = [
  {
    // 138****5678, •••• 0117, 6222 **** **** 1234, +86 25 •••• 0117
    written: /(\+86[ -]?)?(\d{2,6})?[ -]?[•*●]{2,}(?:[ -]?[•*●]{2,})*[ -]?(\d{2,6})?(?![\w•*●/.]*[•*●/])/uy,
    say: ([, country, head, tail]) => {
      if (head === undefined && tail === undefined) return null;
      const start = [country === undefined ? '' : 'plus eight six', head === undefined ? '' : digits(head, 'oh')];
      const end =
        tail === undefined
          ? 'and the rest hidden'
          : `${head === undefined ? '' : 'some digits hidden, '}ending ${digits(tail, 'oh')}`;
      return [...start, end].filter((part) => part !== '').join(', ');
    },
  },
  {
    written: /(\+86[ -]?)?(1[3-9]\d)([ -]?)(\d{4})\3(\d{4})(?!\d)/uy,
    say: ([, country, head = '', , middle = '', tail = '']) =>
      telephone(country, digits(head, 'zero'), [4, 4], middle + tail),
  },
  {
    written: /([48]00)[ -]?(\d{3})[ -]?(\d{4})(?!\d)/uy,
    say: ([, head = '', middle = '', tail = '']) => telephone(undefined, digits(head, 'zero'), [3, 4], middle + tail),
  },
  {
    written: /(\+86[ -]?)(\d{2,3})[ -](\d{4}[ -]?\d{3,4})(?!\d)/uy,
    say: ([, country, area = '', rest = '']) => telephone(country, digits(area, 'zero'), [4, 4], rest),
  },
  {
    written: /\(?(0\d{2,3})\)?[ -](\d{4}[ -]?\d{3,4})(?!\d)/uy,
    say: ([, area = '', rest = '']) => telephone(undefined, digits(area, 'zero'), [4, 4], rest),
  },
  {
    // another country's: +1 212 555 0199
    written: /\+(\d{1,3})((?:[ -]\d{2,4}){2,})(?!\d)/uy,
    say: ([, country = '', rest = '']) =>
      [
        `plus ${digits(country, 'zero')}`,
        ...rest
          .trim()
          .split(/[ -]/)
          .map((group) => digits(group, 'zero')),
      ].join(', '),
  },
  {
    // 6222 0217 0001 9345 678
    written: /\d{4}(?: \d{4}){1,4}(?: \d{1,4})?(?!\d)/uy,
    say: ([written]) => inFours(written),
  },
  {
    written: new RegExp(HOTLINE, 'uy'),
    say: ([written], { before, after }) => {
      if (COUNTED.test(after)) return null;
      const isPlural = ENDS_LIKE_A_PLURAL.test(after);
      if (isPlural && written.length < 5 && !DIALLED_BEFORE.test(before)) return null;
      return digits(written, 'zero');
    },
  },
  {
    // 17 in "number 17" is said as a number, 306 in "case 306" digit by digit.
    written: /\d{3,}(?:-\d{2,})*X?(?![\d,]*\d|\.\d|%|:\d|\p{L})/uy,
    say: ([written], { before, after }) => {
      if (!NAMES_DIGITS.test(before) || COUNTED.test(after)) return null;
      return written.includes('-') ? written.split('-').map(figures).join(', ') : figures(written);
    },
  },
  {
    // A zero in front: no quantity. But 1 000 may be one.
    written: /0\d+X?(?![\d,]*\d|[.:/]\d|%|\p{L})/uy,
    say: ([written], { before }) =>
      /\d $/u.test(before) ? { words: figures(written), unsettled: 'number' } : figures(written),
  },
  {
    // 086-style or 18-figure identity numbers
    written: /\d{15,17}[\dX](?![\dX])/uy,
    say: ([written]) => figures(written),
  },
];

/** One to a few capitals run together with digits: `W-2207`, `DX-0916`, `G1234`. */
export const MIXED_CODES: readonly RuleEn[] = [
  {
    written: pattern(String.raw`([A-Z]{1,4})-?(\d+)(?:-(\d+))?(?!\p{L}|[\p{L}\d.,]*\d)`),
    say: ([, letters = '', first = '', second]) => {
      const said = [first, second].filter((part) => part !== undefined).map(inFours);
      return `${letters.split('').join(' ')} ${said.join(', ')}`;
    },
  },
];
