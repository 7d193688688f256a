import { indexOf, type Step } from '../dialogue/call.ts';
import { effectOf } from '../dialogue/money.ts';
import type { Words } from '../scenario/scenario.ts';
import { type CueKind, isDiagnostic, isHonest } from '../scenario/vocabulary.ts';
import { stageOf } from '../scoring/judge.ts';
import type { Marks } from '../scoring/marks.ts';
import type { PlaceInShift } from '../screens/call-views.ts';
import type { Amounts, DebriefLine, DebriefView, TimelineMark } from '../screens/debrief-views.ts';
import { beganAt } from './began-at.ts';
import { flaggedIn } from './call-view.ts';
import { cardView } from './card-view.ts';
import type { TakenScenario } from './shelf.ts';
import { toldByEnd } from './told-by-end.ts';

export interface DebriefParts {
  readonly steps: readonly Step[];
  readonly marks: Marks;
  readonly confidence: number;
  readonly taken: TakenScenario;
  readonly twin: TakenScenario | null;
  readonly twinToCome: boolean;
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly shift: Amounts | null;
  readonly mayHear: DebriefView['mayHear'];
}

/** What was done to the player and how the honest call that sounds like it differs. */
export function debriefView(parts: DebriefParts): DebriefView {
  const { steps, marks, taken, place } = parts;
  const { scenario, words } = taken;
  const say = (key: string) => words[key] ?? '';
  const ending = indexOf(scenario).endings.get(marks.ending.id);
  const seconds = (steps.at(-1)?.at ?? 0) / 1000;
  return {
    place,
    practice: parts.practice,
    scenario: scenario.id,
    truth: scenario.truth,
    typeName: say('type'),
    title: say(`${marks.ending.id}.title`),
    text: say(marks.ending.id),
    confidence: parts.confidence,
    right: marks.verdict?.right ?? false,
    amounts: amountsOf(marks),
    shift: parts.shift,
    recovered: marks.recovered,
    reveal: { ...scenario.reveal, text: say('reveal'), name: say('speaker.caller') },
    card: cardView(taken.person, words),
    price: (ending?.price ?? []).map((id) => ({ id, what: say(`${id}.what`), detail: say(`${id}.detail`) })),
    told: toldByEnd(scenario, marks),
    leaked: marks.leaked.map((one) => one.information),
    seconds,
    stages: stagesOf(parts, seconds),
    marks: timelineOf(parts),
    lines: linesOf(parts),
    flags: { right: marks.flags.right.length, wrong: marks.flags.wrong.length, missed: marks.flags.missed.length },
    checks: marks.checks.map(({ kind, result, entry }) => {
      const check = scenario.checks.find((one) => one.kind === kind);
      const heard = (steps[entry]?.finding?.lines ?? []).map(({ id }) => ({ id, text: say(id) }));
      return { kind, result, seconds: check?.seconds ?? 0, how: say(check?.id ?? ''), heard };
    }),
    tryFrom: tryFrom(parts),
    twinToCome: parts.twinToCome,
    checkedAfter: marks.checks.length === 0 && (ending?.outcome === 'verified' || ending?.outcome === 'completed-late'),
    contrasts: contrastsOf(parts),
    mayHear: parts.mayHear,
    next: say('next'),
    lastOfShift: place !== null && place.index === place.of - 1,
  };
}

export function amountsOf(marks: Marks): Amounts {
  return { protected: marks.protected.amount, lost: marks.lost.amount, refused: marks.refused.amount };
}

function contrastsOf({ taken, twin, twinToCome }: DebriefParts): DebriefView['contrasts'] {
  if (twinToCome) return [];
  const { contrasts } = taken.scenario;
  return Object.entries(contrasts).flatMap(([topic, line]) => {
    const theirs = twin?.scenario.contrasts[topic as keyof typeof contrasts];
    return twin && theirs
      ? [
          {
            topic: topic as keyof typeof contrasts,
            ours: taken.words[line] ?? '',
            theirs: twin.words[theirs] ?? '',
            ourLine: line,
            theirLine: theirs,
          },
        ]
      : [];
  });
}

/**
 * Bands of the timeline. The time before a move belongs to the stage it was made in, so a check counts where it began. A
 * stage that took no time has no band, and what stood on both sides of it runs together.
 */
