import type { Problem } from '../../src/scenario/problem.ts';
import { type CastSheet, readCast } from '../../src/toolchain/voices/cast.ts';
import { ENGINE_FOLDER } from '../../src/toolchain/voices/engine.ts';
import { prepareEnvironment } from '../../src/toolchain/voices/engine-environment.ts';
import { VOICES_ROOT } from '../../src/toolchain/voices/open-studio.ts';
import { askPython } from './ask-python.ts';
import { percentile, percentOf } from './figures.ts';
import { type HeardVoice, hearOthers, hearPeople, nameOfOther, type Other, shapesOf } from './mandarin-heard.ts';
import { MANDARIN_WORDS } from './mandarin-words.ts';
import { LEAST_SYLLABLES, measurePace } from './measure-pace.ts';
import { fewOf, strangersOf } from './strangers.ts';
import { mistaken, TONES, type Tone } from './tone-shape.ts';
import { PLACES, takenFor, tonesTaken } from './tones-said.ts';

type Say = (text: string) => void;
type Heard = ReadonlyMap<string, HeardVoice>;

/** Seconds a syllable takes where each can be followed and none drawls. */
const SLOW_AND_QUICK = [0.15, 0.4] as const;
/** Of each sex, of those who share no speaker: among whose words a person's are looked for. */
const JUDGES = 2;
const NONE = '–';

const percent = (value: number): string => value.toFixed(0).padStart(3);

function paceOf(paces: readonly number[]): readonly string[] {
  if (paces.length === 0) return [NONE, NONE, NONE, '0'];
  const [least, most] = SLOW_AND_QUICK;
  const inMs = (share: number) => percentile(paces, share).toFixed(2);
  const within = percentOf(paces, (pace) => pace >= least && pace <= most);
  return [inMs(0.5), `${inMs(0.05)}–${inMs(0.95)}`, percent(within), String(paces.length)];
}

const rightOf = (pairs: readonly (readonly [Tone, Tone | null])[]): number =>
  percentOf(pairs, ([tone, taken]) => tone === taken);

/** Pitch range in semitones; syllables told right by the women's shapes, first and second; by other voices' shapes, all. */
function tonesOf(voice: HeardVoice, others: readonly HeardVoice[]): readonly string[] {
  const [low, high] = voice.range;
  const byOthers = PLACES.flatMap((place) => tonesTaken(voice, place, others));
  return [
    (12 * Math.log2(high / low)).toFixed(1),
    ...PLACES.map((place) => percent(rightOf(tonesTaken(voice, place)))),
    others.length > 0 ? percent(rightOf(byOthers)) : NONE,
  ];
}

/** Words found first and among the first five, where looked for among those of each group of voices. */
async function wordsFound(python: string, voice: string, groups: readonly (readonly string[])[]): Promise<string[]> {
  const cells = groups.map(() => NONE);
  const asked = [...groups.entries()].filter(([, group]) => group.length > 0);
  const questions = asked.map(([, group]) => ({ heard: shapesOf(voice), among: group.map(shapesOf) }));
  let at = 0;
  for await (const { ranks } of askPython<{ ranks: readonly number[] }>(python, 'match_words.py', questions)) {
    const [first, five] = [1, 5].map((most) => percent(percentOf(ranks, (rank) => rank <= most)));
    cells[asked[at]?.[0] ?? 0] = `${first}/${five}`;
    at += 1;
  }
  return cells;
}

const HEAD = ['', 's/syll', '5–95 %', 'in', 'lines', 'range', '1st', '2nd', 'cast', 'woman', 'espeak', 'cast'];
const WIDTHS = [20, 6, 10, 4, 6, 6, 4, 4, 5, 8, 8, 8];
const row = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[i] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join(' ');

/** Tones of a person of which most come out as another: one line each. */
function sayMistaken(heard: Heard, say: Say): void {
  for (const [person, voice] of heard)
    for (const [tone, taken, count, whole] of mistaken(takenFor(voice)))
      say(`${person}: tone ${tone} is shaped like tone ${taken} in ${count} of ${whole} syllables`);
}

