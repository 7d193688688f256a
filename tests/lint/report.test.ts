import { describe, expect, test } from 'vitest';
import { explore, type Graph } from '../../src/lint/explore.ts';
import { POLICIES } from '../../src/lint/policies.ts';
import { MOST_MOVES, reportOn } from '../../src/lint/report.ts';
import { smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();
const graph = explore(scenario);
const report = reportOn(scenario, graph);

/** Every run written out, which only a small call with few moves allows. */
function runsByHand(all: Graph, moves: number): bigint {
  const from = (state: number, left: number): bigint => {
    const here = all.states[state];
    if (here?.position.phase === 'over') return 1n;
    if (left === 0) return 0n;
    return (here?.moves ?? []).reduce((sum, { to }) => sum + from(to, left - 1), 0n);
  };
  return from(0, moves);
}

describe('the report on the small call', () => {
  test('counts runs as writing them all out does', () => {
    expect(MOST_MOVES).toBe(40);
    expect(reportOn(scenario, graph, 6).runs).toBe(runsByHand(graph, 6));
  });

  test('the chances of a bot’s endings, and of being still on the line, add up to one', () => {
    for (const { endings } of report.bots) {
      const sum = [...endings.values()].reduce((total, chance) => total + chance, 0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    }
    const random = report.bots.find(({ name }) => name === 'random');
    expect([...(random?.endings.values() ?? [])].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    expect(report.bots.map(({ name }) => name)).toEqual(POLICIES.map(({ name }) => name));
  });

  test('the chance to reach an ending is the chance to end there', () => {
    const random = report.bots.find(({ name }) => name === 'random');
    for (const [ending, chance] of random?.endings ?? []) expect(report.reach.get(ending)).toBeCloseTo(chance, 4);
  });

  test('the first node is met by all but those who decline', () => {
    expect(report.reach.get('n-a')).toBeCloseTo(0.9, 9);
  });

  test('money ranges over the sums the endings can have', () => {
    expect(report.marks.paid.least).toBe(0);
    expect(report.marks.paid.most).toBeGreaterThan(0);
    expect(report.marks.lost.most).toBeLessThanOrEqual(report.marks.paid.most);
  });
});
