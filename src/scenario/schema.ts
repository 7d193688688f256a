import { z } from 'zod';
import {
  CHECKS,
  CONTRASTS,
  CUES,
  FINDINGS,
  GENUINE_STAGES,
  INFORMATION,
  LOCALES,
  MOODS,
  OUTCOMES,
  PORTRAITS,
  ROOMS,
  SCAM_STAGES,
  SEATS,
  STANCES,
  STATUSES,
  TACTICS,
  TOLD,
  TRUTHS,
} from './vocabulary.ts';

/**
 * The one description of a scenario on disk. Types, the editors' JSON Schema and the reference are made from it.
 * Used at build time and in tools only: the player's page gets compiled scenarios and never loads zod.
 */

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower case words and digits joined by hyphens');
const text = z.string().trim().min(1);
const money = z.number().min(0).max(10_000_000);

/** A flag is yes/no, or one of a few named values. Only flags that some condition reads are kept while playing. */
const flagValue = z.union([z.boolean(), z.string()]);

export interface AllOf {
  all: Condition[];
}
export interface AnyOf {
  any: Condition[];
}
export interface Not {
  not: Condition;
}
export interface Checked {
  checked: (typeof CHECKS)[number];
}
export interface FlagIs {
  flag: string;
  is?: boolean | string | undefined;
}
/** A condition is data: a flag, a check already made, or a combination of conditions. */
export type Condition = AllOf | AnyOf | Not | Checked | FlagIs;

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    z.strictObject({ checked: z.enum(CHECKS) }),
    z.strictObject({ flag: id, is: flagValue.optional() }),
  ]),
);

/** What a move does besides leading on: flags set, money that leaves, information given away. */
const effects = {
  set: z.record(id, flagValue).optional(),
  /** Yuan that leave the player's account at this move. */
  pays: money.optional(),
  tells: z.array(z.enum(INFORMATION)).optional(),
};

const cue = z.strictObject({
  id,
  kind: z.enum(CUES),
  /** The words of the line that carry the cue, copied exactly. */
  quote: text,
  /** Why it tells, or why it does not; shown in the debrief. */
  why: text.optional(),
});

const line = z.strictObject({
  id,
  who: id,
  mood: z.enum(MOODS).default('calm'),
  text,
  tactic: z.enum(TACTICS).optional(),
  when: condition.optional(),
  cues: z.array(cue).default([]),
});

const choice = z.strictObject({
  id,
  text,
  stance: z.enum(STANCES),
  when: condition.optional(),
  ...effects,
  goes: id,
});

const sms = z.strictObject({ id, from: text, text });

const node = z.strictObject({
  id,
  stage: z.enum([...SCAM_STAGES, ...GENUINE_STAGES]),
  lines: z.array(line).min(1),
  sms: sms.optional(),
  /** Yuan at risk from here on, as the meter shows it; stays until another node says otherwise. */
  risk: money.optional(),
  /** A choice among two to four replies, or none and `goes`. */
  choices: z.array(choice).min(2).max(4).optional(),
  goes: id.optional(),
  /** Seconds to answer, and what silence leads to. */
  timed: z.strictObject({ seconds: z.number().min(6).max(60), ...effects, goes: id }).optional(),
  /** The ending when the player hangs up here, instead of the scenario's own. */
  hangUp: id.optional(),
});

const finding = z.strictObject({
  id,
  when: condition.optional(),
  result: z.enum(FINDINGS),
  lines: z.array(line).min(1),
  ...effects,
  /** A node (what the caller says when you come back) or an ending. Without it you come back to the same node. */
  goes: id.optional(),
});

const check = z.strictObject({
  id,
  kind: z.enum(CHECKS),
  /** How the player goes about it, e.g. "the number on the back of your card". */
  how: text,
  /** Call time it takes. */
  seconds: z.number().min(5).max(240),
  /** The first whose condition holds is what you learn; the last has no condition. */
  findings: z.array(finding).min(1),
});

const ending = z.strictObject({
  id,
  outcome: z.enum(OUTCOMES),
  /** Reached by leaving before the story was told. Every other ending lies eight decisions or more away. */
  early: z.boolean().default(false),
  told: z.array(z.enum(TOLD)).min(1),
  /** Yuan got back by acting fast. */
  recovers: money.default(0),
  /** Yuan an honest caller could not give you, or that it cost to turn them away. */
  forfeits: money.default(0),
  title: text,
  text,
  /** What a wrong refusal cost besides money. */
  price: z.array(z.strictObject({ id, what: text, detail: text })).default([]),
});

const speaker = z.strictObject({
  /** What the captions call this person. For the caller: "caller" is shown until the debrief. */
  name: text,
  voice: id,
});

export const callSchema = z.strictObject({
  id,
  type: id,
  truth: z.enum(TRUTHS),
  twin: id,
  seat: z.enum(SEATS),
  language: z.enum(LOCALES),
  status: z.enum(STATUSES),
  /** 1–3, after the NIST Phish Scale: diagnostic cues × how well the premise fits the player. */
  difficulty: z.number().int().min(1).max(3),
  title: text,
  /** Whose shoes you are in: scenarios/people/<id>.yaml. Twins name the same person. */
  you: id,
  /** Time of day on the phone, e.g. "20:14"; the light in the room follows it. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as "20:14"'),
  /** What the phone shows while it rings. It may be a lie. */
  shown: z.strictObject({
    name: text,
    number: text,
    place: text,
    saved: z.boolean(),
    rangBefore: z.boolean(),
  }),
  speakers: z.record(id, speaker),
  stake: z.strictObject({ money, information: z.array(z.enum(INFORMATION)) }),
  sources: z.array(text).min(1),
  objective: text,
  next: text,
  /** Who it really was; the debrief shows it. */
  reveal: z.strictObject({
    portrait: z.enum(PORTRAITS),
    room: z.enum(ROOMS),
    text,
  }),
  /** Lines laid beside the twin's in the debrief; three topics or more in common. */
  contrasts: z.partialRecord(z.enum(CONTRASTS), id),
  flags: z.record(id, z.union([z.boolean(), z.array(z.string()).min(2)])).default({}),
  declined: id,
  hangUp: z.array(z.strictObject({ when: condition.optional(), goes: id })).min(1),
  nodes: z.array(node).min(1),
  checks: z.array(check).length(CHECKS.length),
  endings: z.array(ending).min(1),
});

/** An overlay: the same scenario in another language, words only, keyed by id. */
export const wordsSchema = z.strictObject({
  locale: z.enum(LOCALES),
  words: z.record(z.string(), text),
});

export const personSchema = z.strictObject({
  id,
  portrait: z.enum(PORTRAITS),
  name: text,
  age: z.number().int().min(8).max(99),
  /** Job and city. */
  role: text,
  /** Two or three things under way, each one short sentence. */
  pending: z.array(z.strictObject({ id, text })).min(1).max(4),
  holds: z.strictObject({ label: text, amount: money }),
  /** Whom this person can ask. */
  canAsk: text,
});

export const catalogueSchema = z.strictObject({
  types: z.array(
    z.strictObject({
      id,
      name: z.strictObject({ 'zh-CN': text, en: text }),
      group: text,
      seed: z.boolean(),
      summary: z.strictObject({ 'zh-CN': text, en: text }),
      redFlags: z.array(z.strictObject({ 'zh-CN': text, en: text })).min(1),
    }),
  ),
});

export type DraftCall = z.output<typeof callSchema>;
export type DraftPerson = z.output<typeof personSchema>;
export type Catalogue = z.output<typeof catalogueSchema>;
