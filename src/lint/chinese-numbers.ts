const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Numbers written in Chinese characters in a text, as people say them: 三千二 is 3200, 五万八 58000, 两百零六 206. Where a
 * number runs into the next word (三千二一分没少) it cannot be known where it ends, so that each beginning counts as well:
 * callers look for values they know.
 */
export function chineseNumbers(text: string): readonly number[] {
  return [...text.matchAll(/[零〇一二两三四五六七八九十百千万]+/g)].flatMap(([run]) =>
    Array.from(run, (_, i) => readRun(run.slice(0, i + 1))),
  );
}

function readRun(run: string): number {
  const at = run.lastIndexOf('万');
  if (at < 0) return belowTenThousand(run);
  const rest = run.slice(at + 1);
  // After 万 a lone digit counts thousands: 五万八.
  const tail = rest.length === 1 ? digit(rest) * 1000 : belowTenThousand(rest);
  return belowTenThousand(run.slice(0, at)) * 10_000 + tail;
}

function belowTenThousand(run: string): number {
  let total = 0;
  let open = 0;
  let last = 10;
  for (const char of run) {
    const unit = UNITS[char];
    if (unit === undefined) {
      open = digit(char);
      // After a zero the next digit counts ones: 两百零六.
      if (open === 0) last = 10;
      continue;
    }
    // A bare 十 is ten.
    total += (open === 0 ? 1 : open) * unit;
    open = 0;
    last = unit;
  }
  return total + (open * last) / 10;
}

function digit(char: string): number {
  if (char === '两') return 2;
  return Math.max(0, DIGITS.indexOf(char));
}
