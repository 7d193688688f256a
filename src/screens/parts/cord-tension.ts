import type { Stage } from '../../scenario/vocabulary.ts';
import type { DebriefView } from '../debrief-views.ts';

/**
 * How far each stage pulls the cord, 0 to 1. A drawing rule, not a score: an honest caller presses too, but never so that
 * the coil is gone.
 */
const PULL: Readonly<Record<Stage, number>> = {
  contact: 0,
  trust: 0.12,
  pressure: 0.5,
  isolation: 0.72,
  request: 0.86,
  extraction: 1,
  opening: 0,
  story: 0.08,
  push: 0.3,
};

/** In an honest call the request comes without isolation before it, and the cord is drawn as loose as it was. */
const HONEST_REQUEST = 0.2;

/**
 * The cord of a whole call: the pull at every point, from the stages it went through. It grows smoothly from the middle of
 * one stage to the middle of the next, because a call does not change at a line.
 */
export function cordTension(view: Pick<DebriefView, 'truth' | 'stages' | 'seconds'>): (along: number) => number {
  const span = Math.max(1, view.seconds);
  const knots = view.stages.map((part) => ({
    at: (part.from + part.to) / 2 / span,
    pull: part.stage === 'request' && view.truth === 'genuine' ? HONEST_REQUEST : PULL[part.stage],
  }));
  return (along) => {
    const next = knots.findIndex((knot) => knot.at >= along);
    const after = knots[next];
    const before = knots[next - 1];
    if (after === undefined) return knots.at(-1)?.pull ?? 0;
    if (before === undefined) return after.pull;
    const share = (along - before.at) / Math.max(1e-6, after.at - before.at);
    return before.pull + (after.pull - before.pull) * ((1 - Math.cos(Math.PI * share)) / 2);
  };
}
