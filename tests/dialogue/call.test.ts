import { describe, expect, test } from 'vitest';
import { repliesOf, startCall } from '../../src/dialogue/call.ts';
import type { CallEvent, Log } from '../../src/dialogue/call-event.ts';
import { readMachine, writeMachine } from '../../src/dialogue/machine.ts';
import { paidIn, riskNow } from '../../src/dialogue/money.ts';
import { pulseAlong } from '../../src/dialogue/pulse.ts';
import { replay, rewind } from '../../src/dialogue/replay.ts';
import { awaySince, pendingLines, speaks } from '../../src/dialogue/spoken.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();

function play(...events: CallEvent[]) {
  const call = startCall(scenario);
  const taken = events.map((event, i) => call.take(event, i * 1000));
  return { call, taken };
}
const choose = (choice: string): CallEvent => ({ type: 'player.chooses', choice });
const answers: CallEvent = { type: 'player.answers' };

describe('a call', () => {
  test('rings, is answered, and ends', () => {
    const { call } = play(answers, choose('c-a-yes'), choose('c-b-no'));
    expect(call.position).toEqual({ phase: 'over', ending: 'e-refused' });
  });

  test.each<[string, CallEvent[], boolean]>([
    ['choosing before answering', [choose('c-a-yes')], false],
    ['a choice of another node', [answers, choose('c-b-pay')], false],
    ['a guarded choice, unmet', [answers, choose('c-a-strong')], false],
    [
      'a guarded choice, met by a check',
      [answers, { type: 'player.checks', check: 'ask' }, choose('c-a-strong')],
      true,
    ],
    ['silence where time is limited', [answers, { type: 'clock.silence' }], true],
    ['silence where it is not', [answers, choose('c-a-yes'), { type: 'clock.silence' }], false],
    ['looking the number up while it rings', [{ type: 'player.checks', check: 'lookUp' }], true],
    ['ringing back while it rings', [{ type: 'player.checks', check: 'ringBack' }], false],
    ['a check that changes nothing', [answers, { type: 'player.checks', check: 'openApp' }], true],
    ['flagging an unknown line', [answers, { type: 'player.flags', line: 'l-ghost' }], false],
    ['flagging a line', [answers, { type: 'player.flags', line: 'l-a1' }], true],
    ['a flag after the end', [answers, { type: 'player.hangsUp' }, { type: 'player.flags', line: 'l-a1' }], false],
    ['anything after the end', [answers, { type: 'player.hangsUp' }, answers], false],
  ])('%s', (_, events, possible) => {
    expect(play(...events).taken.at(-1)).toBe(possible);
  });

  test('what cannot happen leaves no trace', () => {
    const { call } = play(answers, choose('c-b-pay'));
    expect(call.log).toHaveLength(1);
  });

  test('hanging up ends where the flags say', () => {
    expect(play(answers, { type: 'player.hangsUp' }).call.position).toMatchObject({ ending: 'e-left' });
    expect(play(answers, choose('c-a-yes'), choose('c-b-pay'), { type: 'player.hangsUp' }).call.position).toMatchObject(
      { ending: 'e-lost' },
    );
  });

  test('a check finds what the world knows then, and leads on from any node', () => {
    const before = play(answers, { type: 'player.checks', check: 'ringBack' }).call;
    expect(before.steps.at(-1)?.finding?.id).toBe('f-ring');
    expect(before.position).toMatchObject({ node: 'n-d' });
    const after = play(answers, choose('c-a-yes'), choose('c-b-pay'), {
      type: 'player.checks',
      check: 'ringBack',
    }).call;
    expect(after.steps.at(-1)?.finding?.id).toBe('f-ring-paid');
    expect(after.position).toMatchObject({ phase: 'over', ending: 'e-back' });
  });

  test('context holds only what guards read', () => {
    const { call } = play(answers, { type: 'clock.silence' });
    expect(call.flags).toEqual({ paid: false, mood: 'none' });
  });

  test('the machine survives a round trip through JSON', () => {
    const config = writeMachine(scenario);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(readMachine(JSON.parse(JSON.stringify(config))).definition).toBeDefined();
  });

  test('lines are said once, conditions looked at, and a check does not lose the rest', () => {
    const { call } = play(answers);
    expect(pendingLines(call).map((line) => line.id)).toEqual(['l-a1', 'l-a2', 'l-a3']);
    for (const line of pendingLines(call).slice(0, 2)) call.take(speaks(line), 10);
    call.take({ type: 'player.checks', check: 'openApp' }, 20);
    expect(awaySince(call)).toBe(3);
    call.take({ type: 'player.returns' }, 30);
    expect(awaySince(call)).toBeNull();
    expect(pendingLines(call).map((line) => line.id)).toEqual(['l-a3']);
    call.take(choose('c-a-who'), 40);
    expect(pendingLines(call).map((line) => line.id)).toEqual(['l-b1', 'l-b2']);
  });

  test('money, risk and pulse are folds', () => {
    const { call } = play(
      answers,
      { type: 'caller.speaks', line: 'l-a1' },
      choose('c-a-yes'),
      choose('c-b-pay'),
      { type: 'caller.continues' },
      choose('c-d-pay'),
    );
    expect(paidIn(scenario, call.steps)).toBe(500);
    expect(riskNow(scenario, call.steps)).toBe(500);
    const pulse = pulseAlong(scenario, call.steps);
    expect(pulse[1]).toBeGreaterThan(pulse[0] ?? 0);
    expect(pulse.every((value) => value >= 1 && value <= 10)).toBe(true);
  });

  test('a hold calms by its length', () => {
    const pulseAfter = (ms: number) => {
      const call = startCall(scenario);
      call.take(answers, 0);
      call.take({ type: 'player.holds' }, 0);
      call.take({ type: 'player.returns' }, ms);
      return pulseAlong(scenario, call.steps).at(-1) ?? 0;
    };
    expect(pulseAfter(0)).toBeGreaterThan(pulseAfter(10_000));
    expect(pulseAfter(20_000)).toBe(pulseAfter(60_000));
  });
});

