import { type Call, nodeAt, startCall } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { speakingTime } from '../dialogue/pacing.ts';
import { awaySince, pendingLines, speaks } from '../dialogue/spoken.ts';
import type { Line, Scenario, Words } from '../scenario/scenario.ts';
import { CHECKS, type CheckKind } from '../scenario/vocabulary.ts';
import { judge } from '../scoring/judge.ts';
import type { Marks } from '../scoring/marks.ts';
import { type Result, resultOf } from '../scoring/result.ts';

/** One line of a play file that does something. `line` counts from 1. */
interface Act {
  readonly line: number;
  readonly words: readonly string[];
  readonly heard: { readonly line: number; readonly id: string; readonly text: string }[];
}

export interface Play {
  readonly acts: readonly Act[];
  readonly expects: readonly { readonly line: number; readonly text: string }[];
}

export interface PlayFault {
  readonly line: number;
  /** `way`: the play cannot be played as it stands. Then its words and marks cannot be told either. */
  readonly about: 'way' | 'words' | 'marks';
  readonly message: string;
}

export interface PlayRun {
  readonly call: Call;
  readonly marks: Marks | null;
  readonly faults: readonly PlayFault[];
  /** The file as it should stand, with the texts of the lines filled in. */
  readonly transcript: string;
}

/** Reads a play: acts with what is heard indented under them, a blank line, then what the score must say. */
export function parsePlay(text: string): Play {
  const acts: Act[] = [];
  const expects: { line: number; text: string }[] = [];
  let closing = false;
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = i + 1;
    const content = raw.trim();
    if (content.startsWith('#')) return;
    if (content === '') closing = acts.length > 0 || closing;
    else if (closing) expects.push({ line, text: content });
    else if (/^\s/.test(raw)) {
      const [id = '', ...rest] = content.split(/\s+/);
      acts.at(-1)?.heard.push({ line, id, text: rest.join(' ') });
    } else acts.push({ line, words: content.split(/\s+/), heard: [] });
  });
  return { acts, expects };
}

/** Plays a play on the engine and holds everything it says against what happened. */
export function runPlay(scenario: Scenario, words: Words, play: Play): PlayRun {
  const call = startCall(scenario);
  const faults: PlayFault[] = [];
  const written: string[] = [];
  let clock = 0;
  let confidence: number | null = null;
  const take = (event: CallEvent) => {
    const taken = call.take(event, clock);
    clock += 500;
    return taken;
  };
  const say = (line: Line): string => {
    take(speaks(line));
    clock += speakingTime(words[line.id] ?? '', scenario.language, line.mood);
    return line.id;
  };
  const listen = (): string[] => {
    const heard: string[] = [];
    for (let rounds = 0; rounds < 50; rounds += 1) {
      heard.push(...pendingLines(call).map(say));
      if (nodeAt(call)?.goes === undefined || !take({ type: 'caller.continues' })) break;
    }
    return heard;
  };

  for (const act of play.acts) {
    const event = eventOf(act.words);
    let heard: string[] = [];
    if (act.words[0] === 'verdict') {
      confidence = confidenceOf(act.words);
      if (confidence === null)
        faults.push({
          line: act.line,
          about: 'way',
          message: '"verdict" wants scam or genuine and a number from 51 to 100. Mend it.',
        });
    } else if (!event) {
      faults.push({
        line: act.line,
        about: 'way',
        message: `"${act.words.join(' ')}" is no act; the nearest forms stand in scenarios/README.md.`,
      });
    } else {
      const before = call.steps.length;
      if (take(event)) {
        const finding = call.steps[before]?.finding;
        if (event.type === 'player.checks') {
          clock += (scenario.checks.find((check) => check.kind === event.check)?.seconds ?? 0) * 1000;
          heard = finding?.lines.map((line) => line.id) ?? [];
        } else if (awaySince(call) === null && call.position.phase === 'talking' && !isNote(event)) heard = listen();
      } else {
        const where = call.position.phase === 'talking' ? call.position.node : call.position.phase;
        faults.push({
          line: act.line,
          about: 'way',
          message: `"${act.words.join(' ')}" is not possible at ${where}. Play it again from the line before.`,
        });
      }
    }
    written.push(act.words.join(' '), ...heard.map((id) => `  ${id} ${words[id] ?? ''}`.trimEnd()));
    faults.push(...compareHeard(act, heard, words));
  }

  const marks = judge(scenario, call.steps, confidence === null ? null : { confidence });
  if (!marks)
    faults.push({
      line: play.acts.at(-1)?.line ?? 1,
      about: 'way',
      message: 'the play stops before an ending. Play on to one.',
    });
  else for (const expected of play.expects) faults.push(...compareMark(expected, marks));
  if (marks) faults.push(...missingMarks(play, marks));
  return {
    call,
    marks,
    faults,
    transcript: `${written.join('\n')}\n\n${(marks ? writeMarks(marks) : play.expects.map((one) => one.text)).join('\n')}\n`,
  };
}

