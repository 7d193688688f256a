import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { explore } from '../../src/lint/explore.ts';
import { duplicateText } from '../../src/lint/rules/duplicate-text.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SMALL_CALL } from '../support/small-call.ts';

/** The texts told of as said before, in the small call with one piece replaced. */
function told(good: string, bad: string): readonly unknown[] {
  const parsed = parseScenario({ file: 'call.yaml', text: SMALL_CALL.replace(good, bad) }, []);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  const known = NOTHING_KNOWN;
  const subject = { parsed: parsed.value, graph: explore(parsed.value.scenario), twin: null, plays: [], known };
  return [...duplicateText.check(subject)].map(({ values }) => values.id);
}

test.each([
  ['the same', '你是谁？', '好。'],
  ['but for a mark', '你是谁？', '好'],
  ['but for a blank and a mark of the other width', '你是谁？', ' 好 .'],
])('a reply %s', (_, good, bad) => {
  expect(told(`text: ${good}`, `text: "${bad}"`)).toEqual(['c-a-yes']);
});

test('a question is not its answer', () => {
  expect(told('text: 你是谁？', 'text: 好？')).toEqual([]);
});

test('a line the same speaker has said is told, another speaker may say it too', () => {
  expect(told('who: caller, text: 还有三百。', 'who: caller, text: 快点')).toEqual(['l-c1']);
  expect(told('who: bank, text: 帮您止付。', 'who: bank, text: 快点。')).toEqual([]);
});
