import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenarios } from '../../src/lint/check-scenarios.ts';
import { RULES } from '../../src/lint/rules.ts';
import { readContent } from '../../src/toolchain/content.ts';
import { writeRulesPage } from '../../src/toolchain/rules-page.ts';

test('no rule complains of what is shipped', () => {
  const content = readContent(resolve('scenarios'));
  expect(content.scenarios.length).toBeGreaterThanOrEqual(10);
  expect([...content.problems, ...checkScenarios(content.scenarios, content.known).problems]).toEqual([]);
});

test('RULES.md is what the rules say', () => {
  expect(readFileSync('scenarios/RULES.md', 'utf8')).toBe(writeRulesPage(RULES));
});
