import { describe, expect, test } from 'vitest';
import { gapBefore, TURN } from '../../src/app/pace.ts';
import { MOODS } from '../../src/scenario/vocabulary.ts';
import { direct, GAPS, LINE_MS, OPENING_MS, READ_MS, typesOf } from '../support/direct.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

/** The small call, but the caller has the last word. */
const leaving = smallScenario(SMALL_CALL.replace('goes: n-d\n', 'goes: e-left\n'));

describe('turns', () => {
  test.each([
    ['pressing', 150],
    ['calm', 400],
    ['hesitant', 600],
  ] as const)('who is %s comes in after %i ms', (mood, gap) => {
    expect(gapBefore({ id: 'l', who: 'caller', mood, cues: [] }, false)).toBe(gap);
  });

  test('no gap between two turns leaves 150–600 ms, not even after a question', () => {
    for (const mood of MOODS)
      for (const asked of [false, true])
        for (const who of ['caller', 'you']) {
          const gap = gapBefore({ id: 'l', who, mood, cues: [] }, asked);
          expect([mood, asked, gap >= 150 && gap <= 600]).toEqual([mood, asked, true]);
        }
  });

  test('replies come when the caller has finished asking, a breath later after a question', () => {
    for (const [asked, breath] of [
      [false, 150],
      [true, 350],
    ] as const) {
      const { director, clock, asking } = direct();
      if (asked) asking.add('l-a3');
      director.answer();
      clock.pass(OPENING_MS - GAPS[3]);
      expect(director.beat.name).toBe('speaking');
      clock.pass(breath - 1);
      expect(director.beat.name).toBe('speaking');
      clock.pass(1);
      expect(director.beat.name).toBe('waiting');
    }
  });

  /** Up to the caller's last word, l-c1. */
  function toLastWord() {
    const all = direct([], 1, leaving);
    all.director.answer();
    for (const choice of ['c-a-yes', 'c-b-pay']) {
      while (all.director.beat.name !== 'waiting') all.director.cutIn();
      all.director.choose(choice);
    }
    all.clock.pass(400 + LINE_MS);
    expect(all.spoken.at(-1)).toBe('l-c1');
    return all;
  }

  test("after the caller's last word the line stays open for a moment", () => {
    const { director, clock, call } = toLastWord();
    clock.pass(TURN.lastWord - 1);
    expect(call.position).toMatchObject({ phase: 'talking' });
    clock.pass(1);
    expect(call.position).toMatchObject({ phase: 'over', ending: 'e-left' });
    expect(director.beat).toEqual({ name: 'quiet' });
    clock.pass(60_000);
    expect(typesOf(call.log).at(-1)).toBe('caller.continues');
  });

  test('cutting in after the last word ends the call at once', () => {
    const { director, call } = toLastWord();
    director.cutIn();
    expect(call.position).toMatchObject({ phase: 'over', ending: 'e-left' });
  });

  test('a pause of the game after the last word does not end the call', () => {
    const { director, clock, call, spoken } = toLastWord();
    clock.pass(100);
    director.pause();
    clock.pass(60_000);
    expect(call.position).toMatchObject({ phase: 'talking' });
    const said = spoken.length;
    director.unpause();
    clock.pass(TURN.lastWord);
    expect(call.position).toMatchObject({ phase: 'over' });
    expect(spoken).toHaveLength(said);
  });

  test('a line is over when its voice is, not when it should be', () => {
    const { director, clock, voices, spoken } = direct();
    director.answer();
    clock.pass(500);
    // The voice stopped by itself and never told.
    voices.hush();
    clock.pass(1000);
    expect(spoken).toEqual(['l-a1']);
    clock.pass(1500);
    expect(spoken).toEqual(['l-a1', 'l-a2']);
  });

  test('a voice on its way is waited for', () => {
    const { director, clock, voices, spoken, lateOnes } = direct();
    voices.late.add('l-a1');
    director.answer();
    clock.pass(GAPS[0] + 500);
    expect(spoken).toEqual([]);
    voices.late.clear();
    clock.pass(50);
    expect(voices.saying).toBe('l-a1');
    expect(lateOnes).toEqual([]);
  });

  test('a voice too late is done without: the line is shown at reading speed and the call goes on', () => {
    const { director, clock, voices, call, lateOnes } = direct();
    voices.late.add('l-a1');
    director.answer();
    clock.pass(GAPS[0] + 799);
    expect(typesOf(call.log)).not.toContain('caller.speaks');
    clock.pass(51);
    expect(lateOnes).toEqual(['l-a1']);
    expect(director.beat).toEqual({ name: 'speaking', line: 'l-a1' });
    clock.pass(READ_MS + GAPS[1]);
    expect(voices.saying).toBe('l-a2');
  });

  test('a missing voice costs only the time to read', () => {
    const { director, clock, voices, spoken } = direct();
    voices.missing.add('l-a1');
    director.answer();
    clock.pass(GAPS[0] + READ_MS + GAPS[1]);
    expect(spoken).toEqual(['l-a1', 'l-a2']);
  });
});