function stagesOf({ steps, taken }: DebriefParts, seconds: number): DebriefView['stages'] {
  const bands: { stage: DebriefView['stages'][number]['stage']; from: number; to: number }[] = [];
  for (const step of steps) {
    const last = bands.at(-1);
    const from = last?.to ?? 0;
    const to = step.at / 1000;
    if (step.before.phase !== 'talking' || to <= from) continue;
    const stage = stageOf(taken.scenario, step);
    if (last?.stage === stage) last.to = to;
    else bands.push({ stage, from, to });
  }
  const closing = bands.at(-1);
  if (closing) closing.to = Math.max(closing.to, seconds);
  return bands;
}

function timelineOf({ steps, marks, taken: { scenario } }: DebriefParts): readonly TimelineMark[] {
  const { lines } = indexOf(scenario);
  const mark = (kind: TimelineMark['kind'], entry: number, more: Partial<TimelineMark> = {}): TimelineMark => ({
    kind,
    at: (steps[entry]?.at ?? 0) / 1000,
    check: null,
    amount: null,
    ...more,
  });
  const began = (entry: number) => ({ at: beganAt(scenario, steps, entry) / 1000 });
  const firstWith = (wanted: (kind: CueKind) => boolean) =>
    steps.findIndex(
      ({ event }) => event.type === 'caller.speaks' && lines.get(event.line)?.cues.some((cue) => wanted(cue.kind)),
    );
  const scam = scenario.truth === 'scam';
  const tell = firstWith(scam ? isDiagnostic : isHonest);
  const end = steps.length - 1;
  const hungUp = steps[end]?.event.type === 'player.hangsUp';
  const quickest = scenario.checks
    .filter((check) => check.findings.some((finding) => finding.result === 'cleared'))
    .map((check) => check.seconds);
  return [
    ...(tell >= 0 ? [mark(scam ? 'first-tell' : 'first-honest', tell)] : []),
    ...(marks.doubt ? [mark('doubt', marks.doubt.entry, began(marks.doubt.entry))] : []),
    ...marks.checks.map((check) => mark('check', check.entry, { ...began(check.entry), check: check.kind })),
    ...steps.flatMap((step, i) => {
      const { pays } = effectOf(scenario, step);
      return scam && pays > 0 ? [mark('paid', i, { amount: pays })] : [];
    }),
    ...marks.leaked.slice(0, 1).map((leak) => mark('told', leak.entry)),
    ...(hungUp ? [mark('hang-up', end)] : []),
    ...(marks.refused.amount > 0 && marks.checks.length === 0 && quickest.length > 0
      ? [{ ...mark('could-have-checked', end), at: (steps[end]?.at ?? 0) / 1000 + Math.min(...quickest) }]
      : []),
  ].sort((a, b) => a.at - b.at);
}

function linesOf({ steps, taken: { scenario, words } }: DebriefParts): readonly DebriefLine[] {
  const index = indexOf(scenario);
  const flagged = flaggedIn(steps);
  const seen = new Set<string>();
  return steps.flatMap(({ event, at }): readonly DebriefLine[] => {
    if (event.type !== 'caller.speaks' || seen.has(event.line)) return [];
    seen.add(event.line);
    const line = index.lines.get(event.line);
    return [
      {
        id: event.line,
        at: at / 1000,
        speaker: words[`speaker.${line?.who ?? 'caller'}`] ?? '',
        text: words[event.line] ?? '',
        tactic: line?.tactic ?? null,
        cues: (line?.cues ?? []).map((cue) => cueOf(cue.id, cue.kind, words)),
        flagged: flagged.has(event.line),
        costs: scenario.truth === 'genuine' || (line?.cues.length ?? 0) > 0,
      },
    ];
  });
}

export function cueOf(id: string, kind: CueKind, words: Words): DebriefLine['cues'][number] {
  const sort = isDiagnostic(kind) ? 'diagnostic' : isHonest(kind) ? 'honest' : 'surface';
  return { kind, sort, quote: words[id] ?? '', why: words[`${id}.why`] ?? null };
}

/** The move that cost most: the first payment, else the first leak, else the refusal of an honest caller. */
function tryFrom({ steps, marks }: DebriefParts): DebriefView['tryFrom'] {
  const costly = marks.lost.from[0] ?? marks.leaked[0] ?? marks.refused.from[0];
  if (!costly || costly.entry === 0 || steps[costly.entry]?.before.phase !== 'talking') return null;
  // The time shown is the one the call will go on from, not the one at which the costly move was made.
  return { at: (steps[costly.entry - 1]?.at ?? 0) / 1000, logIndex: costly.entry };
}
