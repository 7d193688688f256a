import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CastMember } from '../../src/toolchain/voices/cast.ts';
import { ENGINE } from '../../src/toolchain/voices/engine.ts';
import type { Environment } from '../../src/toolchain/voices/engine-environment.ts';
import { SPEAK } from '../../src/toolchain/voices/engine-pins.ts';
import { askOnce, askPython } from './ask-python.ts';
import { inFolder, KEPT, keep, readKept } from './kept-heard.ts';
import { FRAME, MANDARIN_LISTS, MANDARIN_WORDS } from './mandarin-words.ts';
import type { Contour } from './tone-shape.ts';

type Say = (text: string) => void;

/** What `word_sounds.py` found in the sixty words of one voice. */
export interface HeardVoice {
  /** Of each word the rhyme of its first and of its second syllable. */
  readonly first: readonly Contour[];
  readonly last: readonly Contour[];
  /** 5th and 95th percentile of F0, Hz. */
  readonly range: readonly [number, number];
  /** Of each word. */
  readonly seconds: readonly number[];
}

/** Raised when the measuring programs find something else in the same sound. */
const MEASURE = 1;

/**
 * Recordings of people, where there are any: `hsk/cmn-<word>.mp3` are words read by Yue Tan, `syllabs/cmn-<pinyin>.mp3`
 * syllables read by Chen Wang (audio-cmn, CC BY-SA). They are no part of the project.
 */
const RECORDINGS = join(KEPT, 'audio-cmn', '64k');
const OTHERS = { words: 'a woman, words', syllables: 'a woman, syllables', espeak: 'espeak-ng' } as const;
export type Other = keyof typeof OTHERS;
export const nameOfOther = (other: Other): string => OTHERS[other];

/** Where the spectral shapes of a voice are kept. */
export function shapesOf(voice: string): string {
  const folder = resolve(KEPT, 'mandarin');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${voice}.npz`);
}

const keptAs = (person: string): string => `mandarin-${person}`;
const settingsOf = (member: CastMember): string =>
  JSON.stringify([MEASURE, ENGINE['zh-CN'], member['zh-CN'], FRAME, MANDARIN_LISTS]);

function readVoice(person: string, member: CastMember): HeardVoice | undefined {
  return existsSync(shapesOf(person)) ? readKept<HeardVoice>(keptAs(person), settingsOf(member))[person] : undefined;
}

/** Has everybody say the words who has not said them with the settings of today. Gives what was heard, by person. */
export async function hearPeople(
  people: readonly (readonly [string, CastMember])[],
  { python, model, vocab, speakers, cache }: Environment,
  say: Say,
): Promise<ReadonlyMap<string, HeardVoice>> {
  const stale = people.filter(([person, member]) => !readVoice(person, member));
  if (stale.length > 0) say(`${stale.length} people say ${MANDARIN_WORDS.length} words each …`);
  const lists = MANDARIN_LISTS.map((list) => list.map(({ word, pinyin }) => [word, pinyin]));
  const questions = stale.map(([person, member]) => ({
    id: person,
    ...member['zh-CN'],
    lists,
    frame: FRAME,
    out: shapesOf(person),
  }));
  const places = { speak: SPEAK, model, vocab, speakers, cache };
  const args = Object.entries(places).flatMap(([name, value]) => [`--${name}`, value]);
  const members = new Map(people);
  let done = 0;
  if (questions.length > 0)
    for await (const { id, ...heard } of askPython<HeardVoice & { id: string }>(
      python,
      'say_words.py',
      questions,
      args,
    )) {
      const member = members.get(id);
      if (member) keep<HeardVoice>(keptAs(id), settingsOf(member), { [id]: heard });
      done += 1;
      say(`${done} of ${stale.length}: ${id}`);
    }
  return new Map(
    people.flatMap(([person, member]) => {
      const heard = readVoice(person, member);
      return heard ? [[person, heard] as const] : [];
    }),
  );
}

/** The same words by other voices: espeak-ng, and the people recorded, where their recordings lie. */
export async function hearOthers({ python }: Environment): Promise<ReadonlyMap<Other, HeardVoice>> {
  const found = new Map<Other, HeardVoice>();
  const hear = async (other: Other, words: readonly (readonly string[])[]) => {
    if (words.flat().every((path) => existsSync(path)))
      found.set(other, await askOnce<HeardVoice>(python, 'hear_words.py', { words, out: shapesOf(other) }));
  };
  const syllable = (pinyin: string) => join(RECORDINGS, 'syllabs', `cmn-${pinyin.replace('ü', 'v')}.mp3`);
  await hear(
    'words',
    MANDARIN_WORDS.map(({ word }) => [join(RECORDINGS, 'hsk', `cmn-${word}.mp3`)]),
  );
  await hear(
    'syllables',
    MANDARIN_WORDS.map(({ pinyin }) => pinyin.map(syllable)),
  );
  await inFolder('espeak', async (folder) => {
    const outs = MANDARIN_WORDS.map((_, i) => join(folder, `${i}.wav`));
    const words = MANDARIN_WORDS.map(({ pinyin }, i) => ({ text: pinyin.join(' '), out: outs[i] }));
    await askOnce<object>(python, 'espeak_words.py', { words });
    await hear(
      'espeak',
      outs.map((out) => [out]),
    );
  });
  return found;
}
