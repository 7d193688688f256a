import { z } from 'zod';
import { CLOSED } from './closed-lists.ts';
import { CHECKS } from './vocabulary.ts';

/**
 * The one description of a scenario on disk. Types, the editors' JSON Schema and the reference are made from it.
 * Used at build time and in tools only: the player's page gets compiled scenarios and never loads zod.
 */

const ID = 'an id (lower case words and digits joined by hyphens, such as n-open)';
/** `form` says what a text must look like; it is for messages and the reference, and no part of the JSON Schema. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, ID)
  .meta({ form: ID });
const own = id.describe('Its name. Never changed, and never used again for something else.');
const TIME = 'a time of day such as "20:14"';
const text = z.string().trim().min(1);
const money = z.number().min(0).max(10_000_000);

const information = z.array(CLOSED.information);

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

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1).describe('All of these hold.') }),
      z.strictObject({ any: z.array(condition).min(1).describe('One of these holds.') }),
      // A description of its own would make the condition another one, and so without end.
      z.strictObject({ not: condition }).describe('This does not hold.'),
      z.strictObject({ checked: CLOSED.checkKind.describe('This check has been made.') }),
      z.strictObject({
        flag: id.describe('This flag is yes, or has the value under `is`.'),
        is: flagValue.optional().describe('The value the flag must have; without it, yes.'),
      }),
    ]),
  )
  .meta({ title: 'condition' });
const when = condition.optional().describe('It is there only while this holds.');

/** What a move does besides leading on: flags set, money that leaves, information given away. */
const effects = {
  set: z.record(id, flagValue).optional().describe('Flags that get a value at this move.'),
  pays: money.optional().describe("Yuan that leave the player's account at this move."),
  tells: information.optional().describe('Information that is given away at this move.'),
};

const cue = z
  .strictObject({
    id: own,
    kind: CLOSED.cueKind.describe('What the words are.'),
    quote: text.describe('The words of the line that carry the cue, copied exactly.'),
    why: text.optional().describe('Why it tells, or why it does not; shown in the debrief.'),
  })
  .meta({ title: 'cue' });

const line = z
  .strictObject({
    id: own,
    who: id.describe('Who says it: a name from `speakers`, or `you`.'),
    mood: CLOSED.mood.default('calm').describe('How it is said.'),
    text: text.describe('What is said.'),
    say: text
      .optional()
      .describe(
        'How the voice says it, where the text alone would be read wrongly: 还[huan2], {A P P}. The guide has more.',
      ),
    tactic: CLOSED.tactic.optional().describe('What it does to the listener.'),
    when,
    cues: z.array(cue).default([]).describe('Words in it that tell something, or only seem to.'),
  })
  .meta({ title: 'line' });

/** What a check tells is told whole: which finding it is has been decided already, and a line has no condition of its own. */
const toldLine = line.omit({ when: true }).meta({ title: 'line of a finding' });

const choice = z
  .strictObject({
    id: own,
    text: text.describe('What the player says.'),
    stance: CLOSED.stance.describe('What the reply does, whatever it says.'),
    when,
    ...effects,
    goes: id.describe('The node or ending it leads to.'),
  })
  .meta({ title: 'choice' });

const sms = z
  .strictObject({ id: own, from: text.describe('Who it says it is from.'), text: text.describe('What it says.') })
  .meta({ title: 'sms' });

const timed = z
  .strictObject({
    seconds: z.number().min(6).max(60).describe('Time to answer; enough to read every reply.'),
    ...effects,
    goes: id.describe('The node or ending silence leads to.'),
  })
  .meta({ title: 'timed' });

const node = z
  .strictObject({
    id: own,
    stage: CLOSED.stage.describe('How far the call is; shown in the debrief only.'),
    lines: z.array(line).min(1).describe('What is said, in this order.'),
    sms: sms.optional().describe('A text message that arrives here.'),
    risk: money.optional().describe('Yuan at risk from here on, until another node says otherwise.'),
    choices: z.array(choice).min(2).max(4).optional().describe('The replies; none where the node leads on by itself.'),
    goes: id.optional().describe('Where a node without replies leads on to.'),
    timed: timed.optional().describe('Where there is a time to answer, and silence is a reply too.'),
    hangUp: id.optional().describe('The ending for hanging up here, instead of the one for the whole call.'),
  })
  .meta({ title: 'node' });

const finding = z
  .strictObject({
    id: own,
    when,
    result: CLOSED.result.describe('What it comes to. Always true.'),
    lines: z.array(toldLine).min(1).describe('What the player hears or reads.'),
    ...effects,
    goes: id.optional().describe('The node the caller goes on with, or an ending; else the player is where they were.'),
  })
  .meta({ title: 'finding' });

const check = z
  .strictObject({
    id: own,
    kind: CLOSED.checkKind.describe('Which of the five it is.'),
    how: text.describe('How the player goes about it, such as "the number on the back of your card".'),
    seconds: z.number().min(5).max(240).describe('Call time it takes.'),
    findings: z.array(finding).min(1).describe('The first whose `when` holds is told; the last has none.'),
  })
  .meta({ title: 'check' });

const price = z
  .strictObject({ id: own, what: text.describe('What was lost.'), detail: text.describe('One sentence on it.') })
  .meta({ title: 'price' });

const ending = z
  .strictObject({
    id: own,
    outcome: CLOSED.outcome.describe('How it came out.'),
    early: z.boolean().default(false).describe('Reached by leaving early. Others lie eight decisions or more away.'),
    told: z.array(CLOSED.told).min(1).describe('Who knows of the call when it is over.'),
    recovers: money.default(0).describe('Yuan got back by acting fast.'),
    forfeits: money.default(0).describe('Yuan it cost to turn an honest caller away, or to settle late.'),
    title: text.describe('What the player did, in one line.'),
    text: text.describe('What came of it.'),
    price: z.array(price).default([]).describe('What a wrong refusal cost besides money.'),
  })
  .meta({ title: 'ending' });

