import { type Call, nodeAt, repliesOf, startCall } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { speakingTime } from '../dialogue/pacing.ts';
import { awaySince, pendingLines, speaks } from '../dialogue/spoken.ts';
import type { Scenario, Words } from '../scenario/scenario.ts';
import { CHECKS, type CheckKind, type Stance } from '../scenario/vocabulary.ts';
import { judge } from '../scoring/judge.ts';
import type { Marks } from '../scoring/marks.ts';

/** A way of playing: what to do next, and what to say it was. `chance` gives numbers in [0, 1). */
export interface Bot {
  readonly name: string;
  move(call: Call, chance: () => number): CallEvent;
  /** 0–100; 50 would be no answer. */
  verdict(call: Call, chance: () => number): number;
}

export interface BotRun {
  readonly call: Call;
  readonly marks: Marks;
}

const MOVES = 120;

/** Plays a call to its end; lines are said in between and take their time. Null when the bot never comes to an end. */
export function runBot(scenario: Scenario, words: Words, bot: Bot, chance: () => number): BotRun | null {
  const call = startCall(scenario);
  let clock = 0;
  const take = (event: CallEvent) => call.take(event, clock);
  for (let move = 0; move < MOVES && call.position.phase !== 'over'; move += 1) {
    if (call.position.phase === 'talking' && awaySince(call) === null) {
      for (let next = pendingLines(call)[0]; next; next = pendingLines(call)[0]) {
        take(speaks(next));
        clock += speakingTime(words[next.id] ?? '', scenario.language, next.mood);
      }
      if (nodeAt(call)?.goes !== undefined) {
        take({ type: 'caller.continues' });
        continue;
      }
    }
    const event = bot.move(call, chance);
    if (!take(event)) return null;
    if (event.type === 'player.checks')
      clock += (scenario.checks.find((check) => check.kind === event.check)?.seconds ?? 0) * 1000;
    if (event.type === 'player.chooses') clock += speakingTime(words[event.choice] ?? '', scenario.language);
  }
  const marks = judge(scenario, call.steps, { confidence: bot.verdict(call, chance) });
  return marks && { call, marks };
}

/** The first reply with one of these stances, in this order of liking; any reply before none. */
function reply(call: Call, liked: readonly Stance[]): CallEvent {
  const open = new Set(repliesOf(call));
  const choices = (nodeAt(call)?.choices ?? []).filter((choice) => open.has(choice.id));
  const best = [...choices].sort((a, b) => rank(liked, a.stance) - rank(liked, b.stance))[0];
  return best ? { type: 'player.chooses', choice: best.id } : { type: 'player.hangsUp' };
}

function rank(liked: readonly Stance[], stance: Stance): number {
  const place = liked.indexOf(stance);
  return place < 0 ? liked.length : place;
}

/** What each check made so far came out as. */
function found(call: Call): ReadonlyMap<CheckKind, string> {
  return new Map(
    call.steps.flatMap((step) =>
      step.event.type === 'player.checks' && step.finding ? [[step.event.check, step.finding.result] as const] : [],
    ),
  );
}

function answerFirst(call: Call): CallEvent | null {
  return call.position.phase === 'ringing' ? { type: 'player.answers' } : null;
}

function comeBack(call: Call): CallEvent | null {
  return awaySince(call) !== null ? { type: 'player.returns' } : null;
}

const YIELDING: readonly Stance[] = ['comply', 'stall', 'question', 'verify', 'refuse', 'report'];

export const believeAll: Bot = {
  name: 'believes all',
  move: (call) => answerFirst(call) ?? reply(call, YIELDING),
  verdict: () => 5,
};

export const hangUpFirst: Bot = {
  name: 'hangs up first',
  move: (call) => answerFirst(call) ?? { type: 'player.hangsUp' },
  verdict: () => 95,
};

/** Makes every check there is before saying a word, reporting last, and believes what most of them say. */
export const checkEverything: Bot = {
  name: 'checks everything',
  move(call) {
    const next = CHECKS.find((kind) => !found(call).has(kind));
    return (
      answerFirst(call) ?? (next ? { type: 'player.checks', check: next } : (comeBack(call) ?? reply(call, YIELDING)))
    );
  },
  verdict: (call) => {
    const results = [...found(call).values()];
    return results.filter((one) => one === 'contradicted').length > results.filter((one) => one === 'cleared').length
      ? 95
      : 5;
  },
};

export const atRandom: Bot = {
  name: 'at random',
  move(call, chance) {
    const first = answerFirst(call);
    if (first) return chance() < 0.1 ? { type: 'player.declines' } : first;
    const back = comeBack(call);
    if (back) return back;
    const roll = chance();
    if (roll < 0.04) return { type: 'player.hangsUp' };
    if (roll < 0.12) return { type: 'player.checks', check: CHECKS[Math.floor(chance() * CHECKS.length)] ?? 'ask' };
    const open = repliesOf(call);
    return { type: 'player.chooses', choice: open[Math.floor(chance() * open.length)] ?? '' };
  },
  verdict: (_, chance) => (chance() < 0.5 ? 30 : 70),
};

/** Listens, asks, rings back on a number of their own before giving anything, and acts on what they hear. */
export const goodPlayer: Bot = {
  name: 'a good player',
  move(call) {
    const first = answerFirst(call);
    if (first) return first;
    const results = found(call);
    if ([...results.values()].includes('contradicted')) return { type: 'player.hangsUp' };
    const back = comeBack(call);
    if (back) return back;
    const cleared = [...results.values()].includes('cleared');
    const decisions = call.steps.filter((step) => step.event.type === 'player.chooses').length;
    if (!cleared && decisions >= 2) {
      const next = (['ringBack', 'openApp', 'ask'] as const).find((kind) => !results.has(kind));
      if (next) return { type: 'player.checks', check: next };
    }
    return reply(call, cleared ? YIELDING : ['question', 'verify', 'stall', 'comply', 'refuse', 'report']);
  },
  verdict: (call) => {
    const results = [...found(call).values()];
    if (results.includes('contradicted')) return 95;
    return results.includes('cleared') ? 5 : 60;
  },
};

/** Chooses among the replies only, to the end: what a caller sounds like when nobody gets up to check. */
export const talker: Bot = {
  name: 'talks on',
  move(call, chance) {
    const open = repliesOf(call);
    return answerFirst(call) ?? { type: 'player.chooses', choice: open[Math.floor(chance() * open.length)] ?? '' };
  },
  verdict: () => 60,
};

export const BOTS: readonly Bot[] = [believeAll, hangUpFirst, checkEverything, atRandom, goodPlayer];