describe('replay', () => {
  const log: Log = [answers, { type: 'player.flags', line: 'l-a1' } as const, choose('c-a-who'), choose('c-b-pay')].map(
    (event, i) => ({ at: i * 500, event }),
  );

  test('the same log gives the same call', () => {
    const once = replay(scenario, log);
    expect(once.stoppedAt).toBeNull();
    expect(replay(scenario, once.call.log).call.position).toEqual(once.call.position);
    expect(once.call.log).toEqual(log);
  });

  test('save and restore at every entry', () => {
    for (let i = 0; i <= log.length; i += 1) {
      const part = replay(scenario, log.slice(0, i)).call;
      const whole = replay(scenario, JSON.parse(JSON.stringify(part.log))).call;
      expect(whole.position).toEqual(part.position);
      expect(whole.flags).toEqual(part.flags);
      expect(repliesOf(whole)).toEqual(repliesOf(part));
    }
  });

  test('an edited scenario is followed up to the first choice it no longer has', () => {
    const edited = smallScenario(SMALL_CALL.replace('id: c-a-who', 'id: c-a-whom'));
    const { call, stoppedAt } = replay(edited, log);
    expect(stoppedAt).toBe(2);
    expect(call.position).toEqual({ phase: 'talking', node: 'n-a' });
  });

  test.each<[string, Log]>([
    [
      'time running backwards',
      [
        { at: 5, event: answers },
        { at: 1, event: choose('c-a-yes') },
      ],
    ],
    ['a time that is none', [{ at: Number.NaN, event: answers }]],
    ['an event nobody knows', [{ at: 0, event: { type: 'player.flies' } as unknown as CallEvent }]],
  ])('%s stops the replay', (_, broken) => {
    expect(replay(scenario, broken).stoppedAt).not.toBeNull();
  });

  test('a rewind cuts the log', () => {
    expect(rewind(log, 2)).toEqual(log.slice(0, 2));
    expect(rewind(log, -1)).toEqual([]);
  });
});
