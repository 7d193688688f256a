import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenarios } from '../../src/lint/check-scenarios.ts';
import type { Edit } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rules.ts';
import { readContent } from '../../src/toolchain/content.ts';
import { layOutSample, markedIn } from '../support/sample-pair.ts';

/** All problems of the sample pair with these edits, read from real files as a writer's are. */
function problemsWith(edits: readonly Edit[]) {
  const { root, drop } = layOutSample(edits);
  try {
    const content = readContent(root);
    const checked = checkScenarios(content.scenarios, content.known);
    return [...content.problems, ...checked.problems].map((problem) => ({
      ...problem,
      file: relative(root, problem.file)
        .replace(/^sample\//, '')
        .replace(/^people\/[^.]+/, 'person'),
    }));
  } finally {
    drop();
  }
}

test('the sample pair is sound', () => {
  expect(problemsWith([])).toEqual([]);
});

test('there are 45 rules or more, each with a code of its own', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(45);
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ code }) => code.slice(0, 5))).size).toBe(RULES.length);
});

describe('the example of each rule breaks it and no other, at the marked place', () => {
  test.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    const edits = [rule.example, ...(rule.example.also ?? [])];
    const found = problemsWith(edits);
    expect(found.map((problem) => `${problem.code} ${problem.message}`)).toEqual([expect.stringContaining(code)]);
    const { file, line, column } = markedIn(edits);
    expect(found[0]).toMatchObject({ file, line, column });
    expect(found[0]?.message).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
