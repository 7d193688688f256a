import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordedLine } from '../../audio/voice-manifest.ts';
import { countSyllables } from '../../dialogue/pacing.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Locale } from '../../scenario/vocabulary.ts';
import { fileOf } from './check.ts';
import type { Decoder } from './decode.ts';
import { envelopeOf } from './envelope.ts';
import { heardPeak } from './heard-peak.ts';
import type { Kept } from './kept.ts';
import { TARGET } from './level.ts';
import { loudnessOf } from './loudness.ts';
import { pausesIn } from './pauses.ts';
import type { PlannedLine } from './plan.ts';
import { type VoiceCode, voiceProblem } from './problems.ts';
import type { FloatSound } from './read-float-wav.ts';
import { throughTelephone } from './telephone-filter.ts';

/** ms by which a file may differ from its manifest: a packet of Opus is 60 ms, and the last one is cut at its end. */
const LENGTH_DIFFERS = 70;
/** Seconds of speech a syllable takes, pauses left out. Below 5 syllables it says nothing: a single one is held or swallowed. */
const PACE: Readonly<Record<Locale, readonly [number, number]>> = { 'zh-CN': [0.11, 0.42], en: [0.09, 0.45] };
const SYLLABLES = 5;
/** Steps of 35 by which an envelope may differ from that of the decoded sound, on average: 2.1 was the most over 2,378 lines. */
const ENVELOPE_DIFFERS = 4;
/** dB under and above a line's place: peaks keep some lines softer, and what is short is measured roughly. */
const UNDER = 5;
const ABOVE = 2;
/** Of full scale, also behind the telephone's band: the noise of the line and a message want room. */
const HIGHEST = 0.94;
/** Seconds of silence within a line after which one asks whether the other is still there. */
const SILENCE = 1.5;

/** What is wrong with the sound of one line, decoded. What is not current is left to `checkKept`. */
export async function checkSound(
  planned: PlannedLine,
  { root, kept, decoder }: SoundCheck,
): Promise<readonly Problem[]> {
  const recorded = kept.entry(planned.locale, planned.scenario, planned.line);
  if (!recorded || kept.stateOf(planned) !== 'current') return [];
  const problem = (code: VoiceCode, values: Readonly<Record<string, string | number>>): Problem => {
    const { line, locale, scenario } = planned;
    return voiceProblem(code, planned.place(), {
      line,
      locale,
      scenario,
      file: fileOf(locale, recorded.file),
      ...values,
    });
  };
  try {
    const sound = await decoder.decode(await readFile(join(root, planned.locale, recorded.file)));
    const reading = kept.reading(planned.locale, planned.scenario, planned.line)?.reading ?? '';
    return faultsOf(sound, recorded, planned, reading).map(({ code, values }) => problem(code, values));
  } catch (error) {
    return [problem('VO007-unreadable', { what: (error as Error).message })];
  }
}

export interface SoundCheck {
  readonly root: string;
  readonly kept: Kept;
  readonly decoder: Decoder;
}

export interface Fault {
  readonly code: VoiceCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is wrong with a sound, whatever file it came from. */
export function faultsOf(
  { samples, rate }: FloatSound,
  { ms: said, envelope }: Pick<RecordedLine, 'ms' | 'envelope'>,
  { locale, delivery }: Pick<PlannedLine, 'locale' | 'delivery'>,
  reading: string,
): readonly Fault[] {
  const faults: Fault[] = [];
  const tell = (code: VoiceCode, values: Fault['values']) => faults.push({ code, values });
  const ms = Math.round((samples.length / rate) * 1000);
  if (Math.abs(ms - said) > LENGTH_DIFFERS) tell('VO008-length', { ms, said });
  const apart = envelopesApart(envelope, envelopeOf(samples, rate));
  if (apart > ENVELOPE_DIFFERS) tell('VO016-envelope', { apart: apart.toFixed(1), most: ENVELOPE_DIFFERS });
  const onLine = throughTelephone(samples, rate);
  const peak = heardPeak(samples, onLine);
  if (peak > HIGHEST) tell('VO011-clipped', { peak: peak.toFixed(3), most: HIGHEST });
  const loudness = loudnessOf(onLine, rate);
  const [softest, loudest] = [TARGET + delivery.level - UNDER, TARGET + delivery.level + ABOVE];
  if (loudness < softest || loudness > loudest)
    tell('VO010-level', { loudness: loudness.toFixed(1), least: softest, most: loudest });
  const pauses = pausesIn(samples, rate).map(({ from, to }) => (to - from) / rate);
  const longest = Math.max(0, ...pauses);
  if (longest > SILENCE) tell('VO012-silence', { seconds: longest.toFixed(1), most: SILENCE });
  const syllables = syllablesIn(delivery.text, reading, locale);
  const pace = (ms / 1000 - pauses.reduce((sum, pause) => sum + pause, 0)) / syllables;
  const [least, most] = PACE[locale].map((seconds) => seconds / delivery.speed) as [number, number];
  if (syllables >= SYLLABLES && (pace < least || pace > most)) {
    const inMs = (seconds: number) => Math.round(seconds * 1000);
    tell('VO009-pace', { ms: inMs(pace), least: inMs(least), most: inMs(most) });
  }
  return faults;
}

/** Mean difference in steps, over the length both have. */
function envelopesApart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const steps = Array.from({ length }, (_, i) =>
    Math.abs(Number.parseInt(a[i] ?? '0', 36) - Number.parseInt(b[i] ?? '0', 36)),
  );
  return steps.reduce((sum, step) => sum + step, 0) / Math.max(1, length);
}

/** Syllables really said: by tone digits in a Chinese reading, by vowels in English letters. */
export function syllablesIn(text: string, reading: string, locale: Locale): number {
  const tones = reading.match(/\p{L}[1-5](?!\p{L})/gu)?.length ?? 0;
  if (locale === 'zh-CN' && tones > 0) return tones + countSyllables(latinOf(text));
  return countSyllables(text.replace(/\[[^\]]*\]/g, ''));
}

function latinOf(text: string): string {
  return (text.match(/\{[^}]*\}/g) ?? []).join(' ');
}
