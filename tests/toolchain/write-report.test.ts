import { describe, expect, test } from 'vitest';
import { explore } from '../../src/lint/explore.ts';
import { reportOn } from '../../src/lint/report.ts';
import { sayCount, writeReport } from '../../src/toolchain/write-report.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';

const LONG = '你是谁？为什么给我打电话，这个号码我从来没有见过啊';

test.each([
  [0n, '0'],
  [123_456n, '123456'],
  [1_234_567n, '≈ 1.2 × 10⁶ (1234567)'],
  [3_312_345_678_901_234_567_890_123_456_789n, '≈ 3.3 × 10³⁰ (3312345678901234567890123456789)'],
])('%d is said as %s', (count, said) => {
  expect(sayCount(count)).toBe(said);
});

describe('the report on the small call', () => {
  const parsed = parseSmall(SMALL_CALL.replace('text: 你是谁？', `text: ${LONG}`));
  const report = reportOn(parsed.scenario, explore(parsed.scenario));
  const rows = writeReport(parsed, report, [{ locale: 'zh-CN', quickest: 91.4, long: 203.6 }]).split('\n');
  const rowOf = (part: string) => rows.find((row) => row.includes(` ${part} `) && /% {2}/.test(row));

  test('says the seconds of a quick and of a long talk', () => {
    expect(rows).toContain('  by voice in zh-CN: 91 s the quickest way to the end, 204 s or less nine talks in ten');
  });

  test('each part stands with its own words, long ones cut', () => {
    expect(rows.find((row) => row.endsWith(`${LONG.slice(0, 24)}…`))).toBeDefined();
    expect(rowOf('e-lost')).toMatch(/ 丢了$/);
    expect(rowOf('f-ring')).toMatch(/ 没有这回事。$/);
    for (const part of report.reach.keys()) expect(rowOf(part), part).toBeDefined();
  });

  test('the parts hardly anybody meets are named in one row, what a finding says with it', () => {
    const row = rows.find((one) => one.includes('hardly ever met')) ?? '';
    for (const [part, chance] of report.reach) {
      if (part.startsWith('l-ring') || part.startsWith('l-report')) expect(row, part).not.toContain(`${part},`);
      else expect(new RegExp(`[ ]${part}(,|$)`).test(row), part).toBe(chance < 0.01);
    }
  });
});
