import { describe, expect, test } from 'vitest';
import { direct, GAPS, LINE_MS, OPENING_MS, typesOf } from '../support/direct.ts';

describe('the director', () => {
  test('says the lines one after another, then waits for a reply', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    expect(spoken).toEqual([]);
    clock.pass(GAPS[0]);
    expect(director.beat).toEqual({ name: 'speaking', line: 'l-a1' });
    expect(spoken).toEqual(['l-a1']);
    clock.pass(10_000);
    expect(spoken).toEqual(['l-a1', 'l-a2', 'l-a3']);
    expect(director.beat.name).toBe('waiting');
  });

  test('silence is sent when the time is out, and not before', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(OPENING_MS);
    expect(director.beat).toMatchObject({ name: 'waiting', left: 12, of: 12 });
    clock.pass(11_900);
    expect(typesOf(call.log)).not.toContain('clock.silence');
    clock.pass(200);
    expect(typesOf(call.log)).toContain('clock.silence');
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
    expect(director.call.log.at(-1)?.at).toBe(at);
  });

  test('replies count only when they are open', () => {
    const { director, clock, call } = direct();
    director.answer();
    director.choose('c-a-yes');
    expect(typesOf(call.log)).not.toContain('player.chooses');
    clock.pass(5000);
    director.choose('c-ghost');
    expect(typesOf(call.log)).not.toContain('player.chooses');
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
    expect(typesOf(call.log)).not.toContain('player.checks');
    clock.pass(10_000);
    expect(director.beat).toMatchObject({ name: 'checking', elapsed: 10, done: true, told: 1 });
    expect(director.at - before).toBe(10_000);
    director.back();
    expect(typesOf(call.log).slice(-2)).toEqual(['player.checks', 'player.returns']);
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
    expect(typesOf(call.log)).not.toContain('player.checks');
    expect(typesOf(call.log)).not.toContain('player.returns');
  });

  test('a check in the middle of a speech stops it, and it goes on after', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    clock.pass(500);
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
    expect(typesOf(call.log)).not.toContain('clock.silence');
    director.back();
    expect(typesOf(call.log).slice(-2)).toEqual(['player.holds', 'player.returns']);
  });

  test('pausing freezes everything, and unpausing goes on where it was', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(OPENING_MS + 5000);
    expect(director.beat).toMatchObject({ left: 7 });
    director.pause();
    clock.pass(600_000);
    expect(typesOf(call.log)).not.toContain('clock.silence');
    director.unpause();
    expect(director.beat).toMatchObject({ left: 7 });
    clock.pass(7100);
    expect(typesOf(call.log)).toContain('clock.silence');
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

  test('hanging up in the middle of a word leaves nothing to be heard, and nothing comes after', () => {
    const { director, clock, voices } = direct();
    director.answer();
    clock.pass(500);
    expect(voices.saying).toBe('l-a1');
    director.hangUp();
    expect(voices.saying).toBeNull();
    clock.pass(60_000);
    expect(voices.spoken).toHaveLength(1);
  });

  test('hanging up in the middle of a check ends the call and the check', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    director.check('ringBack');
    clock.pass(1000);
    director.hangUp();
    expect(call.position).toMatchObject({ phase: 'over', ending: 'e-left' });
    expect(director.beat).toEqual({ name: 'quiet' });
    clock.pass(60_000);
    expect(typesOf(call.log).at(-1)).toBe('player.hangsUp');
  });

  test("flags are taken at any time, but not on the player's own words", () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(5000);
    director.flag('l-a2', true);
    director.flag('l-a1', true);
    director.flag('l-a1', false);
    expect(typesOf(call.log).slice(-2)).toEqual(['player.flags', 'player.unflags']);
  });

  test('resuming stands at the same line', () => {
    const first = direct();
    first.director.answer();
    first.clock.pass(LINE_MS + 400);
    const log = first.call.log;
    const again = direct(log);
    again.director.resume();
    again.clock.pass(GAPS[1]);
    // It may have been cut off, so it is said again, and noted only once.
    expect(again.voices.saying).toBe('l-a2');
    expect(again.call.log).toEqual(log);
    again.clock.pass(2 * LINE_MS + GAPS[2]);
    expect(again.spoken.at(-1)).toBe('l-a3');
  });

  test('a line flagged while it was said is said again all the same', () => {
    const first = direct();
    first.director.answer();
    first.clock.pass(LINE_MS + 400);
    first.director.flag('l-a1', true);
    const again = direct(first.call.log);
    again.director.resume();
    again.clock.pass(GAPS[1]);
    expect(again.voices.saying).toBe('l-a2');
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
