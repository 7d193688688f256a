import type { Check, Line, Node, Scenario, Words } from '../scenario/scenario.ts';
import { YOU } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { NO_LIMIT, spokenLimit, type WordsLimit, writtenLimit } from './words-limit.ts';

/** One text as a translator meets it. */
export interface WordUnit {
  readonly key: string;
  readonly source: string;
  /** The translation as it stands; null while there is none. */
  readonly target: string | null;
  /** Who says it to whom, how, and after what. */
  readonly note: string;
  readonly limit: WordsLimit;
  /** The line a cue's quote must stand in, word for word; null for every other text. */
  readonly within: string | null;
}

/** What a key is for, found while the call is walked. */
interface About {
  readonly note: string;
  readonly limit?: WordsLimit;
  readonly within?: string;
}

/**
 * Every text of a call in the order it is written, which is the order it is heard.
 * @param own the words in the call's own language, whose keys are in that order
 */
export function wordUnits(scenario: Scenario, own: Words, locale: Locale, target: Words): readonly WordUnit[] {
  const about = new Map<string, About>();
  const from = scenario.language;
  const spoken = (line: Line) => spokenLimit(own[line.id] ?? '', from, locale, line.mood);
  const aboutLines = (lines: readonly Line[], noteOf: (line: Line, i: number) => string) => {
    lines.forEach((line, i) => {
      about.set(line.id, { note: noteOf(line, i), limit: spoken(line) });
      for (const cue of line.cues) {
        about.set(cue.id, { note: `Copied word for word out of the translation of ${line.id}`, within: line.id });
        about.set(`${cue.id}.why`, { note: `Debrief: what "${own[cue.id] ?? ''}" tells, or why it tells nothing` });
      }
    });
  };

  for (const [key, note] of HEADER) about.set(key, { note });
  for (const id of Object.keys(scenario.speakers)) about.set(`speaker.${id}`, { note: 'A name in the captions' });
  const before = leadsTo(scenario, own);
  for (const node of scenario.nodes) {
    aboutLines(node.lines, (line, i) => noteOfLine(line, own, i === 0 ? (before.get(node.id) ?? '') : 'goes on'));
    aboutControls(node, own, locale, about);
  }
  for (const check of scenario.checks) {
    about.set(check.id, { note: `What the player does to check (${CHECKING[check.kind]})` });
    for (const finding of check.findings)
      aboutLines(finding.lines, (line) => noteOfLine(line, own, `when the player ${CHECKING[check.kind]}`));
  }
  for (const ending of scenario.endings) {
    about.set(`${ending.id}.title`, { note: `Debrief: heading of an ending (${ending.outcome})` });
    about.set(ending.id, { note: `Debrief: what happened then (${ending.outcome})` });
    for (const id of ending.price) {
      about.set(`${id}.what`, { note: 'Debrief: what it cost besides money' });
      about.set(`${id}.detail`, { note: 'Debrief: more on that cost' });
    }
  }
  return Object.keys(own).map((key) => {
    const { note = '', limit = NO_LIMIT, within = null } = about.get(key) ?? {};
    return { key, source: own[key] ?? '', target: target[key] ?? null, note, limit, within };
  });
}

const HEADER: readonly (readonly [string, string])[] = [
  ['title', 'Name of the call, shown after the verdict only'],
  ['objective', 'What the call teaches; shown after the verdict'],
  ['next', 'Debrief: the one thing to do next time'],
  ['reveal', 'Debrief: who it really was'],
  ['shown.name', "Caller's name on the ringing phone; may be a lie"],
  ['shown.place', 'Place on the ringing phone'],
];

const CHECKING: Readonly<Record<Check['kind'], string>> = {
  ringBack: 'rings back on a number of their own finding',
  lookUp: 'looks the number up',
  ask: 'asks somebody they know',
  openApp: 'opens the official app',
  report: 'reports the call',
};

function noteOfLine(line: Line, own: Words, when: string): string {
  const who = line.who === YOU ? 'The player to the caller' : `${own[`speaker.${line.who}`] ?? line.who} to the player`;
  return [who, line.mood, when].filter((part) => part !== '').join('; ');
}

function aboutControls(node: Node, own: Words, locale: Locale, about: Map<string, About>): void {
  const asked = node.lines.at(-1);
  for (const choice of node.choices) {
    about.set(choice.id, {
      note: `The player's reply (${choice.stance}) to "${own[asked?.id ?? ''] ?? ''}"`,
      limit: writtenLimit('reply', locale),
    });
  }
  if (!node.sms) return;
  about.set(node.sms, { note: 'A text message that arrives', limit: writtenLimit('sms', locale) });
  about.set(`${node.sms}.from`, { note: 'Sender of that text message' });
}

/** For each node, what brings the player there: `after "Which one?" / silence`. */
function leadsTo(scenario: Scenario, own: Words): ReadonlyMap<string, string> {
  const ways = new Map<string, string[]>();
  const note = (goes: string | undefined, way: string) => {
    if (goes === undefined) return;
    const known = ways.get(goes) ?? [];
    if (!known.includes(way)) ways.set(goes, [...known, way]);
  };
  note(scenario.nodes[0]?.id, 'the phone is answered');
  for (const node of scenario.nodes) {
    for (const choice of node.choices) note(choice.goes, `"${own[choice.id] ?? ''}"`);
    note(node.timed?.goes, 'silence');
    note(node.goes, `"${own[node.lines.at(-1)?.id ?? ''] ?? ''}"`);
  }
  for (const check of scenario.checks) {
    for (const finding of check.findings) note(finding.goes, `the player ${CHECKING[check.kind]}`);
  }
  return new Map([...ways].map(([id, known]) => [id, `after ${known.join(' / ')}`]));
}
