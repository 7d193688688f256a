import { quantile } from '../../scoring/normal.ts';

export type Chance = () => number;

/** Even between two numbers. */
export function between([low, high]: readonly [number, number], chance: Chance): number {
  return low + (high - low) * chance();
}

/** Standard normal. The stream has 2³² values from 0 on; half a step on, none of them is infinite. */
export function normal(chance: Chance): number {
  return quantile(chance() + 2 ** -33);
}
