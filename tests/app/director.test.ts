import { describe, expect, test } from 'vitest';
import { Director } from '../../src/app/director.ts';
import { gapBefore, TURN } from '../../src/app/pace.ts';
import type { SpokenLine } from '../../src/audio/sound.ts';
import { startCall } from '../../src/dialogue/call.ts';
import type { Log } from '../../src/dialogue/call-event.ts';
import { replay } from '../../src/dialogue/replay.ts';
import type { Line } from '../../src/scenario/scenario.ts';
import { MOODS } from '../../src/scenario/vocabulary.ts';
import { judge } from '../../src/scoring/judge.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { FakeVoices } from '../support/fake-voices.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

const small = smallScenario();
/** The same call, but the caller has the last word. */
const leaving = smallScenario(SMALL_CALL.replace('goes: n-d\n', 'goes: e-left\n'));
const LINE_MS = 1000;
const READ_MS = 700;
/** Before l-a1, which presses; l-a2, which is the player's own; l-a3, which is calm; and before the replies. */
const GAPS = [150, 200, 400, 150] as const;
const OPENING_MS = 3 * LINE_MS + GAPS.reduce((sum, gap) => sum + gap, 0);

function asSpoken({ id }: Line): SpokenLine {
  return { scenario: 'small', line: id, locale: 'zh-CN', text: '', via: 'phone' };
}

function direct(log: Log = [], limit: number | null = 1, scenario = small) {
  const clock = new FakeClock();
  const voices = new FakeVoices(clock, LINE_MS);
  const spoken: string[] = [];
  const lateOnes: string[] = [];
  const asking = new Set<string>();
  const call = log.length > 0 ? replay(scenario, log).call : startCall(scenario);
  const director = new Director(call, {
    clock,
    asks: (line) => asking.has(line.id),
    ready: (line) => voices.ready(asSpoken(line)),
    speak: (line, late, ended) => {
      spoken.push(line.id);
      if (late) lateOnes.push(line.id);
      const speech = late ? null : voices.speak(asSpoken(line), ended);
      return { ms: speech?.ms ?? READ_MS, voiced: speech !== null };
    },
    hush: () => voices.hush(),
    limit: () => limit,
    changed: () => {},
  });
  return { clock, call, director, voices, spoken, lateOnes, asking, hushed: () => voices.hushed };
}
const types = (log: Log) => log.map(({ event }) => event.type);

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
    expect(director.call.log.at(-1)?.at).toBe(at);
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
    expect(types(call.log)).not.toContain('clock.silence');
    director.back();
    expect(types(call.log).slice(-2)).toEqual(['player.holds', 'player.returns']);
  });

  test('pausing freezes everything, and unpausing goes on where it was', () => {
    const { director, clock, call } = direct();
    director.answer();
    clock.pass(OPENING_MS + 5000);
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
    expect(types(call.log).at(-1)).toBe('player.hangsUp');
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
    expect(types(call.log).at(-1)).toBe('caller.continues');
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
    expect(types(call.log)).not.toContain('caller.speaks');
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
    expect(types(call.log).filter((type) => type === 'caller.speaks')).toHaveLength(2);
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
    expect(types(call.log).filter((type) => type === 'caller.speaks')).toHaveLength(2);
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
    expect(types(call.log).filter((type) => type === 'player.checks')).toHaveLength(1);
    expect(director.beat).toMatchObject({ name: 'checking', done: true, told: 1 });
  });
});
