import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../../scenario/problem.ts';
import { readWith } from '../../scenario/read-with.ts';
import { openSource } from '../../scenario/source-map.ts';
import { type Locale, VOICES } from '../../scenario/vocabulary.ts';
import { readSource } from '../read-source.ts';

const text = z.string().min(1);
const inEach = <T extends z.ZodType>(one: T) => z.strictObject({ 'zh-CN': one, en: one });

/** The speakers of the engine for these languages, but for zf_xiaoni: its tones are not those of the standard language. */
const SPEAKERS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': 'zf_xiaobei zf_xiaoxiao zf_xiaoyi zm_yunjian zm_yunxi zm_yunxia zm_yunyang'.split(' '),
  en: (
    'af_alloy af_aoede af_bella af_heart af_jessica af_kore af_nicole af_nova af_river af_sarah af_sky am_adam am_echo ' +
    'am_eric am_fenrir am_liam am_michael am_onyx am_puck am_santa bf_alice bf_emma bf_isabella bf_lily bm_daniel ' +
    'bm_fable bm_george bm_lewis'
  ).split(' '),
};

function speakerOf(locale: Locale): z.ZodString {
  const known = SPEAKERS[locale];
  return z.string().refine((name) => known.includes(name), { message: `one of ${known.join(', ')}` });
}

/**
 * How one person is made out of the speakers of the engine in one language. The limits are those within which words stay
 * plain: beyond them a voice is no longer understood, or no longer believed.
 */
const sound = (locale: Locale) =>
  z.strictObject({
    speakers: z
      .record(speakerOf(locale), z.number().gt(0).max(1))
      .refine((shares) => Math.abs(Object.values(shares).reduce((all, share) => all + share, 0) - 1) < 0.001, {
        message: 'shares that add up to 1',
      })
      .describe('Speakers of the engine, each with its share of the voice; together 1.'),
    speed: z.number().min(0.85).max(1.2).describe('Factor on the pace of the speaker.'),
    pitch: z.number().min(0.7).max(1.4).describe('Factor on the median pitch.'),
    formant: z.number().min(0.93).max(1.08).describe('Factor on the resonances: below 1 a larger, older head.'),
    range: z.number().min(0.7).max(1.3).describe('Factor on rise and fall around the median pitch.'),
  });

const person = z.strictObject({
  name: inEach(text),
  age: z.number().int().min(16).max(90).describe('In years, as heard.'),
  sex: z.enum(['woman', 'man']),
  about: inEach(text).describe('What they are like, in a sentence.'),
  'zh-CN': sound('zh-CN'),
  en: sound('en'),
});

/** `assets/voices/cast.yaml`: everybody of `VOICES`, and nobody else. */
export const castSchema = z.strictObject({
  cast: z.strictObject(Object.fromEntries(VOICES.map((voice) => [voice, person]))),
});

export type CastMember = z.infer<typeof person>;
export type CastSheet = Readonly<Record<string, CastMember>>;

/** Where the cast stands in the folder of the voices. */
export const CAST_FILE = 'cast.yaml';

/** The cast in the order of the file; empty where the file cannot be used, which `problems` then says with its place. */
export function readCast(voices: string, problems: Problem[]): CastSheet {
  const file = readSource(join(voices, CAST_FILE), problems);
  if (!file) return {};
  const source = openSource(file.file, file.text);
  problems.push(...source.problems);
  return readWith(castSchema, source, problems)?.cast ?? {};
}
