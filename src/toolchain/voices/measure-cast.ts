import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSyllables } from '../../dialogue/pacing.ts';
import type { Problem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { type CastMember, type CastSheet, readCast } from './cast.ts';
import {
  type CastDistances,
  distancesPath,
  LEAST_APART,
  type Measured,
  pairsOf,
  readDistances,
} from './cast-distances.ts';
import { ENGINE_FOLDER, openEngine } from './engine.ts';
import { prepareEnvironment } from './engine-environment.ts';
import { SPEAK } from './engine-pins.ts';
import { writeWhole } from './manifest.ts';

/** The same plain sentences for everybody, with no name and no figure in them. */
const SENTENCES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': [
    '明天上午我们在门口见面，你把东西带过来就好。',
    '他说那边下雨了，路上走得慢，可能要晚一点。',
    '你先坐一会儿，喝口水，我们慢慢讲。',
    '昨天买的菜还在桌上，晚上做饭的时候别忘了。',
    '这件事情我问过两个人，他们都说没有问题。',
    '好的，我知道了，有空再给你打过来。',
  ],
  en: [
    'We can meet at the gate tomorrow morning, just bring your things along.',
    'It was raining over there, so the road was slow and he may be late.',
    'Sit down for a while, have some water, and we can talk it over.',
    'The food you bought is still on the table, so remember it tonight.',
    'I asked two people about this, and both of them said it was fine.',
    'All right, I see, and I will call you back when I have time.',
  ],
};

const ABOUT =
  'Written by "npm run voices -- cast". Each person says the same six sentences; f0 in Hz, pace in syllables a second of speech, bands in dB around their mean (third octaves, 315 to 3150 Hz).';

type Sound = CastMember[Locale];

/** The settings a figure is of. */
export function settingsIn({ speakers, speed, pitch, formant, range }: Sound): string {
  const shares = Object.entries(speakers).map(([name, share]) => `${name} ${share}`);
  return [shares.join(' + '), `speed ${speed}`, `pitch ${pitch}`, `formant ${formant}`, `range ${range}`].join(', ');
}

/**
 * Measures everybody whose settings are not those of the last figures, and says who is nearest to whom. The file is
 * written after each person: interrupted, it goes on where it was. Returns the exit code: 1 where two people are nearer
 * than may be.
 */
export async function measureCast(voices: string, say: (text: string) => void): Promise<number> {
  const problems: Problem[] = [];
  const cast = readCast(voices, problems);
  for (const { file, line, message } of problems) say(`${file}:${line} ${message}`);
  if (problems.length > 0) return 1;
  const found = stillTrue(cast, voices);
  const wanted = Object.entries(cast).flatMap(([voice, member]) =>
    LOCALES.filter((locale) => !found.has(idOf(voice, locale))).map((locale) => ({
      id: idOf(voice, locale),
      locale,
      sound: member[locale],
    })),
  );
  if (wanted.length > 0) {
    say(`${wanted.length} voices to measure …`);
    await measureAll(wanted, say, (id, measured) => {
      found.set(id, measured);
      writeWhole(distancesPath(voices), `${writeDistances(cast, found)}\n`);
    });
  }
  writeWhole(distancesPath(voices), `${writeDistances(cast, found)}\n`);
  return sayNearest(readDistances(voices), say);
}

function idOf(voice: string, locale: Locale): string {
  return `${voice}/${locale}`;
}

interface Wanted {
  readonly id: string;
  readonly locale: Locale;
  readonly sound: Sound;
}

type Keep = (id: string, measured: Measured) => void;

async function measureAll(wanted: readonly Wanted[], say: (text: string) => void, keep: Keep): Promise<void> {
  const { python } = await prepareEnvironment(ENGINE_FOLDER, say);
  const engine = await openEngine(ENGINE_FOLDER, say);
  const folder = mkdtempSync(join(tmpdir(), 'cast-'));
  let done = 0;
  try {
    await Promise.all(
      wanted.map(async ({ id, locale, sound }) => {
        const spoken = SENTENCES[locale].map((text, i) => {
          const out = join(folder, `${id.replace('/', '-')}-${i}.wav`);
          return engine.speak({ id: `${id}-${i}`, locale, text, ...sound, whisper: 0, out });
        });
        const wavs = (await Promise.all(spoken)).map(({ out }) => out);
        const syllables = SENTENCES[locale].reduce((sum, text) => sum + countSyllables(text), 0);
        keep(id, { of: settingsIn(sound), ...measure(python, { id, wavs, syllables }) });
        done += 1;
        say(`${done} of ${wanted.length}: ${id}`);
      }),
    );
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Recording {
  readonly id: string;
  readonly wavs: readonly string[];
  readonly syllables: number;
}

function measure(python: string, recording: Recording): Omit<Measured, 'of'> {
  const args = ['-B', join(SPEAK, 'distances.py')];
  const run = spawnSync(python, args, { input: JSON.stringify(recording), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The measuring program stopped: ${run.stderr}`);
  const { error, f0, pace, bands } = JSON.parse(run.stdout) as Omit<Measured, 'of'> & { readonly error?: string };
  if (error !== undefined) throw new Error(`${recording.id} could not be measured: ${error}`);
  return { f0, pace, bands };
}

/** The figures of the last time that are of the settings of today. */
function stillTrue(cast: CastSheet, voices: string): Map<string, Measured> {
  const people: CastDistances['people'] = existsSync(distancesPath(voices)) ? readDistances(voices).people : {};
  const found = new Map<string, Measured>();
  for (const [voice, member] of Object.entries(cast))
    for (const locale of LOCALES) {
      const measured = people[voice]?.[locale];
      if (measured?.of === settingsIn(member[locale])) found.set(idOf(voice, locale), measured);
    }
  return found;
}

/** In the order of the cast, one row a person and language, so that a change shows as one row. */
function writeDistances(cast: CastSheet, found: ReadonlyMap<string, Measured>): string {
  const people = Object.keys(cast).flatMap((voice) => {
    const rows = LOCALES.flatMap((locale) => {
      const measured = found.get(idOf(voice, locale));
      return measured ? [`      ${JSON.stringify(locale)}: ${JSON.stringify(measured)}`] : [];
    });
    return rows.length > 0 ? [`    ${JSON.stringify(voice)}: {\n${rows.join(',\n')}\n    }`] : [];
  });
  return `{\n  "about": ${JSON.stringify(ABOUT)},\n  "people": {\n${people.join(',\n')}\n  }\n}`;
}

const NEAREST = 8;

function sayNearest(distances: CastDistances, say: (text: string) => void): number {
  const pairs = pairsOf(distances);
  for (const { locale, one, other, semitones, decibels, distance } of pairs.slice(0, NEAREST)) {
    const parts = `${semitones.toFixed(1)} semitones, ${decibels.toFixed(1)} dB`;
    say(`${locale}: ${one} and ${other} are ${distance.toFixed(2)} apart (${parts})`);
  }
  const near = pairs.filter(({ distance }) => distance < LEAST_APART).length;
  say(`${pairs.length} pairs, ${near} nearer than ${LEAST_APART}`);
  return near > 0 ? 1 : 0;
}
