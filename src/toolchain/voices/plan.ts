import { whereSaid } from '../../lint/where-said.ts';
import type { ParsedPerson } from '../../scenario/parse-person.ts';
import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import type { Place } from '../../scenario/problem.ts';
import { type Line, linesOf, YOU } from '../../scenario/scenario.ts';
import type { Locale, Mood, Voice } from '../../scenario/vocabulary.ts';
import type { Lexicon, SpokenForm } from '../../speech/spoken-form.ts';
import type { Delivery } from './delivery.ts';
import { keyOf } from './key.ts';
import { MOOD_SETTINGS, paceIn } from './moods.ts';

/** How one of the cast sounds in one language. */
export type VoiceSettings = Pick<Delivery, 'speakers' | 'speed' | 'pitch' | 'formant' | 'range'>;
export type Cast = Readonly<Record<string, Readonly<Record<Locale, VoiceSettings>>>>;

/** What planning needs besides the scenarios. */
export interface Studio {
  readonly people: ReadonlyMap<string, ParsedPerson>;
  readonly cast: Cast;
  readonly lexicons: Readonly<Record<Locale, Lexicon>>;
  readonly spoken: Readonly<Record<Locale, (text: string, lexicon: Lexicon) => SpokenForm>>;
  /** Names of the engine and the shaping, part of every key. */
  readonly makers: Readonly<Record<Locale, readonly string[]>>;
}

/** A line in one language that is to have a voice. */
export interface PlannedLine {
  readonly scenario: string;
  readonly locale: Locale;
  readonly line: string;
  readonly who: string;
  readonly voice: Voice;
  readonly mood: Mood;
  /** As the captions show it. */
  readonly text: string;
  readonly unsettled: SpokenForm['unsettled'];
  readonly delivery: Delivery;
  readonly key: string;
  /** Where it stands how it is said. */
  place(): Place;
}

/** Every line of a scenario in each of its languages, in the order of the source. */
export function planScenario(parsed: ParsedScenario, studio: Studio): readonly PlannedLine[] {
  const lines = linesOf(parsed.scenario);
  return parsed.scenario.locales.flatMap((locale) =>
    lines.flatMap((line) => planLine(parsed, line, locale, studio) ?? []),
  );
}

/** Null where the voice is nobody's, which the file of the cast is told for, or the text is missing. */
function planLine(parsed: ParsedScenario, line: Line, locale: Locale, studio: Studio): PlannedLine | null {
  const { scenario } = parsed;
  const text = parsed.words[locale]?.[line.id];
  const voice = line.who === YOU ? studio.people.get(scenario.you)?.person.voice : scenario.speakers[line.who]?.voice;
  const settings = voice && studio.cast[voice]?.[locale];
  if (text === undefined || !settings) return null;
  const form = studio.spoken[locale](parsed.say[locale]?.[line.id] ?? text, studio.lexicons[locale]);
  const delivery = deliver(form.text, locale, settings, line.mood);
  return {
    scenario: scenario.id,
    locale,
    line: line.id,
    who: line.who,
    voice,
    mood: line.mood,
    text,
    unsettled: form.unsettled,
    delivery,
    key: keyOf(delivery, studio.makers[delivery.locale]),
    place: () => placeOf(parsed, locale, line.id),
  };
}

/** The lines of each call in each language, in the order of the source; undefined for a call that is not planned. */
export function linesByCall(
  planned: readonly PlannedLine[],
): (call: Pick<PlannedLine, 'locale' | 'scenario'>) => readonly string[] | undefined {
  const lines = new Map<string, string[]>();
  const keyOfCall = ({ locale, scenario }: Pick<PlannedLine, 'locale' | 'scenario'>) => `${locale}/${scenario}`;
  for (const line of planned) {
    const key = keyOfCall(line);
    const known = lines.get(key);
    if (known) known.push(line.line);
    else lines.set(key, [line.line]);
  }
  return (call) => lines.get(keyOfCall(call));
}

function deliver(text: string, locale: Locale, own: VoiceSettings, mood: Mood): Delivery {
  const { pause, level, range, whisper } = MOOD_SETTINGS[mood];
  const { speakers, pitch, formant } = own;
  return {
    locale,
    text,
    speakers,
    speed: paceIn(mood, own.speed),
    pitch,
    formant,
    range: Math.round(own.range * range * 1000) / 1000,
    whisper,
    pause,
    level,
  };
}

function placeOf(parsed: ParsedScenario, locale: Locale, line: string): Place {
  const at = whereSaid(parsed, locale, line);
  return 'place' in at ? at.place : { file: parsed.source.file, ...parsed.source.place(at.path) };
}
