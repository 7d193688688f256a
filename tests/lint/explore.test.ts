import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallEvent, Log } from '../../src/dialogue/call-event.ts';
import { replay } from '../../src/dialogue/replay.ts';
import { explore, type Graph } from '../../src/lint/explore.ts';
import { judge } from '../../src/scoring/judge.ts';
import { readShipped } from '../support/shipped.ts';
import { smallScenario } from '../support/small-call.ts';

const { scenarios } = readShipped();

/** The shortest log to every state. */
function logsTo(graph: Graph): readonly Log[] {
  const logs: Log[] = [[]];
  const open = [0];
  for (let from = open.shift(); from !== undefined; from = open.shift()) {
    for (const { event, to } of graph.states[from]?.moves ?? []) {
      if (logs[to]) continue;
      logs[to] = [...(logs[from] ?? []), { at: 0, event }];
      open.push(to);
    }
  }
  return logs;
}

describe.each(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed.scenario] as const))('%s', (_, scenario) => {
  const graph = explore(scenario);
  const logs = logsTo(graph);

  test('every state is reached by a log, and saved and restored there it is the same', () => {
    graph.states.forEach((state, i) => {
      const { call, stoppedAt } = replay(scenario, JSON.parse(JSON.stringify(logs[i])));
      expect(stoppedAt).toBeNull();
      expect(call.position).toEqual(state.position);
      expect(call.flags).toEqual(state.flags);
    });
  });

  test('every move the explorer knows is possible in the call, and none ends nowhere', () => {
    const ends = graph.states.filter((state) => state.position.phase === 'over');
    expect(ends.length).toBeGreaterThanOrEqual(scenario.endings.length);
    for (const state of graph.states) expect(state.moves.length > 0).toBe(state.position.phase !== 'over');
  });
});

test('the small call has exactly the states one can count by hand', () => {
  const graph = explore(smallScenario());
  // Ringing is one. n-a with mood none or strong; n-b with none, some, strong; n-c with each of the three; n-d with
  // each of the three before a payment (after a ring-back) and after it; seven endings keep the flags they ended with.
  const nodes = graph.states.flatMap((state) => (state.position.phase === 'talking' ? [state.position.node] : []));
  const count = (node: string) => nodes.filter((one) => one === node).length;
  expect([count('n-a'), count('n-b'), count('n-c'), count('n-d')]).toEqual([2, 3, 3, 6]);
});

test('any log, however torn, replays without a throw and never moves money that was not paid', () => {
  const scenario = smallScenario();
  const ids = ['c-a-who', 'c-a-yes', 'c-a-strong', 'c-b-pay', 'c-b-no', 'c-d-pay', 'c-d-no', 'c-ghost'];
  const event = fc.oneof(
    fc.constantFrom<CallEvent>(
      { type: 'player.answers' },
      { type: 'player.declines' },
      { type: 'player.hangsUp' },
      { type: 'player.holds' },
      { type: 'player.returns' },
      { type: 'clock.silence' },
      { type: 'caller.continues' },
    ),
    fc.constantFrom(...ids).map((choice): CallEvent => ({ type: 'player.chooses', choice })),
    fc
      .constantFrom('ringBack', 'lookUp', 'ask', 'openApp', 'report')
      .map((check) => ({ type: 'player.checks', check }) as CallEvent),
    fc.constantFrom('l-a1', 'l-d1', 'l-ghost').map((line): CallEvent => ({ type: 'player.flags', line })),
    fc.anything().map((value) => value as CallEvent),
  );
  const log = fc.array(fc.record({ at: fc.oneof(fc.nat(100_000), fc.double()), event }), { maxLength: 25 });
  fc.assert(
    fc.property(log, (entries) => {
      const { call } = replay(scenario, entries);
      const marks = judge(scenario, call.steps, { confidence: 80 });
      if (!marks) return;
      const paid = call.log.filter(({ event: one }) => one.type === 'player.chooses' && /pay/.test(one.choice)).length;
      expect(marks.lost.amount + marks.recovered).toBeLessThanOrEqual(500);
      if (paid === 0) expect(marks.lost.amount).toBe(0);
      expect(marks.lost.amount + marks.protected.amount).toBe(500);
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});
