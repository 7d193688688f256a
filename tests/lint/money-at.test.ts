import { describe, expect, test } from 'vitest';
import { explore, type Graph } from '../../src/lint/explore.ts';
import { loopsOf } from '../../src/lint/loops.ts';
import { moneyAt } from '../../src/lint/money-at.ts';
import { mostPaid } from '../../src/lint/most-paid.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readShipped } from '../support/shipped.ts';
import { smallScenario } from '../support/small-call.ts';

const scenarios = [smallScenario(), ...readShipped().scenarios.map(({ parsed }) => parsed.scenario)].map(
  (scenario) => [scenario.id, scenario] as const,
);

/** The slow way: every state with every sum and every set of information it can be met with. */
function walk(graph: Graph): Map<string, { paid: Set<number>; told: Set<string> }> {
  const ends = new Map<string, { paid: Set<number>; told: Set<string> }>();
  const open = [{ state: 0, paid: 0, told: '' }];
  const seen = new Set<string>();
  for (const { state, paid, told } of open) {
    const position = graph.states[state]?.position;
    if (position?.phase === 'over') {
      const end = ends.get(position.ending) ?? { paid: new Set(), told: new Set() };
      ends.set(position.ending, end);
      end.paid.add(paid);
      end.told.add(told);
    }
    for (const move of graph.states[state]?.moves ?? []) {
      const all = [...new Set([...told.split(',').filter(Boolean), ...move.tells])].sort().join(',');
      const next = { state: move.to, paid: paid + move.pays, told: all };
      const key = JSON.stringify(next);
      if (seen.has(key)) continue;
      seen.add(key);
      open.push(next);
    }
  }
  return ends;
}

describe.each(scenarios)('%s', (_, scenario) => {
  const graph = explore(scenario);

  test('sums and information at each ending are those of walking every path', () => {
    const { endings, most } = moneyAt(scenario, graph);
    const slow = walk(graph);
    expect([...endings.keys()].sort()).toEqual([...slow.keys()].sort());
    for (const [id, { paid, told }] of slow) {
      expect(endings.get(id)?.paid, id).toEqual([...paid].sort((a, b) => a - b));
      expect(endings.get(id)?.told, id).toEqual([...told].sort());
    }
    expect(most).toBe(Math.max(...mostPaid(graph)));
  });

  test('a move leads to its own loop or to one with a lower number', () => {
    const { of, states } = loopsOf(graph);
    expect(states.flat().length).toBe(graph.states.length);
    graph.states.forEach(({ moves }, from) => {
      for (const { to } of moves) expect(of[to]).toBeLessThanOrEqual(of[from] ?? -1);
    });
  });
});

/** The small call, its first node asking for 50 and a code and coming back to itself. */
function endless(): Scenario {
  const small = smallScenario();
  const [first, ...rest] = small.nodes;
  if (!first) throw new Error('no node');
  const choices = first.choices.map((choice, i) =>
    i === 1 ? { ...choice, pays: 50, tells: ['code' as const], goes: first.id } : choice,
  );
  return { ...small, nodes: [{ ...first, choices }, ...rest] };
}

test('a payment that can be repeated is endless, there and behind it', () => {
  const scenario = endless();
  const graph = explore(scenario);
  expect(moneyAt(scenario, graph).most).toBe(Number.POSITIVE_INFINITY);
  expect(moneyAt(scenario, graph).endings.get('e-refused')?.paid).toEqual([0, Number.POSITIVE_INFINITY]);
  // Told twice, in the loop and at the payment behind it, a code is still one code.
  expect(moneyAt(scenario, graph).endings.get('e-all')?.told).toEqual(['', 'code']);
  expect(Math.max(...mostPaid(graph))).toBe(Number.POSITIVE_INFINITY);
});
