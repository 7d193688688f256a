import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSyllables } from '../../dialogue/pacing.ts';
import type { Problem } from '../../scenario/problem.ts';
import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { type CastMember, readCast } from './cast.ts';
import { type CastDistances, distancesPath, LEAST_APART, type Measured, pairsOf } from './cast-distances.ts';
import { ENGINE_FOLDER, openEngine } from './engine.ts';
import { prepareEnvironment } from './engine-environment.ts';
import { SPEAK } from './engine-pins.ts';

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
 * Measures everybody whose settings are not those of the last figures, writes the file and says who is nearest to whom.
 * Returns the exit code: 1 where two people are nearer than may be.
 */
export async function measureCast(voices: string, say: (text: string) => void): Promise<number> {
  const problems: Problem[] = [];
  const cast = readCast(voices, problems);
  for (const { file, line, message } of problems) say(`${file}:${line} ${message}`);
  if (problems.length > 0) return 1;
  const before = readBefore(voices);
  const folder = mkdtempSync(join(tmpdir(), 'cast-'));
  try {
    const wanted = Object.entries(cast).flatMap(([voice, member]) =>
      LOCALES.filter((locale) => before[voice]?.[locale]?.of !== settingsIn(member[locale])).map((locale) => ({
        id: `${voice}/${locale}`,
        locale,
        sound: member[locale],
      })),
    );
    if (wanted.length > 0) say(`${wanted.length} voices to measure …`);
    const found = wanted.length > 0 ? await measureAll(wanted, folder, say) : new Map<string, Measured>();
    const people = Object.fromEntries(
      Object.keys(cast).map((voice) => {
        const of = (locale: Locale): Measured => found.get(`${voice}/${locale}`) ?? known(before[voice]?.[locale]);
        return [voice, { 'zh-CN': of('zh-CN'), en: of('en') }];
      }),
    );
    const distances: CastDistances = { about: ABOUT, people };
    writeFileSync(distancesPath(voices), `${writeDistances(distances)}\n`);
    return sayNearest(distances, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Wanted {
  readonly id: string;
  readonly locale: Locale;
  readonly sound: Sound;
}

async function measureAll(wanted: readonly Wanted[], folder: string, say: (text: string) => void) {
  const engine = await openEngine(ENGINE_FOLDER, say);
  const jobs: { readonly id: string; readonly wavs: readonly string[]; readonly syllables: number }[] = [];
  try {
    await Promise.all(
      wanted.map(async ({ id, locale, sound }) => {
        const spoken = SENTENCES[locale].map((text, i) => {
          const out = join(folder, `${id.replace('/', '-')}-${i}.wav`);
          return engine.speak({ id: `${id}-${i}`, locale, text, ...sound, whisper: 0, out });
        });
        const wavs = (await Promise.all(spoken)).map(({ out }) => out);
        jobs.push({ id, wavs, syllables: SENTENCES[locale].reduce((sum, text) => sum + countSyllables(text), 0) });
        say(`${jobs.length} of ${wanted.length}: ${id}`);
      }),
    );
  } finally {
    await engine.close();
  }
  const { python } = await prepareEnvironment(ENGINE_FOLDER, say);
  const input = jobs.map((job) => JSON.stringify(job)).join('\n');
  const run = spawnSync(python, ['-B', join(SPEAK, 'distances.py')], { input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The measuring program stopped: ${run.stderr}`);
  const of = new Map(wanted.map(({ id, sound }) => [id, settingsIn(sound)]));
  return new Map(
    run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => readMeasured(line, of)),
  );
}

function readMeasured(line: string, of: ReadonlyMap<string, string>): readonly [string, Measured] {
  const { id, error, ...figures } = JSON.parse(line) as Omit<Measured, 'of'> & { id: string; error?: string };
  if (error !== undefined) throw new Error(`${id} could not be measured: ${error}`);
  return [id, { of: of.get(id) ?? '', f0: figures.f0, pace: figures.pace, bands: figures.bands }];
}

/** The figures of the last time; nothing where there are none or they are of another shape. */
function readBefore(voices: string): Readonly<Record<string, Partial<Record<Locale, Measured>>>> {
  try {
    return (JSON.parse(readFileSync(distancesPath(voices), 'utf8')) as CastDistances).people;
  } catch {
    return {};
  }
}

function known(measured: Measured | undefined): Measured {
  if (!measured) throw new Error('A voice was neither measured nor known.');
  return measured;
}

/** One row a person and language, so that a change shows as one row. */
function writeDistances({ about, people }: CastDistances): string {
  const rows = Object.entries(people).map(
    ([voice, each]) =>
      `    ${JSON.stringify(voice)}: {\n${LOCALES.map((locale) => `      ${JSON.stringify(locale)}: ${JSON.stringify(each[locale])}`).join(',\n')}\n    }`,
  );
  return `{\n  "about": ${JSON.stringify(about)},\n  "people": {\n${rows.join(',\n')}\n  }\n}`;
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
