import { describe, expect, test } from 'vitest';
import { startCall } from '../../src/dialogue/call.ts';
import { isQuestion } from '../../src/dialogue/pacing.ts';
import { upcomingLines } from '../../src/dialogue/upcoming.ts';
import { smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();
const ids = (...given: Parameters<typeof upcomingLines>) => upcomingLines(...given).map((line) => line.id);

describe('what may be said next', () => {
  test('at the ring the opening, and no more', () => {
    expect(ids(startCall(scenario))).toEqual(['l-a1', 'l-a2', 'l-a3']);
  });

  test('in a node what is left of it, then the first lines of every way on', () => {
    const call = startCall(scenario);
    call.take({ type: 'player.answers' }, 0);
    call.take({ type: 'caller.speaks', line: 'l-a1' }, 0);
    // Only who asks hears l-b2.
    expect(ids(call)).toEqual(['l-a2', 'l-a3', 'l-b1', 'l-b2']);
  });

  test('where the way leads to an ending nothing is said', () => {
    const call = startCall(scenario);
    call.take({ type: 'player.answers' }, 0);
    call.take({ type: 'player.chooses', choice: 'c-a-yes' }, 0);
    call.take({ type: 'caller.speaks', line: 'l-b1' }, 0);
    expect(ids(call)).toEqual(['l-c1']);
  });

  test('with a check under way, what it will tell comes first', () => {
    const call = startCall(scenario);
    call.take({ type: 'player.answers' }, 0);
    expect(ids(call, 'ask')[0]).toBe('l-ask');
    expect(ids(startCall(scenario), 'lookUp')).toEqual(['l-look']);
  });

  test('after the call nothing', () => {
    const call = startCall(scenario);
    call.take({ type: 'player.declines' }, 0);
    expect(ids(call)).toEqual([]);
  });
});

test.each([
  ['您是林女士吗？', true],
  ['Is that Ms Lin?', true],
  ['He said “who is it?”', true],
  ['他问：“您是哪位？”', true],
  ['真的？！', true],
  ['Is it? I see.', false],
  ['', false],
])('"%s" asks: %s', (text, asks) => {
  expect(isQuestion(text)).toBe(asks);
});
