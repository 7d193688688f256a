import type { Scenario } from '../scenario/scenario.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import type { Step } from './call.ts';
import { indexOf } from './call.ts';

/**
 * The player's pulse: a picture of tension, not a measure of truth. It rises with how a line is said, whoever says it,
 * and falls while the player takes time. All its numbers stand here; they are our judgement.
 */
export const PULSE = {
  start: 3,
  least: 1,
  most: 10,
  mood: {
    warm: -0.25,
    calm: -0.2,
    brisk: 0.3,
    hesitant: 0.1,
    reading: 0.1,
    hurt: 0.5,
    stern: 0.8,
    pressing: 0.9,
    whispering: 0.5,
  } satisfies Record<Mood, number>,
  /** A moment with a time limit. */
  timed: 0.6,
  /** A full hold of 20 s, and each second of a check. */
  hold: -3,
  checkSecond: -0.06,
} as const;

/** Length of a hold in ms: long enough for the first rush to pass. */
export const HOLD_MS = 20_000;

/** What a hold of some length takes off the pulse: all of it after 20 s. */
export function holdRelief(ms: number): number {
  return PULSE.hold * Math.min(1, Math.max(0, ms / HOLD_MS));
}

/** Pulse after each step, unrounded, 1–10. */
export function pulseAlong(scenario: Scenario, steps: readonly Step[]): readonly number[] {
  const index = indexOf(scenario);
  let pulse: number = PULSE.start;
  return steps.map((step, i) => {
    const { event } = step;
    let change = 0;
    if (event.type === 'caller.speaks') change += PULSE.mood[index.lines.get(event.line)?.mood ?? 'calm'];
    const held = steps[i - 1];
    if (held?.event.type === 'player.holds') change += holdRelief(step.at - held.at);
    if (event.type === 'player.checks')
      change += PULSE.checkSecond * (scenario.checks.find((check) => check.kind === event.check)?.seconds ?? 0);
    if (step.after.phase === 'talking' && !(step.before.phase === 'talking' && step.before.node === step.after.node)) {
      if (index.nodes.get(step.after.node)?.timed) change += PULSE.timed;
    }
    pulse = Math.min(PULSE.most, Math.max(PULSE.least, pulse + change));
    return pulse;
  });
}
