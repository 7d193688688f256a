import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { looksOf } from '../../src/lint/given-away.ts';
import type { Subject } from '../../src/lint/rule.ts';
import { givenAway } from '../../src/lint/rules/given-away.ts';
import { STANCES } from '../../src/scenario/vocabulary.ts';
import { readShipped } from '../support/shipped.ts';

const { scenarios } = readShipped();
const known = NOTHING_KNOWN;
const SHIPPED: readonly Subject[] = scenarios.map(({ parsed }) => ({
  parsed,
  twin: null,
  graph: { states: [], edges: 0, complete: true },
  plays: [],
  known,
}));

/** Every call with its replies put in another order, the most guarded where `place` says. */
function reordered(subjects: readonly Subject[], place: 'first' | 'last'): readonly Subject[] {
  const sign = place === 'last' ? 1 : -1;
  return subjects.map((subject) => {
    const { parsed } = subject;
    const nodes = parsed.scenario.nodes.map((node) => ({
      ...node,
      choices: [...node.choices].sort((a, b) => sign * (STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance))),
    }));
    return { ...subject, parsed: { ...parsed, scenario: { ...parsed.scenario, nodes } } };
  });
}

const told = (subjects: readonly Subject[]) =>
  [...givenAway.check(subjects)].map(([, fault]) => String(fault.values.how));

test('shipped calls give nothing away', () => {
  expect(told(SHIPPED)).toEqual([]);
});

test.each(['first', 'last'] as const)('the safest reply always %s is told, once a language', (place) => {
  const how = `the ${place} as written`;
  expect(told(reordered(SHIPPED, place))).toEqual([how, how]);
});

test('a habit is not judged on five calls', () => {
  expect(told(reordered(SHIPPED.slice(0, 5), 'last'))).toEqual([]);
});

test('a polite word gives away only where one reply alone has it', () => {
  const { scenario } = SHIPPED[0]?.parsed ?? expect.unreachable();
  const node = scenario.nodes.find(({ choices }) => choices.length > 1);
  const [safe, ...others] = [...(node?.choices ?? [])].sort(
    (a, b) => STANCES.indexOf(b.stance) - STANCES.indexOf(a.stance),
  );
  if (!node || !safe || !others[0]) throw new Error('no node with replies');
  const only = { ...scenario, nodes: [{ ...node, choices: [safe, { ...others[0], stance: 'comply' as const }] }] };
  const polite = (own: string, other: string) =>
    looksOf(only, { [safe.id]: own, [others[0]?.id ?? '']: other })[0]?.polite;
  expect(polite('谢谢，不用了', '行')).toBe(true);
  expect(polite('不用了', '好的，谢谢')).toBe(false);
  expect(polite('谢谢，不用了', '好的，谢谢')).toBe(null);
  expect(polite('不用了', '行')).toBe(null);
});
