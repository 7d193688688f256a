/** What a rendering run has to say of itself as it goes on. */
export interface Progress {
  /** After a sound is made: how much of the work it was, and the seconds of speech it came to. */
  add(work: number, lines: number, seconds: number): void;
  /** E.g. "12 of 209 lines, 41 s of speech, 3 min left". */
  text(): string;
}

/** `now` in ms. Work is in whatever unit `add` is told in. */
export function startProgress(total: { readonly work: number; readonly lines: number }, now: () => number): Progress {
  const started = now();
  let [work, lines, seconds] = [0, 0, 0];
  return {
    add(part, count, speech) {
      work += part;
      lines += count;
      seconds += speech;
    },
    text() {
      const left = work > 0 ? ((now() - started) / work) * (total.work - work) : Number.NaN;
      const end = Number.isNaN(left) || lines === total.lines ? '' : `, ${sayTime(left / 1000)} left`;
      return `${lines} of ${total.lines} lines, ${sayTime(seconds)} of speech${end}`;
    },
  };
}

/** Seconds as one says them: "41 s", "3 min", "1 h 20 min". */
export function sayTime(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
