import { describe, expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { explore } from '../../src/lint/explore.ts';
import { saferCostsMore } from '../../src/lint/rules/safer-costs-more.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SMALL_CALL } from '../support/small-call.ts';

/** What the rule tells of the small call with some pieces replaced: the safer reply, its loss, the riskier and its loss. */
function told(...edits: readonly (readonly [good: string, bad: string])[]): readonly string[] {
  const text = edits.reduce((before, [good, bad]) => {
    if (before.split(good).length !== 2) throw new Error(`"${good}" must stand once`);
    return before.replace(good, bad);
  }, SMALL_CALL);
  const parsed = parseScenario({ file: 'call.yaml', text }, []);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'));
  const graph = explore(parsed.value.scenario);
  const subject = {
    parsed: parsed.value,
    graph,
    twin: null,
    plays: [],
    known: NOTHING_KNOWN,
  };
  return [...saferCostsMore.check(subject)].map(({ values }) =>
    [values.safer, values.loss, values.riskier, values.less].join(' '),
  );
}

const PAYS_ALL = 'text: 好。, stance: comply, pays: 300, goes: e-all';
const REFUSES = 'text: 不转。, stance: refuse, goes: e-refused';

describe('of two open replies the safer', () => {
  test('may cost the same or less', () => expect(told()).toEqual([]));

  test('may not cost more: refusing that pays more than complying', () =>
    expect(told([REFUSES, 'text: 不转。, stance: refuse, pays: 400, goes: e-lost'])).toEqual([
      'c-b-no 400 c-b-pay 50',
    ]));

  test('may cost something when the riskier costs no less in the end', () =>
    expect(told([REFUSES, 'text: 不转。, stance: refuse, pays: 50, goes: e-lost'])).toEqual([]));

  test('is blamed for ending a call in which the riskier can still get money back by a check', () =>
    expect(told([PAYS_ALL, 'text: 好。, stance: stall, goes: n-c'])).toEqual(['c-d-no 200 c-d-pay 50']));

  test('is blamed when only the riskier gets money back', () =>
    expect(
      told(
        [PAYS_ALL, 'text: 好。, stance: stall, goes: e-all'],
        ['outcome: lost-all,', 'outcome: lost-all, recovers: 150,'],
        ['told: [bank], recovers: 150,', 'told: [bank],'],
      ),
    ).toEqual(['c-d-no 200 c-d-pay 50']));
});
