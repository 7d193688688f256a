import { indexOf, type Step } from '../dialogue/call.ts';
import { effectOf } from '../dialogue/money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  DOUBTING,
  GENUINE_STAGES,
  type Information,
  isDiagnostic,
  SCAM_STAGES,
  type Stage,
} from '../scenario/vocabulary.ts';
import { type Evidence, type Marks, type Sum, saidBy, type Verdict } from './marks.ts';

/**
 * Log → marks. Null while the call goes on. The same steps give the same marks anywhere, so a server can recompute what a
 * player's page claims.
 */
export function judge(scenario: Scenario, steps: readonly Step[], verdict: Verdict | null): Marks | null {
  const last = steps.at(-1);
  if (last?.after.phase !== 'over') return null;
  const ending = indexOf(scenario).endings.get(last.after.ending);
  if (!ending) return null;

  const scam = scenario.truth === 'scam';
  const evidence = evidenceAlong(steps);
  const closing = evidence.at(-1) ?? { entry: 0, line: null };
  const effects = steps.map((step) => effectOf(scenario, step));
  const paid = effects.flatMap(({ pays }, i) => (pays > 0 ? [{ ...at(evidence, i), amount: pays }] : []));
  const gone = scam ? sumOf(paid) : 0;
  const recovered = Math.min(gone, ending.recovers);
  const lost = gone - recovered;
  const kept = scam ? Math.max(0, scenario.stake.money - lost) : 0;
  const said = verdict ? saidBy(verdict.confidence) : null;

  return {
    truth: scenario.truth,
    ending: { id: ending.id, outcome: ending.outcome, from: closing },
    told: ending.told,
    verdict: verdict && said ? { said, right: said === scenario.truth, confidence: verdict.confidence } : null,
    protected: { amount: kept, from: kept > 0 ? [{ ...closing, amount: kept }] : [] },
    lost: { amount: lost, from: scam ? paid : [] },
    refused: scam
      ? NOTHING
      : { amount: ending.forfeits, from: ending.forfeits > 0 ? [{ ...closing, amount: ending.forfeits }] : [] },
    recovered,
    leaked: scam
      ? leaksOf(
          effects.map((effect) => effect.tells),
          evidence,
        )
      : [],
    flags: flagsOf(scenario, steps, evidence),
    checks: steps.flatMap((step, i) =>
      step.event.type === 'player.checks' && step.finding && !askedBefore(steps, i)
        ? [
            {
              ...at(evidence, i),
              kind: step.event.check,
              result: step.finding.result,
              after: scam ? sumOf(paid.filter((one) => one.entry < i)) : 0,
            },
          ]
        : [],
    ),
    doubt: doubtOf(scenario, steps, evidence, scam ? paid : []),
  };
}

const NOTHING: Sum = { amount: 0, from: [] };

function sumOf(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** Asking the same again and hearing the same is no second act of verification. */
function askedBefore(steps: readonly Step[], i: number): boolean {
  const finding = steps[i]?.finding;
  return steps.slice(0, i).some((step) => step.event.type === 'player.checks' && step.finding === finding);
}

/** For each entry, itself and the last line heard before it. */
function evidenceAlong(steps: readonly Step[]): readonly Evidence[] {
  let line: string | null = null;
  return steps.map(({ event }, entry) => {
    if (event.type === 'caller.speaks') line = event.line;
    return { entry, line };
  });
}

function at(evidence: readonly Evidence[], i: number): Evidence {
  return evidence[i] ?? { entry: i, line: null };
}

/** Each kind of information counts once, where it was first given. */
function leaksOf(tells: readonly (readonly Information[])[], evidence: readonly Evidence[]): Marks['leaked'] {
  const seen = new Set<string>();
  return tells.flatMap((told, i) =>
    told.flatMap((information) => {
      if (seen.has(information)) return [];
      seen.add(information);
      return [{ ...at(evidence, i), information }];
    }),
  );
}

/** A flag counts as it stands when the call ends. A line tells if one of its cues is diagnostic. */
function flagsOf(scenario: Scenario, steps: readonly Step[], evidence: readonly Evidence[]): Marks['flags'] {
  const { lines } = indexOf(scenario);
  const tells = (id: string) => lines.get(id)?.cues.some((cue) => isDiagnostic(cue.kind)) ?? false;
  // In a scam a line without any cue is still a scammer's line: flagging it is no mistake, and finds nothing either.
  const costs = (id: string) => scenario.truth === 'genuine' || (lines.get(id)?.cues.length ?? 0) > 0;
  const flagged = new Map<string, number>();
  const heard = new Map<string, number>();
  steps.forEach(({ event }, i) => {
    if (event.type === 'caller.speaks' && !heard.has(event.line)) heard.set(event.line, i);
    if (event.type === 'player.flags' && !flagged.has(event.line)) flagged.set(event.line, i);
    if (event.type === 'player.unflags') flagged.delete(event.line);
  });
  const marked = [...flagged].map(([line, entry]) => ({ entry, line }));
  const right = marked.filter(({ line }) => tells(line));
  const wrong = marked.filter(({ line }) => !tells(line) && costs(line));
  const missed = [...heard]
    .filter(([line]) => tells(line) && !flagged.has(line))
    .map(([line, i]) => ({ ...at(evidence, i), line }));
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    right,
    wrong,
    missed,
    precision: share(right.length, right.length + wrong.length),
    recall: share(right.length, right.length + missed.length),
  };
}

/** The first flag, check, or questioning, verifying, refusing or reporting reply. */
function doubtOf(
  scenario: Scenario,
  steps: readonly Step[],
  evidence: readonly Evidence[],
  paid: readonly { readonly entry: number; readonly amount: number }[],
): Marks['doubt'] {
  const { nodes } = indexOf(scenario);
  const i = steps.findIndex(({ event, before }) => {
    if (event.type === 'player.flags' || event.type === 'player.checks') return true;
    if (event.type !== 'player.chooses' || before.phase !== 'talking') return false;
    const stance = nodes.get(before.node)?.choices.find((choice) => choice.id === event.choice)?.stance;
    return stance !== undefined && DOUBTING.includes(stance);
  });
  const step = steps[i];
  if (!step) return null;
  return {
    ...at(evidence, i),
    stage: stageOf(scenario, step),
    exposed: sumOf(paid.filter((one) => one.entry < i)),
  };
}

/** The stage a step happened in; while the phone still rings, the first. */
export function stageOf(scenario: Scenario, step: Step): Stage {
  const first = scenario.truth === 'scam' ? SCAM_STAGES[0] : GENUINE_STAGES[0];
  return step.before.phase === 'talking' ? (indexOf(scenario).nodes.get(step.before.node)?.stage ?? first) : first;
}
