import { describe, expect, test } from 'vitest';
import { direct, GAPS, LINE_MS, typesOf } from '../support/direct.ts';

describe('a pause of the game', () => {
  test('in the middle of a line: it is said again from its beginning and noted once', () => {
    const { director, clock, voices, call } = direct();
    director.answer();
    clock.pass(500);
    director.pause();
    expect(voices.saying).toBeNull();
    clock.pass(60_000);
    director.unpause();
    clock.pass(200);
    expect(voices.saying).toBe('l-a1');
    clock.pass(5000);
    expect(typesOf(call.log).filter((type) => type === 'caller.speaks')).toHaveLength(2);
  });

  test('and once more before the line is said again: it is still said', () => {
    const { director, clock, voices } = direct();
    director.answer();
    clock.pass(500);
    for (let pause = 0; pause < 3; pause += 1) {
      director.pause();
      director.unpause();
      clock.pass(50);
    }
    expect(voices.saying).toBeNull();
    clock.pass(150);
    expect(voices.saying).toBe('l-a1');
    clock.pass(LINE_MS + GAPS[1]);
    expect(voices.saying).toBe('l-a2');
  });

  test('what a player does meanwhile leaves no line behind to be said later', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    clock.pass(500);
    director.pause();
    director.unpause();
    director.check('lookUp');
    clock.pass(20_000);
    director.back();
    director.pause();
    director.unpause();
    clock.pass(5000);
    expect(spoken).toEqual(['l-a1', 'l-look', 'l-a2', 'l-a3']);
  });

  test('twice in what a check tells: it is still told again', () => {
    const { director, clock, voices, spoken } = direct();
    director.answer();
    director.check('lookUp');
    clock.pass(3000);
    director.pause();
    director.unpause();
    clock.pass(50);
    director.pause();
    director.unpause();
    clock.pass(250);
    expect(voices.saying).toBe('l-look');
    clock.pass(20_000);
    expect(spoken).toEqual(['l-look', 'l-look']);
    expect(director.beat).toMatchObject({ name: 'checking', done: true, told: 1 });
  });

  test('in the middle of what a check tells: it is told again and noted once', () => {
    const { director, clock, voices, call } = direct();
    director.answer();
    director.check('lookUp');
    clock.pass(3000);
    expect(voices.saying).toBe('l-look');
    director.pause();
    director.unpause();
    clock.pass(300);
    expect(voices.saying).toBe('l-look');
    clock.pass(20_000);
    expect(typesOf(call.log).filter((type) => type === 'player.checks')).toHaveLength(1);
    expect(director.beat).toMatchObject({ name: 'checking', done: true, told: 1 });
  });
});
