import type { CheckKind, CueKind, Finding, Outcome, Stage, Stance, Truth } from '../scenario/vocabulary.ts';

/** A text to be written: what belongs there, in Chinese and in English. */
export type Todo = readonly [zh: string, en: string];

interface StubChoice {
  readonly id: string;
  readonly stance: Stance;
  readonly goes: string;
  readonly text: Todo;
  /** More keys, as they stand in the file. */
  readonly also?: string;
}
interface StubNode {
  readonly id: string;
  readonly stage: Stage;
  readonly risk?: number;
  readonly line: Todo;
  readonly cue?: CueKind;
  readonly choices: readonly StubChoice[];
}
/** How far the call is when the check is made: the last word of the finding's id. */
type Moment = 'told' | 'late' | 'paid' | 'any';
export interface StubFinding {
  readonly at: Moment;
  readonly result: Finding;
  readonly said: Todo;
  /** What it sets, as it stands in the file. */
  readonly set?: string;
  readonly goes?: string;
}
interface StubCheck {
  readonly kind: CheckKind;
  readonly how: Todo;
  readonly who: string;
  readonly findings: readonly StubFinding[];
}
interface StubEnding {
  readonly id: string;
  readonly outcome: Outcome;
  readonly text: Todo;
  readonly also?: string;
}
/** The skeleton of one half of a pair. */
export interface StubParts {
  readonly truth: Truth;
  readonly stake: string;
  readonly reveal: { readonly portrait: string; readonly room: string; readonly text: Todo };
  readonly contrasts: string;
  readonly flags: string;
  /** What must hold for the findings of each moment; without one a finding has no condition. */
  readonly moments: Readonly<Partial<Record<Moment, string>>>;
  readonly hangUp: readonly string[];
  readonly nodes: readonly StubNode[];
  readonly checks: readonly StubCheck[];
  readonly endings: readonly StubEnding[];
}

/** Yuan in both halves, until the author puts odd, true-looking amounts there. */
export const STAKE = 5000;

export const yes = (id: string, goes: string, also?: string): StubChoice => ({
  id,
  goes,
  stance: 'comply',
  text: ['顺着对方说的一句', 'a reply that goes along'],
  ...(also === undefined ? {} : { also }),
});
export const why = (id: string, goes: string, also?: string): StubChoice => ({
  id,
  goes,
  stance: 'question',
  text: ['心里犯嘀咕时会问的一句', 'what a slightly doubtful person asks'],
  ...(also === undefined ? {} : { also }),
});
export const no = (id: string, goes: string): StubChoice => ({
  id,
  goes,
  stance: 'refuse',
  text: ['拒绝的一句，语气同其他回答', 'a refusal, as polite as the rest'],
});
export const police = (id: string, goes: string): StubChoice => ({
  id,
  goes,
  stance: 'report',
  text: ['说要报警的一句', 'what somebody says who turns to the police'],
});

/** All begin with what the player does, since they stand beside the name of the check. */
export const HOW: Readonly<Record<CheckKind, Todo>> = {
  ringBack: [
    '打自己查到的官方电话，写明从哪里查到',
    'ring the official number the player finds alone; say where it is found',
  ],
  lookUp: ['在网上搜一下屏幕上的来电号码', 'search online for the number on the screen'],
  ask: ['打给谁：身份卡上能问的人', 'ring whom: the person on the card'],
  openApp: ['自己打开哪个官方App', 'open which official app'],
  report: ['挂断以后，拨反诈专线 96110', 'hang up, then dial the anti-fraud line 96110'],
};
export const UNSURE: StubCheck = {
  kind: 'lookUp',
  how: HOW.lookUp,
  who: 'screen',
  findings: [{ at: 'any', result: 'inconclusive', said: ['网上说法不一', 'what is found online settles nothing'] }],
};
