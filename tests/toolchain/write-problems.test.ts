import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { writePretty, writeSarif } from '../../src/toolchain/write-problems.ts';

const problem: Problem = {
  code: 'SC004-unknown-target',
  severity: 'error',
  file: 'scenarios/服务/call.yaml',
  line: 12,
  column: 9,
  message: '"n-whihc" names no node.',
};

describe('problems for people', () => {
  test('the mark stands under the place, Chinese before it counted as two columns', () => {
    const [head, shown, mark] = writePretty([problem], () => '  text: 喂，您好。').split('\n');
    expect(head).toBe('scenarios/服务/call.yaml:12:9 error SC004-unknown-target "n-whihc" names no node.');
    expect(shown).toBe('  12 │   text: 喂，您好。');
    expect(mark).toBe('     │         ^');
    const [, , later] = writePretty([{ ...problem, column: 11 }], () => '  text: 喂，您好。').split('\n');
    expect(later).toBe('     │             ^');
  });

  test('a long line is shown around the place', () => {
    const [, shown = '', mark = ''] = writePretty(
      [{ ...problem, column: 301 }],
      () => `${'a'.repeat(300)}!${'b'.repeat(300)}`,
    ).split('\n');
    expect(shown.length).toBeLessThan(130);
    expect(shown[mark.indexOf('^')]).toBe('!');
  });

  test('nothing in a file or a message reaches the terminal as a command', () => {
    const hostile = { ...problem, message: 'a \u001b[31m b \u0007' };
    expect(writePretty([hostile], () => '\u001b]0;title\u0007x')).not.toMatch(/\p{Cc}(?<!\n)/u);
  });
});

test('SARIF names the rule, the place and the level, and its addresses are encoded', () => {
  const { runs, version } = JSON.parse(writeSarif([problem], RULES)) as {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number; level: string; locations: unknown[] }[];
    }[];
  };
  expect(version).toBe('2.1.0');
  const [run] = runs;
  const [result] = run?.results ?? [];
  expect(result).toMatchObject({ ruleId: problem.code, level: 'error' });
  expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe(problem.code);
  expect(result?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'scenarios/%E6%9C%8D%E5%8A%A1/call.yaml' },
        region: { startLine: 12, startColumn: 9 },
      },
    },
  ]);
});
