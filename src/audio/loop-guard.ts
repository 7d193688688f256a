/**
 * Seconds of a loop that its file carries once more before its start and after its end, and that are never played
 * by themselves. A browser resamples a file to the rate of its output and knows nothing of what lies beyond the edges,
 * so the outermost two milliseconds come out wrong; without a guard every round of a loop would tick.
 */
export const LOOP_GUARD = 0.02;
