const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const SCALES = ['', ' thousand', ' million', ' billion', ' trillion'] as const;
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** How a zero is called among digits: `oh` in what is read off paper, `zero` in a number to dial. */
export type ZeroName = 'oh' | 'zero';

function underHundred(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)] ?? ''}${ones === 0 ? '' : `-${SMALL[ones] ?? ''}`}`;
}

function underThousand(value: number): string {
  const rest = value % 100;
  if (value < 100) return underHundred(value);
  const hundreds = `${SMALL[Math.floor(value / 100)] ?? ''} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${underHundred(rest)}`;
}

/** A whole number from 0 to 10¹⁵ in words, the British way: 216,046 → `two hundred and sixteen thousand and forty-six`. */
export function cardinal(value: number): string {
  if (value === 0) return 'zero';
  const groups: string[] = [];
  let left = value;
  for (const scale of SCALES) {
    const group = left % 1000;
    left = Math.floor(left / 1000);
    const joins = scale === '' && group > 0 && group < 100 && left > 0;
    if (group > 0) groups.unshift(`${joins ? 'and ' : ''}${underThousand(group)}${scale}`);
  }
  return groups.join(' ');
}

/** 21 → `twenty-first`. */
export function ordinal(value: number): string {
  const words = cardinal(value);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const odd = ODD_ORDINALS[last];
  if (odd !== undefined) return words.slice(0, words.length - last.length) + odd;
  return words.endsWith('y') ? `${words.slice(0, -1)}ieth` : `${words}th`;
}

/** `0236` → `oh two three six`. Anything that is not a digit is left out. */
export function digits(written: string, zero: ZeroName): string {
  return written
    .replaceAll(/\D/g, '')
    .split('')
    .map((digit) => (digit === '0' ? zero : (SMALL[Number(digit)] ?? '')))
    .join(' ');
}

/** 1908 → `nineteen oh eight`, 2005 → `two thousand and five`, 2026 → `twenty twenty-six`. */
export function year(value: number): string {
  const century = Math.floor(value / 100);
  const rest = value % 100;
  if (century % 10 === 0 && rest < 10) return cardinal(value);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${cardinal(rest)}` : cardinal(rest)}`;
}

/** A quantity as it is written, `1,200` or `238.5`, in words: the digits after the point one by one. */
export function quantity(written: string): string {
  const [whole = '0', fraction = ''] = written.replaceAll(',', '').split('.');
  const words = cardinal(Number(whole));
  return fraction === '' ? words : `${words} point ${digits(fraction, 'zero')}`;
}
