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
  readonly cue?: { readonly id: string; readonly kind: CueKind };
  readonly choices: readonly StubChoice[];
}
interface StubCheck {
  readonly kind: CheckKind;
  readonly how: Todo;
  readonly result: Finding;
  readonly who: string;
  readonly said: Todo;
  readonly goes?: string;
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
export const why = (id: string, goes: string): StubChoice => ({
  id,
  goes,
  stance: 'question',
  text: ['心里犯嘀咕时会问的一句', 'what a slightly doubtful person asks'],
});
export const no = (id: string, goes: string): StubChoice => ({
  id,
  goes,
  stance: 'refuse',
  text: ['拒绝的一句，长短语气同其他回答', 'a refusal, as long and as polite as the other replies'],
});

export const HOW: Readonly<Record<CheckKind, Todo>> = {
  ringBack: ['自己查到的官方电话，从哪里查到的', 'the official number the player finds, and where'],
  lookUp: ['在网上搜一下屏幕上的来电号码', 'searching online for the number on the screen'],
  ask: ['打给谁：身份卡上能问的人', 'whom to ring: the person on the card'],
  openApp: ['自己打开哪个官方App', 'which official app the player opens'],
  report: ['挂断以后，拨反诈专线 96110', 'hanging up, then dialling the anti-fraud line 96110'],
};
export const UNSURE: StubCheck = {
  kind: 'lookUp',
  how: HOW.lookUp,
  result: 'inconclusive',
  who: 'screen',
  said: ['网上说法不一', 'what is found online settles nothing'],
};
