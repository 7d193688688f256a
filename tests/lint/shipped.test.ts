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
  const problems = [...content.problems, ...checkScenarios(content.scenarios, content.known).problems];
  const drafts = content.scenarios
    .filter(({ parsed }) => parsed.scenario.status === 'draft')
    .map(({ folder }) => folder);
  const isDraft = (file: string) => drafts.some((folder) => resolve(file).startsWith(`${folder}/`));
  // A draft may still be warned of what is unfinished; it is no part of the game.
  expect(problems.filter(({ file, severity }) => severity === 'error' || !isDraft(file))).toEqual([]);
});

test('RULES.md is what the rules say', () => {
  expect(readFileSync('scenarios/RULES.md', 'utf8')).toBe(writeRulesPage(RULES));
});
