/** A figure with its 95 % interval, in the figure's own unit. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface EstimateWithError extends Estimate {
  readonly standardError: number;
}
