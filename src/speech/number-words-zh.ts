const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/** Digit by digit. On the telephone 1 is 幺, as 一 and 七 sound alike there; in years and decimals it stays 一. */
export function digitsZh(digits: string, one: '一' | '幺' = '幺'): string {
  return Array.from(digits, (digit) => (digit === '1' ? one : (DIGITS[Number(digit)] ?? digit))).join('');
}

/**
 * A whole number in words: `2000` → 两千, `105000` → 十万五千. `two` is what a lone 2 is called: 两 before what is counted,
 * 二 in dates, floors and ordinals. Up to sixteen digits.
 */
export function cardinalZh(digits: string, two: '二' | '两' = '二'): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain === '0') return '零';
  if (plain === '2') return two;
  const groups = plain.match(/\d{1,4}(?=(?:\d{4})*$)/g) ?? [];
  let words = '';
  for (const [i, group] of groups.entries()) {
    const name = GROUPS[groups.length - 1 - i] ?? '';
    const needsZero = words !== '' && (group.startsWith('0') || words.endsWith('零'));
    const said = belowTenThousand(group, name !== '');
    if (said === '') words += words === '' || words.endsWith('零') ? '' : '零';
    else words += (needsZero && !words.endsWith('零') ? '零' : '') + said + name;
  }
  return words.replace(/零$/, '').replace(/^一十/, '十');
}

/** Four digits at most. 2 is 两 before 千, and alone before 万 and 亿. */
function belowTenThousand(group: string, isCounted: boolean): string {
  const digits = group.replace(/^0+/, '');
  if (digits === '2' && isCounted) return '两';
  let words = '';
  let gap = false;
  for (const [i, digit] of digits.split('').entries()) {
    const unit = digits.length - 1 - i;
    if (digit === '0') {
      gap = words !== '';
      continue;
    }
    const name = digit === '2' && unit === 3 ? '两' : (DIGITS[Number(digit)] ?? '');
    words += (gap ? '零' : '') + name + (UNITS[unit] ?? '');
    gap = false;
  }
  return words;
}

/** A quantity as it is written, with its thousands and decimals: `1,234.50` → 一千二百三十四点五. */
export function quantityZh(written: string, two: '二' | '两' = '二'): string {
  const [whole = '', decimals = ''] = written.replaceAll(',', '').split('.');
  // 20,000.00 is the form of a bank's page: nobody says its zeros.
  const said = /^0*$/.test(decimals) && decimals.length === 2 ? '' : decimals;
  return said === '' ? cardinalZh(whole, two) : `${cardinalZh(whole)}点${digitsZh(said, '一')}`;
}

/**
 * An amount of yuan as it is said: `238.5` → 二百三十八块五, `18.65` → 十八块六毛五, `0.5` → 五毛, `5000` → 五千 and the unit
 * as it stands in the text.
 */
export function yuanZh(written: string, unit: string): string {
  const [whole = '', decimals = ''] = written.replaceAll(',', '').split('.');
  if (/^0*$/.test(decimals)) return `${cardinalZh(whole, '两')}${unit}`;
  if (decimals.length > 2) return `${quantityZh(written)}${unit}`;
  const tenths = decimals[0] ?? '0';
  const hundredths = decimals[1] ?? '0';
  if (/^0+$/.test(whole))
    return `${tenths === '0' ? '' : `${count(tenths)}毛`}${hundredths === '0' ? '' : `${count(hundredths)}分`}`;
  const yuan = `${cardinalZh(whole, '两')}块`;
  if (tenths === '0') return `${yuan}零${digitsZh(hundredths, '一')}`;
  return hundredths === '0'
    ? `${yuan}${digitsZh(tenths, '一')}`
    : `${yuan}${count(tenths)}毛${digitsZh(hundredths, '一')}`;
}

function count(digit: string): string {
  return cardinalZh(digit, '两');
}
