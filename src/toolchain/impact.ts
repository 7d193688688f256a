import { indexOf } from '../dialogue/call.ts';
import { type CallEvent, isCallEvent } from '../dialogue/call-event.ts';
import { replay } from '../dialogue/replay.ts';
import type { PlayFile } from '../lint/check-scenarios.ts';
import { parsePlay, runPlay, writeMarks } from '../lint/play.ts';
import { nearest } from '../scenario/nearest.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { linesOf, type Scenario } from '../scenario/scenario.ts';
import { judge } from '../scoring/judge.ts';
import type { SavedLog } from './saved-logs.ts';

/** What the scenario as it stands does to one play or one saved log. */
export interface Impact {
  /** File of the play, or file and place of the log. */
  readonly name: string;
  readonly kind: 'play' | 'log';
  /** Whether it still does what it did: it runs to its end and earns what it earned. */
  readonly breaks: boolean;
  /** Where it stops: a line of the play or an entry of the log, from 1, and why. Null when it runs through. */
  readonly stops: { readonly at: number; readonly why: string } | null;
  /** Marks that were promised or earned and are different now. */
  readonly marks: readonly string[];
  /** Lines that are heard differently or say something else: "transcribe" mends these. */
  readonly texts: readonly string[];
  /** Ids of choices and lines on its way. */
  readonly through: ReadonlySet<string>;
}

export function impactOnPlay({ scenario, words }: ParsedScenario, { file, text }: PlayFile): Impact {
  const play = parsePlay(text);
  const { faults, marks } = runPlay(scenario, words[scenario.language] ?? {}, play);
  const acts = new Map(play.acts.map((act) => [act.line, act]));
  const expects = new Set(play.expects.map(({ line }) => line));
  const stop = faults.find(({ message }) => /is not possible at|is no act|stops before an ending/.test(message));
  const chosen = stop && acts.get(stop.line)?.words;
  const why = chosen?.[0] === 'chooses' ? whyNot(scenario, { type: 'player.chooses', choice: chosen[1] ?? '' }) : null;
  const before = stop ? faults.filter(({ line }) => line < stop.line) : faults;
  const through = play.acts.flatMap((act) => [...act.words.slice(1), ...act.heard.map(({ id }) => id)]);
  const changed = marks && !stop ? faults.filter(({ line }) => expects.has(line)) : [];
  return {
    name: file,
    kind: 'play',
    breaks: stop !== undefined || changed.length > 0,
    stops: stop ? { at: stop.line, why: why ?? stop.message } : null,
    marks: changed.map(({ line, message }) => `${line}: ${message}`),
    texts: before.filter(({ line }) => !expects.has(line)).map(({ line, message }) => `${line}: ${message}`),
    through: new Set(through),
  };
}

export function impactOnLog({ scenario }: ParsedScenario, saved: SavedLog): Impact {
  const { call, stoppedAt } = replay(scenario, saved.log);
  const stopped = stoppedAt === null ? undefined : saved.log[stoppedAt];
  const where = call.position.phase === 'talking' ? call.position.node : call.position.phase;
  const marks = saved.marks && stoppedAt === null ? marksNow(scenario, saved, call.steps) : [];
  return {
    name: saved.name,
    kind: 'log',
    breaks: stoppedAt !== null || marks.length > 0,
    stops:
      stoppedAt === null
        ? null
        : { at: stoppedAt + 1, why: (stopped && whyNot(scenario, stopped.event)) ?? `not possible at ${where}` },
    marks,
    texts: [],
    through: new Set(saved.log.flatMap(({ event }) => idsIn(event))),
  };
}

/** The marks of a finished trial as they were stored, held against what the same log earns now. */
function marksNow(
  scenario: Scenario,
  { marks: then, confidence }: SavedLog,
  steps: Parameters<typeof judge>[1],
): readonly string[] {
  const now = judge(scenario, steps, confidence === null ? null : { confidence });
  if (!now) return ['the call does not end any more'];
  const earned = new Map(writeMarks(now).map((mark) => [mark.split(' ')[0] ?? '', mark]));
  return (then ?? []).flatMap((mark) => {
    const other = earned.get(mark.split(' ')[0] ?? '') ?? 'nothing';
    return other === mark ? [] : [`earned "${mark}", now "${other}"`];
  });
}

/** Why an event about an id is not taken: the id is unknown, or it is elsewhere. Null where the ids are not the reason. */
function whyNot(scenario: Scenario, event: CallEvent): string | null {
  if (!isCallEvent(event)) return `"${String((event as { type?: unknown }).type)}" is no event`;
  if (event.type === 'player.chooses') {
    const homes = scenario.nodes.filter((node) => node.choices.some((choice) => choice.id === event.choice));
    if (homes.length > 0)
      return `choice "${event.choice}" stands at ${homes.map((node) => node.id).join(', ')}, where the call is not now`;
    const ids = new Set(scenario.nodes.flatMap((node) => node.choices.map((choice) => choice.id)));
    return `choice "${event.choice}" is unknown; nearest is "${nearest(event.choice, ids)}"`;
  }
  if ('line' in event && !indexOf(scenario).lines.has(event.line)) {
    const ids = new Set(linesOf(scenario).map((line) => line.id));
    return `line "${event.line}" is unknown; nearest is "${nearest(event.line, ids)}"`;
  }
  return null;
}

function idsIn(event: CallEvent): readonly string[] {
  // An entry of a file somebody saved can be anything.
  if (!isCallEvent(event)) return [];
  if ('choice' in event) return [event.choice];
  return 'line' in event ? [event.line] : [];
}
