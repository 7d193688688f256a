import { linesOf, type Scenario } from '../../scenario/scenario.ts';
import { SURFACE_CUES } from '../../scenario/vocabulary.ts';
import { twinToCompare } from '../pair.ts';
import type { CallRule } from '../rule.ts';

/** Fewer, and the calls no longer sound alike (issue of the first playable version). */
const LEAST = 3;

export const surfaceCues: CallRule = {
  code: 'SC052-surface-cues',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: `Twins share ${LEAST} kinds of surface cue or more.`,
  because:
    'A staff number, a deadline or hold music is found in honest and false calls alike; a pair that shares none is told apart by its looks.',
  says: '{count} kinds of surface cue in common with the twin ({shared}); {least} or more. Only the twin has {theirs}.',
  remedy: 'Give both calls the same surface.',
  example: {
    file: 'genuine/call.yaml',
    good: '{ id: q-text, kind: text-message,',
    bad: '{ id: q-text, kind: small-print,',
    also: [{ file: 'genuine/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' }],
  },
  *check(subject) {
    const twin = twinToCompare(subject);
    if (!twin) return;
    const ours = kindsOf(subject.parsed.scenario);
    const theirs = kindsOf(twin.scenario);
    const shared = [...ours].filter((kind) => theirs.has(kind));
    if (shared.length >= LEAST) return;
    const only = [...theirs].filter((kind) => !ours.has(kind));
    yield {
      path: ['nodes'],
      atKey: true,
      values: { count: shared.length, shared: list(shared), least: LEAST, theirs: list(only) },
    };
  },
};

function kindsOf(scenario: Scenario): ReadonlySet<string> {
  const kinds = linesOf(scenario).flatMap((line) => line.cues.map((cue) => cue.kind));
  return new Set(kinds.filter((kind) => (SURFACE_CUES as readonly string[]).includes(kind)));
}

function list(kinds: readonly string[]): string {
  return kinds.join(', ') || 'none';
}