/** What each tone is taken for over all people together, in percent. */
function sayConfusions(heard: Heard, say: Say): void {
  const all = [...heard.values()].map(takenFor);
  for (const tone of TONES) {
    const count = (taken: Tone | null) => all.reduce((sum, one) => sum + (one.get(tone)?.get(taken) ?? 0), 0);
    const whole = [...TONES, null].reduce((sum, taken) => sum + count(taken), 0);
    const parts = TONES.map((taken) => `${taken}: ${percent((100 * count(taken)) / whole)}`);
    say(`tone ${tone} comes out as ${parts.join(', ')}, unheard: ${percent((100 * count(null)) / whole)} %`);
  }
}

async function sayOthers(python: string, others: ReadonlyMap<Other, HeardVoice>, say: Say): Promise<void> {
  for (const [other, voice] of others) {
    // The women's shapes are their own: each is told by the other's alone.
    const by = other === 'words' ? others.get('syllables') : other === 'syllables' ? others.get('words') : undefined;
    const found = await wordsFound(python, other, [
      other !== 'words' && others.has('words') ? ['words'] : [],
      other === 'espeak' ? [] : ['espeak'],
    ]);
    const right = PLACES.map((place) => percent(rightOf(tonesTaken(voice, place, by && [by]))));
    const [low, high] = voice.range;
    const range = (12 * Math.log2(high / low)).toFixed(1);
    say(row([nameOfOther(other), NONE, NONE, NONE, NONE, range, ...right, NONE, ...found, NONE]));
  }
}

/**
 * How plainly each of the cast, or of those named, speaks Chinese, as far as a machine can tell: pace in the real lines,
 * tones and likeness of known words. There is no target, so it only tells.
 */
export async function measureMandarin(only: readonly string[], say: Say): Promise<void> {
  const problems: Problem[] = [];
  const cast: CastSheet = readCast(VOICES_ROOT, problems);
  const asked = Object.keys(cast).filter((person) => only.length === 0 || only.includes(person));
  if (asked.length === 0) throw new Error(`there is nobody to measure ${JSON.stringify(problems)}`);
  const judgesOf = (person: string) => fewOf(strangersOf(person, cast), cast, JUDGES);
  const needed = new Set([...asked, ...asked.flatMap(judgesOf)]);
  const environment = await prepareEnvironment(ENGINE_FOLDER, say);
  const paces = await measurePace(say);
  const people = Object.entries(cast).filter(([person]) => needed.has(person));
  const heard = await hearPeople(people, environment, say);
  const others = await hearOthers(environment);
  const woman = others.has('words') ? ['words'] : [];
  say(row(HEAD));
  for (const person of asked) {
    const voice = heard.get(person);
    if (!voice) continue;
    const strangers = strangersOf(person, cast).flatMap((other) => heard.get(other) ?? []);
    const found = await wordsFound(environment.python, person, [woman, ['espeak'], judgesOf(person)]);
    say(row([person, ...paceOf(paces.get(person) ?? []), ...tonesOf(voice, strangers), ...found]));
  }
  await sayOthers(environment.python, others, say);
  const measured = new Map([...heard].filter(([person]) => asked.includes(person)));
  sayConfusions(measured, say);
  sayMistaken(measured, say);
  const all = asked.flatMap((person) => paces.get(person) ?? []);
  const [median, range, within, lines] = paceOf(all);
  say(
    `all ${lines} lines of ${LEAST_SYLLABLES} syllables or more: ${median} s a syllable, ${range}, ${within} % within`,
  );
  const chance = (100 / MANDARIN_WORDS.length).toFixed(1);
  say(
    `by chance: a tone 25 %, a word ${chance} % first and ${((5 * 100) / MANDARIN_WORDS.length).toFixed(1)} % of five`,
  );
}