const speaker = z
  .strictObject({
    name: text.describe('What the captions call them. The name of `caller` is shown in the debrief only.'),
    voice: CLOSED.voice.describe('One of the cast. People heard together differ.'),
    via: CLOSED.via.default('phone').describe('How they reach the ear of the player.'),
    behind: CLOSED.background.default('quiet').describe('What is heard behind them.'),
  })
  .meta({ title: 'speaker' });

const hangUp = z.strictObject({ when, goes: id.describe('The ending.') }).meta({ title: 'hangUp' });

export const callSchema = z.strictObject({
  id: id.describe('The name of the call. Never changed.'),
  type: id.describe('The kind of fraud from catalogue.yaml; for a genuine call, the one it resembles.'),
  truth: CLOSED.truth.describe('What the call is.'),
  twin: id.describe('The call that sounds like it and is the opposite.'),
  seat: CLOSED.seat.describe('Where the player sits.'),
  language: CLOSED.locale.describe('The language the call is written in.'),
  status: CLOSED.status.describe('How far the work on it is.'),
  difficulty: z.number().int().min(1).max(3).describe('How hard: few cues that tell, and a story that fits, are hard.'),
  title: text.describe('Shown after the verdict only.'),
  you: id.describe('Whose shoes the player is in: a file of people/. Twins name the same person.'),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, TIME)
    .meta({ form: TIME, description: 'Time of day on the phone, in quotes; the light in the room follows it.' }),
  shown: z
    .strictObject({
      name: text.describe('The name on the screen.'),
      number: text.describe('The number, masked such as "+86 571 •••• 0142".'),
      place: text.describe('Where the number is from.'),
      saved: z.boolean().describe('Is it in the contacts?'),
      rangBefore: z.boolean().describe('Has it rung before?'),
    })
    .describe('What the phone shows while it rings. It may be a lie.'),
  speakers: z.record(id, speaker).describe('Everybody who is heard, by an id. One of them is `caller`.'),
  stake: z
    .strictObject({
      money: money.describe('The most that can be lost, in yuan.'),
      information: information.describe('What can be given away.'),
    })
    .describe('What can be lost.'),
  sources: z.array(text).min(1).describe('What the call rests on.'),
  objective: text.describe('What the player learns to tell apart.'),
  next: text.describe('The one thing to do next time.'),
  reveal: z
    .strictObject({
      portrait: CLOSED.portrait.describe('How the caller is drawn.'),
      room: CLOSED.room.describe('Where the caller sits.'),
      text: text.describe('One or two sentences.'),
    })
    .describe('Who it really was; the debrief shows it.'),
  contrasts: z
    .partialRecord(CLOSED.contrast, id)
    .describe("For each topic the line laid beside the twin's in the debrief; three topics or more in common."),
  flags: z
    .record(id, z.union([z.boolean(), z.array(z.string()).min(2)]))
    .default({})
    .describe('What the call remembers: yes or no, or a list of values, of which it starts with the first.'),
  declined: id.describe('The ending when the phone is not answered.'),
  hangUp: z
    .array(hangUp)
    .min(1)
    .describe('The endings for hanging up: the first whose `when` holds; the last has none.'),
  nodes: z.array(node).min(1).describe('The scenes. The first one opens the call.'),
  // Which of the five is wrong is told by a problem of its own, not by their number.
  checks: z
    .array(check)
    .meta({ minItems: CHECKS.length, maxItems: CHECKS.length, description: 'The five ways to check, each once.' }),
  endings: z.array(ending).min(1).describe('All the ways it can come out.'),
});

/** An overlay: the same scenario in another language, words only, keyed by id. */
export const wordsSchema = z.strictObject({
  locale: CLOSED.locale.describe('The language of these words.'),
  words: z.record(z.string(), text).describe('Every text of the original, by its key.'),
  say: z
    .record(id, text)
    .default({})
    .describe('How the voice says a line, by its id, where the words alone would be read wrongly.'),
});

export const personSchema = z.strictObject({
  id: id.describe('The name of the file without .yaml.'),
  portrait: CLOSED.portrait.describe('How the person is drawn.'),
  name: text.describe('Invented.'),
  age: z.number().int().min(8).max(99).describe('In years.'),
  voice: CLOSED.voice.describe("One of the cast: how the player's own lines sound."),
  role: text.describe('Job and city.'),
  pending: z
    .array(z.strictObject({ id: own, text: text.describe('One short sentence.') }).meta({ title: 'pending' }))
    .min(1)
    .max(4)
    .describe('Two or three things under way.'),
  holds: z
    .strictObject({ label: text.describe('What the money is.'), amount: money.describe('Yuan.') })
    .describe('What the person has.'),
  canAsk: text.describe('Whom this person can ask.'),
});

export const catalogueSchema = z.strictObject({
  types: z.array(
    z.strictObject({
      id,
      name: z.strictObject({ 'zh-CN': text, en: text }),
      group: CLOSED.group,
      seed: z.boolean(),
      summary: z.strictObject({ 'zh-CN': text, en: text }),
      redFlags: z.array(z.strictObject({ 'zh-CN': text, en: text })).min(1),
    }),
  ),
});

export type DraftCall = z.output<typeof callSchema>;
export type DraftPerson = z.output<typeof personSchema>;
export type Catalogue = z.output<typeof catalogueSchema>;
