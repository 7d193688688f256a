import { isHeard, type Line } from '../scenario/scenario.ts';
import type { Mood } from '../scenario/vocabulary.ts';

/** Every pause of a call, in ms. People leave about a fifth of a second between turns; a caller's mood shows in it. */
export const TURN = {
  /** Before a line, by the mood it is said in: who presses comes in at once, who hesitates takes a breath. */
  before: {
    pressing: 150,
    brisk: 220,
    stern: 300,
    reading: 320,
    warm: 360,
    calm: 400,
    hurt: 480,
    whispering: 520,
    hesitant: 600,
  } satisfies Readonly<Record<Mood, number>>,
  /** Before the player's own small word, and before the replies come up. */
  own: 200,
  replies: 150,
  /** More of it after a question: it is the other's turn. */
  afterQuestion: 200,
  most: 600,
  /** Between the caller's last word and the line going dead. */
  lastWord: 500,
  /** After "say that again?" */
  again: 250,
  /** The same place has just been the one to cut in at: a press that comes sooner was meant for that. */
  meant: 400,
  /** A line whose voice is still on its way is waited for this long, and looked at this often. */
  late: 800,
  look: 50,
  /** A voice that has not ended so long after it should have is taken to have ended. */
  overdue: 1500,
} as const;

/** How long waiting takes on the player's clock. */
export const CHECK_PACE = {
  /** A check's call time runs quicker than the player's: 52 s of queue music would be a punishment. */
  speed: 8,
  leastMs: 2500,
  mostMs: 9000,
  holdSpeed: 2,
  tickMs: 1000,
} as const;

/** A check's wait in ticks of about a second: how many, and ms each. */
export function checkTicks(seconds: number): { readonly steps: number; readonly ms: number } {
  const ms = Math.min(CHECK_PACE.mostMs, Math.max(CHECK_PACE.leastMs, (seconds * 1000) / CHECK_PACE.speed));
  const steps = Math.max(1, Math.round(ms / CHECK_PACE.tickMs));
  return { steps, ms: ms / steps };
}

/** The pause before a line; `asked`: what was said last was a question. */
export function gapBefore(line: Line, asked: boolean): number {
  const gap = isHeard(line) ? TURN.before[line.mood] : TURN.own;
  return Math.min(TURN.most, gap + (asked ? TURN.afterQuestion : 0));
}

/** The pause before the replies come up. */
export function gapBeforeReplies(asked: boolean): number {
  return TURN.replies + (asked ? TURN.afterQuestion : 0);
}
