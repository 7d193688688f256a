import { describe, expect, test } from 'vitest';
import { TURN } from '../../src/app/pace.ts';
import { replay } from '../../src/dialogue/replay.ts';
import { judge } from '../../src/scoring/judge.ts';
import { direct, GAPS, LINE_MS, OPENING_MS, small, typesOf } from '../support/direct.ts';

describe('cutting in', () => {
  test('ends the line being said; the next comes after its pause; the log has every line at its time', () => {
    const { director, clock, voices, call } = direct();
    director.answer();
    clock.pass(GAPS[0] + 300);
    director.cutIn();
    expect(voices.saying).toBeNull();
    clock.pass(GAPS[1]);
    expect(voices.saying).toBe('l-a2');
    expect(call.log.filter(({ event }) => 'line' in event).map(({ at }) => at)).toEqual([150, 650]);
  });

  test('in a pause it brings what comes next at once, and after the last line the replies', () => {
    const { director, clock, voices } = direct();
    director.answer();
    director.cutIn();
    expect(voices.saying).toBe('l-a1');
    director.cutIn();
    director.cutIn();
    expect(voices.saying).toBe('l-a2');
    for (let i = 0; i < 4; i += 1) director.cutIn();
    expect(director.beat.name).toBe('waiting');
    director.cutIn();
    expect(director.beat).toMatchObject({ name: 'waiting', left: 12 });
    expect(clock.pending).toBe(1);
  });

  test('what a check tells can be cut short too', () => {
    const { director, clock, voices } = direct();
    director.answer();
    director.check('lookUp');
    clock.pass(3000);
    expect(voices.saying).toBe('l-look');
    director.cutIn();
    expect(voices.saying).toBeNull();
    expect(director.beat).toMatchObject({ name: 'checking', done: true, told: 1 });
  });

  test('a call cut short replays to the same marks', () => {
    const quick = direct();
    quick.director.answer();
    for (let i = 0; i < 8; i += 1) quick.director.cutIn();
    quick.director.choose('c-a-yes');
    for (let i = 0; i < 8; i += 1) quick.director.cutIn();
    quick.director.choose('c-b-no');
    const marks = judge(small, quick.call.steps, { confidence: 90 });
    expect(marks?.ending.id).toBe('e-refused');
    expect(judge(small, replay(small, quick.call.log).call.steps, { confidence: 90 })).toEqual(marks);
  });
});

describe('saying it again', () => {
  test('costs its length of a timed reply, which runs on', () => {
    const { director, clock, voices } = direct();
    director.answer();
    clock.pass(OPENING_MS + TURN.meant);
    director.sayAgain();
    clock.pass(250);
    expect(voices.saying).toBe('l-a3');
    expect(director.beat).toMatchObject({ name: 'waiting', left: 12, again: 'l-a3' });
    clock.pass(1000);
    expect(voices.saying).toBeNull();
    expect(director.beat).toMatchObject({ name: 'waiting', left: 11 });
    expect(director.beat).not.toHaveProperty('again');
  });

  test('without a limit it still takes its time of the call, and nothing ticks after it', () => {
    const { director, clock } = direct([], null);
    director.answer();
    clock.pass(10_000);
    const before = director.at;
    director.sayAgain();
    clock.pass(60_000);
    expect(director.at - before).toBe(250 + LINE_MS);
    expect(clock.pending).toBe(0);
  });

  test('a reply cuts it short, and it is not noted', () => {
    const { director, clock, voices, call } = direct();
    director.answer();
    clock.pass(OPENING_MS + TURN.meant);
    director.sayAgain();
    clock.pass(500);
    director.choose('c-a-yes');
    expect(voices.saying).toBeNull();
    expect(typesOf(call.log).filter((type) => type === 'caller.speaks')).toHaveLength(2);
  });

  test('a pause of the game ends it', () => {
    const { director, clock, voices } = direct();
    director.answer();
    clock.pass(OPENING_MS + TURN.meant);
    director.sayAgain();
    clock.pass(500);
    director.pause();
    expect(voices.saying).toBeNull();
    director.unpause();
    expect(director.beat).not.toHaveProperty('again');
    clock.pass(2000);
    expect(director.beat).not.toHaveProperty('again');
  });

  test('not by a press meant for cutting in, whose place it takes', () => {
    const { director, clock, spoken } = direct();
    director.answer();
    clock.pass(OPENING_MS - GAPS[3]);
    director.cutIn();
    expect(director.beat.name).toBe('waiting');
    clock.pass(TURN.meant - 1);
    director.sayAgain();
    clock.pass(TURN.again);
    expect(spoken).toEqual(['l-a1', 'l-a2', 'l-a3']);
    director.sayAgain();
    clock.pass(TURN.again);
    expect(spoken).toEqual(['l-a1', 'l-a2', 'l-a3', 'l-a3']);
  });

  test('only while the caller waits', () => {
    const { director, clock, spoken } = direct();
    director.sayAgain();
    director.answer();
    clock.pass(300);
    director.sayAgain();
    expect(spoken).toEqual(['l-a1']);
  });
});
