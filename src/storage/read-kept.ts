import { LOCALES } from '../scenario/vocabulary.ts';
import { FLOW_STATES } from '../training/flow.ts';
import type { Firsts, SavedCall, SavedGame, Trial } from './kept.ts';
import {
  CAPTION_SIZES,
  MOTIONS,
  PACES,
  type Settings,
  TEXT_SIZES,
  THEMES,
  VOICE_LANGUAGES,
  VOICE_SOURCES,
  VOICE_SPEED,
} from './settings.ts';

/**
 * Storage is a door like any other: what comes in is looked at once. Null means damaged.
 * The page does not carry zod, so the few shapes are checked by hand.
 */

type Raw = Readonly<Record<string, unknown>>;

function isRaw(value: unknown): value is Raw {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Settings are read one by one: a damaged one falls back to its default, the others stay. */
export function readSettings(value: unknown): Partial<Settings> | null {
  if (value === undefined) return {};
  if (!isRaw(value)) return null;
  const oneOf = <T>(given: unknown, allowed: readonly T[]): T | undefined => allowed.find((one) => one === given);
  const within = (given: unknown, least: number, most: number): number | undefined =>
    typeof given === 'number' && given >= least && given <= most ? given : undefined;
  const read: Readonly<Record<keyof Settings, unknown>> = {
    locale: oneOf(value.locale, LOCALES),
    textSize: oneOf(value.textSize, TEXT_SIZES),
    theme: oneOf(value.theme, THEMES),
    sound: oneOf(value.sound, [true, false]),
    volume: within(value.volume, 0, 1),
    voiceLanguage: oneOf(value.voiceLanguage, VOICE_LANGUAGES),
    voiceSource: oneOf(value.voiceSource, VOICE_SOURCES),
    voiceSpeed: within(value.voiceSpeed, VOICE_SPEED.least, VOICE_SPEED.most),
    noise: within(value.noise, 0, 1),
    captions: oneOf(value.captions, [true, false]),
    captionSize: oneOf(value.captionSize, CAPTION_SIZES),
    pace: oneOf(value.pace, PACES),
    motion: oneOf(value.motion, MOTIONS),
  };
  return Object.fromEntries(Object.entries(read).filter(([, given]) => given !== undefined));
}

export function readFirsts(value: unknown): Firsts | null {
  return isRaw(value) && Object.values(value).every((name) => typeof name === 'string') ? (value as Firsts) : null;
}

export function readGame(value: unknown): SavedGame | null {
  if (!isRaw(value) || !FLOW_STATES.some((state) => state === value.at)) return null;
  const { flow, call } = value;
  if (!isRaw(flow) || !isShift(flow.shift) || !isFlowCall(flow.call)) return null;
  if (call !== null && !isCall(call)) return null;
  return value as unknown as SavedGame;
}

function isShift(value: unknown): boolean {
  if (value === null) return true;
  if (!isRaw(value) || typeof value.seed !== 'number' || !Number.isInteger(value.index)) return false;
  const { order } = value;
  return (
    Array.isArray(order) &&
    order.every((id) => typeof id === 'string') &&
    Number(value.index) >= 0 &&
    Number(value.index) < order.length
  );
}

function isFlowCall(value: unknown): boolean {
  return value === null || (isRaw(value) && typeof value.scenario === 'string' && isMode(value.mode));
}

function isMode(value: unknown): boolean {
  return value === 'shift' || value === 'single' || value === 'practice' || value === 'guide';
}

function isCall(value: unknown): value is SavedCall {
  return (
    isRaw(value) &&
    typeof value.id === 'string' &&
    typeof value.scenario === 'string' &&
    typeof value.hash === 'string' &&
    isMode(value.mode) &&
    typeof value.rewound === 'boolean' &&
    isLog(value.log) &&
    (value.confidence === null || isConfidence(value.confidence))
  );
}

/** Only the form of a log is looked at here; whether it fits the scenario the replay finds out. */
function isLog(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isRaw(entry) && typeof entry.at === 'number' && isRaw(entry.event) && typeof entry.event.type === 'string',
    )
  );
}

function isConfidence(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

export function readTrial(value: unknown): Trial | null {
  const sound =
    isRaw(value) &&
    typeof value.id === 'string' &&
    typeof value.scenario === 'string' &&
    (value.truth === 'scam' || value.truth === 'genuine') &&
    typeof value.counts === 'boolean' &&
    isLog(value.log) &&
    isConfidence(value.confidence) &&
    isRaw(value.marks) &&
    isRaw(value.marks.lost) &&
    isRaw(value.marks.protected) &&
    isRaw(value.marks.refused) &&
    Array.isArray(value.marks.checks) &&
    typeof value.at === 'number';
  return sound ? (value as unknown as Trial) : null;
}
