import { speakingTime } from '../dialogue/pacing.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { isHeard, type Line, type Scenario, type Words, YOU } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/** One line to be recorded. */
export interface RecordingRow {
  readonly scenario: string;
  readonly locale: Locale;
  /** The speaker's id, and the name the captions show. */
  readonly speaker: string;
  readonly name: string;
  readonly voice: string;
  readonly line: string;
  readonly mood: string;
  readonly text: string;
  /** What may be heard or said just before, each way parted by " / "; what is no line stands in brackets. */
  readonly before: string;
  readonly characters: number;
  /** How long it should take to say; an estimate by syllables and pauses. */
  readonly seconds: number;
  /** "to record" once the words are settled; before that, recording would be in vain. */
  readonly status: 'draft' | 'to record' | 'retired';
}

const STATUS = { draft: 'draft', live: 'to record', retired: 'retired' } as const;

/** Every line somebody else than the player says, speaker by speaker in the order the call names them. */
export function recordingRows({ scenario, words }: ParsedScenario, locale: Locale): readonly RecordingRow[] {
  const own = words[locale] ?? {};
  const before = beforeOf(scenario, own);
  return Object.entries(scenario.speakers).flatMap(([speaker, { voice }]) =>
    [...before.keys()]
      .filter((line) => isHeard(line) && line.who === speaker)
      .map((line): RecordingRow => {
        const text = own[line.id] ?? '';
        return {
          scenario: scenario.id,
          locale,
          speaker,
          name: own[`speaker.${speaker}`] ?? speaker,
          voice,
          line: line.id,
          mood: line.mood,
          text,
          before: before.get(line)?.join(' / ') ?? '',
          characters: Array.from(text).length,
          seconds: Math.round(speakingTime(text, locale, line.mood) / 100) / 10,
          status: STATUS[scenario.status],
        };
      }),
  );
}

/** Every line of the call, in order, with what may come just before it. */
function beforeOf(scenario: Scenario, words: Words): ReadonlyMap<Line, readonly string[]> {
  const said = ({ who, id }: Line) => `${who === YOU ? YOU : (words[`speaker.${who}`] ?? who)}: ${words[id] ?? ''}`;
  const before = new Map<Line, readonly string[]>();
  const follow = (lines: readonly Line[], waysIn: readonly string[]) => {
    lines.forEach((line, i) => {
      const { last, mayBeNone } = lastOf(lines.slice(0, i));
      before.set(line, [...(mayBeNone ? waysIn : []), ...last.map(said)]);
    });
  };
  const waysIn = waysInto(scenario, words, said);
  for (const node of scenario.nodes) follow(node.lines, waysIn.get(node.id) ?? []);
  for (const check of scenario.checks)
    for (const finding of check.findings) follow(finding.lines, [`(${check.kind}: ${words[check.id] ?? ''})`]);
  return before;
}

/** The lines one of which is heard last: the last that is always heard, and those after it that hang on a condition. */
function lastOf(lines: readonly Line[]): { readonly last: readonly Line[]; readonly mayBeNone: boolean } {
  const sure = lines.findLastIndex((line) => line.when === undefined);
  return { last: lines.slice(Math.max(0, sure)), mayBeNone: sure < 0 };
}

/** How each node is come to: the reply that leads there, silence, the lines of the node before, or a check. */
function waysInto(
  scenario: Scenario,
  words: Words,
  said: (line: Line) => string,
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, Set<string>>();
  const add = (to: string | undefined, way: string) => {
    if (to !== undefined) ways.set(to, (ways.get(to) ?? new Set()).add(way));
  };
  add(scenario.nodes[0]?.id, '(the phone is answered)');
  for (const node of scenario.nodes) {
    for (const choice of node.choices) add(choice.goes, `${YOU}: ${words[choice.id] ?? ''}`);
    add(node.timed?.goes, '(silence)');
    for (const line of lastOf(node.lines).last) add(node.goes, said(line));
  }
  for (const check of scenario.checks)
    for (const finding of check.findings) add(finding.goes, `(back from ${check.kind}: ${words[check.id] ?? ''})`);
  return new Map([...ways].map(([id, set]) => [id, [...set]]));
}
