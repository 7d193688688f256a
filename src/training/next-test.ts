import { DAY_LONG } from './calendar-day.ts';
import type { TestName } from './flow.ts';
import { FORM_LIMITS } from './test-form.ts';

/** What of a finished test decides which comes next. */
export interface SatTest {
  readonly name: TestName;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `opens`: milliseconds since 1970 from which it may be taken; null when it may now. */
export interface NextTest {
  readonly name: TestName;
  readonly opens: number | null;
}

/** Form C measures what lasted: 14 to 21 days after B (training.md). */
const LATER = 14 * DAY_LONG;

/**
 * Which test comes next: A before training, B after it, C two to three weeks later, and C again after as long. With fewer
 * pairs than forms need there is the first measure, at any time.
 */
export function nextTest(sat: readonly SatTest[], pairs: number, now: number): NextTest {
  if (pairs < FORM_LIMITS.pairs) return { name: 'first', opens: null };
  const times = (name: TestName) => sat.filter((one) => one.name === name).map(({ at }) => at);
  if (times('A').length === 0) return { name: 'A', opens: null };
  if (times('B').length === 0) return { name: 'B', opens: null };
  const from = Math.max(...times('B'), ...times('C')) + LATER;
  return { name: 'C', opens: from > now ? from : null };
}
