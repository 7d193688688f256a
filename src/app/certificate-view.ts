import { leanBand, tellingBand } from '../scoring/bands.ts';
import { measuresOf } from '../scoring/measures.ts';
import type { CertificateView } from '../screens/certificate-view.ts';
import type { Trial } from '../storage/kept.ts';
import { dayAt, type MinutesAhead } from '../training/calendar-day.ts';
import type { TestName } from '../training/flow.ts';
import { rightOf } from './progress-weeks.ts';

export interface CertificateParts {
  readonly test: TestName;
  /** The trials of that one test, in any order. */
  readonly trials: readonly Trial[];
  readonly minutesAhead: MinutesAhead;
  /** A hash over the hashes of all scenarios. */
  readonly content: string;
  /** From `certificateCode`, over the same trials. */
  readonly code: string;
}

/** One test → its certificate. Null when none of its calls counted. */
export function certificateView(parts: CertificateParts): CertificateView | null {
  const { test, minutesAhead, content, code } = parts;
  const trials = parts.trials.filter((trial) => trial.counts);
  if (trials.length === 0) return null;
  const { detection, grade, verification } = measuresOf(trials);
  const { dPrime, criterion } = detection;
  return {
    test,
    day: dayAt(
      trials.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY),
      minutesAhead,
    ),
    all: rightOf(trials),
    scams: rightOf(trials.filter(({ truth }) => truth === 'scam')),
    genuine: rightOf(trials.filter(({ truth }) => truth === 'genuine')),
    checked: verification.checked,
    grade,
    telling: dPrime && { band: tellingBand(dPrime.value), span: dPrime },
    lean: criterion && { band: leanBand(criterion.value), span: criterion },
    content,
    code,
  };
}