function isNote(event: CallEvent): boolean {
  return event.type === 'player.flags' || event.type === 'player.unflags' || event.type === 'player.holds';
}

function eventOf(words: readonly string[]): CallEvent | null {
  const [verb = '', object = ''] = words;
  switch (verb) {
    case 'answers':
      return { type: 'player.answers' };
    case 'declines':
      return { type: 'player.declines' };
    case 'chooses':
      return { type: 'player.chooses', choice: object };
    case 'flags':
      return { type: 'player.flags', line: object };
    case 'unflags':
      return { type: 'player.unflags', line: object };
    case 'checks':
      return CHECKS.some((kind) => kind === object) ? { type: 'player.checks', check: object as CheckKind } : null;
    case 'returns':
      return { type: 'player.returns' };
    case 'holds':
      return { type: 'player.holds' };
    case 'silence':
      return { type: 'clock.silence' };
    case 'hangs':
      return { type: 'player.hangsUp' };
    default:
      return null;
  }
}

/** "scam 85" is 85 on the slider, "genuine 85" is 15. */
function confidenceOf(words: readonly string[]): number | null {
  const sure = Number(words[2]);
  if (!(sure > 50 && sure <= 100)) return null;
  if (words[1] === 'scam') return sure;
  return words[1] === 'genuine' ? 100 - sure : null;
}

function compareHeard(act: Act, heard: readonly string[], words: Words): PlayFault[] {
  const expected = act.heard.map((one) => one.id);
  if (expected.join(' ') !== heard.join(' ')) {
    return [
      {
        line: act.line,
        about: 'words',
        message: `after "${act.words.join(' ')}" is heard ${heard.join(' ') || 'nothing'}, but the play has ${expected.join(' ') || 'nothing'}. Run "transcribe".`,
      },
    ];
  }
  return act.heard
    .filter((one) => one.text !== '' && one.text !== (words[one.id] ?? '').replace(/\s+/g, ' '))
    .map((one) => ({
      line: one.line,
      about: 'words',
      message: `${one.id} now says "${words[one.id] ?? ''}". Run "transcribe".`,
    }));
}

/** The lower half of a play, as the score has it. */
export function writeMarks(marks: Marks): readonly string[] {
  return writeResult(resultOf(marks));
}

/** The lower half of a play, from what a trial keeps of its marks. */
export function writeResult(result: Result): readonly string[] {
  const { flags, checks, doubt } = result;
  return [
    `ending ${result.ending}`,
    `lost ${result.lost}`,
    ...(result.recovered > 0 ? [`recovered ${result.recovered}`] : []),
    `protected ${result.protected}`,
    `refused ${result.refused}`,
    `leaked ${result.leaked.join(', ') || 'none'}`,
    `flags ${flags.right} right, ${flags.wrong} wrong, ${flags.missed} missed`,
    `checks ${checks.map((one) => `${one.kind} ${one.result}`).join(', ') || 'none'}`,
    `doubt ${doubt ? `${doubt.stage} ${doubt.exposed}` : 'none'}`,
  ];
}

function compareMark(expected: { readonly line: number; readonly text: string }, marks: Marks): PlayFault[] {
  const text = expected.text.replace(/\s+/g, ' ');
  const key = text.split(' ')[0] ?? '';
  const actual = writeMarks(marks).find((line) => line.startsWith(`${key} `));
  if (!actual && text === `${key} 0`) return [];
  if (!actual)
    return [{ line: expected.line, about: 'marks', message: `"${key}" is no mark of this play. Remove it.` }];
  const same = key === 'leaked' ? sorted(text) === sorted(actual) : text === actual;
  return same
    ? []
    : [
        {
          line: expected.line,
          about: 'marks',
          message: `the play earns "${actual}", not "${text}". Mend the call or the play.`,
        },
      ];
}

function sorted(text: string): string {
  return text.split(/[ ,]+/).sort().join(' ');
}

function missingMarks(play: Play, marks: Marks): PlayFault[] {
  const has = new Set(play.expects.map((one) => one.text.split(/\s+/)[0]));
  const line = play.expects.at(-1)?.line ?? play.acts.at(-1)?.line ?? 1;
  return writeMarks(marks)
    .filter((mark) => !has.has(mark.split(' ')[0] ?? ''))
    .map((mark) => ({
      line,
      about: 'marks',
      message: `the mark "${mark.split(' ')[0]}" is not written; this play earns "${mark}". Add it.`,
    }));
}
