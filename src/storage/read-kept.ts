import type { Log } from '../dialogue/call-event.ts';
import {
  CHECKS,
  FINDINGS,
  GENUINE_STAGES,
  GROUPS,
  INFORMATION,
  LOCALES,
  OUTCOMES,
  SCAM_STAGES,
  TRUTHS,
} from '../scenario/vocabulary.ts';
import { FLOW_STATES, MODES, type Round, TESTS } from '../training/flow.ts';
import type { Firsts, Player, SavedCall, SavedGame, Trial } from './kept.ts';
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

export function isRaw(value: unknown): value is Raw {
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
  if (!isRaw(flow) || !isFlowCall(flow.call)) return null;
  if (call !== null && !isCall(call)) return null;
  const shift = flow.shift === null ? null : readShift(flow.shift);
  if (flow.shift !== null && shift === null) return null;
  // Before there was a mixed round, there was none.
  const mixed = flow.mixed ?? null;
  if (!isMixedAt(value.at, mixed)) return null;
  const under = readGame(value.under);
  return {
    ...value,
    flow: { ...flow, shift, mixed },
    ...(value.under !== undefined && { under }),
  } as unknown as SavedGame;
}

function readShift(value: unknown): Raw | null {
  if (!isRaw(value) || typeof value.seed !== 'number' || !Number.isInteger(value.index)) return null;
  const { order } = value;
  // Before there was anything else to play, every shift was today's.
  const round = value.round ?? TODAY;
  const sound =
    Array.isArray(order) &&
    order.every((id) => typeof id === 'string') &&
    Number(value.index) >= 0 &&
    Number(value.index) < order.length &&
    isRound(round);
  return sound ? { ...value, round } : null;
}

/** Whether a mixed round, or that there is none, is sound where the game was left. */
function isMixedAt(at: unknown, mixed: unknown): boolean {
  if (mixed === null) return !isOneOf(['excerpt', 'example', 'mixed-end'], at);
  if (!isRaw(mixed) || !Array.isArray(mixed.order) || !Array.isArray(mixed.answers)) return false;
  const { order, answers } = mixed;
  const left = order.length - answers.length;
  return (
    order.every((id) => typeof id === 'string') &&
    answers.every((truth) => isOneOf(TRUTHS, truth)) &&
    left >= (at === 'excerpt' ? 1 : 0) &&
    answers.length >= (at === 'example' ? 1 : 0)
  );
}

const TODAY: Round = { name: 'today' };

function isRound(value: unknown): value is Round {
  if (!isRaw(value)) return false;
  if (value.name === 'kind') return typeof value.type === 'string' || isOneOf(GROUPS, value.group);
  if (value.name === 'test') return isOneOf(TESTS, value.form);
  return value.name === 'today';
}

function isFlowCall(value: unknown): boolean {
  return value === null || (isRaw(value) && typeof value.scenario === 'string' && isMode(value.mode));
}

function isMode(value: unknown): boolean {
  return isOneOf(MODES, value);
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
export function isLog(value: unknown): value is Log {
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
    typeof value.hash === 'string' &&
    typeof value.type === 'string' &&
    isAmount(value.difficulty) &&
    isOneOf(TRUTHS, value.truth) &&
    isMode(value.mode) &&
    typeof value.counts === 'boolean' &&
    isConfidence(value.confidence) &&
    isResult(value.result) &&
    (value.seconds === null || isAmount(value.seconds)) &&
    isAmount(value.at) &&
    (value.shift === null || isAmount(value.shift)) &&
    (value.of === null || isAmount(value.of)) &&
    (value.test === null || isOneOf(TESTS, value.test));
  return sound ? (value as unknown as Trial) : null;
}

function isResult(value: unknown): boolean {
  return (
    isRaw(value) &&
    typeof value.ending === 'string' &&
    isOneOf(OUTCOMES, value.outcome) &&
    [value.protected, value.lost, value.refused, value.recovered].every(isAmount) &&
    Array.isArray(value.leaked) &&
    value.leaked.every((one) => isOneOf(INFORMATION, one)) &&
    isRaw(value.flags) &&
    [value.flags.right, value.flags.wrong, value.flags.missed].every(isAmount) &&
    Array.isArray(value.checks) &&
    value.checks.every(
      (one) => isRaw(one) && isOneOf(CHECKS, one.kind) && isOneOf(FINDINGS, one.result) && isAmount(one.after),
    ) &&
    (value.doubt === null ||
      (isRaw(value.doubt) &&
        isOneOf([...SCAM_STAGES, ...GENUINE_STAGES], value.doubt.stage) &&
        isAmount(value.doubt.exposed)))
  );
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isOneOf(allowed: readonly string[], value: unknown): boolean {
  return allowed.some((one) => one === value);
}

export function readPlayers(value: unknown): readonly Player[] | null {
  const sound =
    Array.isArray(value) &&
    value.every((one) => isRaw(one) && typeof one.id === 'string' && typeof one.nickname === 'string');
  return sound ? (value as readonly Player[]) : null;
}
