import { describe, expect, test } from 'vitest';
import { Director } from '../../src/app/director.ts';
import { startCall } from '../../src/dialogue/call.ts';
import type { Log } from '../../src/dialogue/call-event.ts';
import { replay } from '../../src/dialogue/replay.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();
const LINE_MS = 1000;

function direct(log: Log = [], limit: number | null = 1) {
  const clock = new FakeClock();
  const spoken: string[] = [];
  let hushed = 0;
  const call = log.length > 0 ? replay(scenario, log).call : startCall(scenario);
  const director = new Director(call, {
    clock,
    speak: (line) => {
      spoken.push(line.id);
      return LINE_MS;
    },
    hush: () => {
      hushed += 1;
    },
    limit: () => limit,
    changed: () => {},
  });
  return { clock, call, director, spoken, hushed: () => hushed };
}
const types = (log: Log) => log.map(({ event }) => event.type);

describe('the director', () => {
  test('says the lines one after another, then waits for a reply', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    expect(director.beat).toEqual({ name: 'speaking', line: 'l-a1' });
    expect(spoken).toEqual(['l-a1']);
    clock.pass(10_000);
    expect(spoken).toEqual(['l-a1', 'l-a2', 'l-a3']);
    expect(director.beat.name).toBe('waiting');
  });

  test('silence is sent when the time is out, and not before', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(3 * LINE_MS + 3 * 380);
    expect(director.beat).toMatchObject({ name: 'waiting', left: 12, of: 12 });
    clock.pass(11_900);
    expect(types(call.log)).not.toContain('clock.silence');
    clock.pass(200);
    expect(types(call.log)).toContain('clock.silence');
    expect(call.position).toMatchObject({ node: 'n-b' });
  });

  test('a slower pace gives more time, no pace gives all of it and nothing ticks', () => {
    const slow = direct([], 2);
    slow.director.answer();
    slow.clock.pass(5000);
    expect(slow.director.beat).toMatchObject({ of: 24 });
    const off = direct([], null);
    off.director.answer();
    off.clock.pass(60_000);
    expect(off.director.beat).toEqual({ name: 'waiting', left: null, of: null });
    expect(off.clock.pending).toBe(0);
  });

  test('call time stands still while the player thinks without a limit', () => {
    const { director, clock } = direct([], null);
    director.answer();
    clock.pass(10_000);
    const at = director.at;
    clock.pass(600_000);
    expect(director.at).toBe(at);
    director.choose('c-a-yes');
    expect(director.call.log.at(-2)?.at).toBe(at);
  });

  test('replies count only when they are open', () => {
    const { director, clock, call } = direct();
    director.answer();
    director.choose('c-a-yes');
    expect(types(call.log)).not.toContain('player.chooses');
    clock.pass(5000);
    director.choose('c-ghost');
    expect(types(call.log)).not.toContain('player.chooses');
    director.choose('c-a-yes');
    expect(call.position).toMatchObject({ node: 'n-b' });
  });

  test('a check takes time, is noted when it has answered, and costs its call time', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    const before = director.at;
    director.check('lookUp');
    expect(director.beat).toMatchObject({ name: 'checking', elapsed: 0, done: false });
    expect(types(call.log)).not.toContain('player.checks');
    clock.pass(10_000);
    expect(director.beat).toMatchObject({ name: 'checking', elapsed: 10, done: true, told: 1 });
    expect(director.at - before).toBe(10_000);
    director.back();
    expect(types(call.log).slice(-2)).toEqual(['player.checks', 'player.returns']);
    expect(director.beat.name).toBe('waiting');
  });

  test('who turns back before a check has answered has learned nothing', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    director.check('ringBack');
    clock.pass(1000);
    director.back();
    clock.pass(30_000);
    expect(types(call.log)).not.toContain('player.checks');
    expect(types(call.log)).not.toContain('player.returns');
  });

  test('a check in the middle of a speech stops it, and it goes on after', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    director.check('lookUp');
    clock.pass(20_000);
    expect(spoken).toEqual(['l-a1', 'l-look']);
    director.back();
    clock.pass(5000);
    expect(spoken).toEqual(['l-a1', 'l-look', 'l-a2', 'l-a3']);
  });

  test('a check that ends the call ends it when it is told', () => {
    const { director, clock, call } = direct();
    director.answer();
    director.check('report');
    clock.pass(20_000);
    expect(call.position).toMatchObject({ phase: 'over', ending: 'e-reported' });
    expect(director.beat).toMatchObject({ name: 'checking', done: true });
  });

  test('holding stops the reply clock and ends when the player comes back', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    director.hold();
    clock.pass(60_000);
    expect(director.beat).toEqual({ name: 'holding', left: 0 });
    expect(types(call.log)).not.toContain('clock.silence');
    director.back();
    expect(types(call.log).slice(-2)).toEqual(['player.holds', 'player.returns']);
  });

  test('pausing freezes everything, and unpausing goes on where it was', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(3 * LINE_MS + 3 * 380 + 5000);
    expect(director.beat).toMatchObject({ left: 7 });
    director.pause();
    clock.pass(600_000);
    expect(types(call.log)).not.toContain('clock.silence');
    director.unpause();
    expect(director.beat).toMatchObject({ left: 7 });
    clock.pass(7100);
    expect(types(call.log)).toContain('clock.silence');
  });

  test('hanging up stops speech and timers at once', () => {
    const { director, clock, call, hushed } = direct();
    director.answer();
    const before = hushed();
    director.hangUp();
    expect(call.position.phase).toBe('over');
    expect(clock.pending).toBe(0);
    expect(hushed()).toBeGreaterThan(before);
  });

  test("flags are taken at any time, but not on the player's own words", () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    director.flag('l-a2', true);
    director.flag('l-a1', true);
    director.flag('l-a1', false);
    expect(types(call.log).slice(-2)).toEqual(['player.flags', 'player.unflags']);
  });

  test('resuming stands at the same line', () => {
    const first = direct();
    first.director.answer();
    first.clock.pass(LINE_MS + 400);
    const log = first.call.log;
    const again = direct(log);
    again.director.resume();
    expect(again.spoken).toEqual(['l-a3']);
    expect(again.director.at).toBe(log.at(-1)?.at);
  });

  test('resuming after a check shows what it told', () => {
    const first = direct();
    first.director.answer();
    first.director.check('ask');
    first.clock.pass(20_000);
    const again = direct(first.call.log);
    again.director.resume();
    expect(again.director.beat).toMatchObject({ name: 'checking', kind: 'ask', done: true, told: 1 });
  });
});
