/** Where the built game is served while it is measured. */
export const PORT = 4399;
export const ROOT = `http://127.0.0.1:${PORT}/`;

/** One figure and what it must be. */
export interface Bench {
  readonly unit: string;
  readonly target: number;
  /** True where less is better. */
  readonly atMost: boolean;
  /** Runs the median is taken of; 5 unless a run takes very long. */
  readonly runs?: number;
  readonly run: () => Promise<number>;
}
