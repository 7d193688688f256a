import type { CheckKind, Portrait } from '../scenario/vocabulary.ts';

/**
 * What a screen gets to draw, with every word already in the player's language. A screen holds no rule:
 * it draws one of these and calls an action. Seconds are call time; money is whole yuan.
 */

export interface CardView {
  readonly name: string;
  readonly age: number;
  readonly role: string;
  readonly portrait: Portrait;
  readonly pending: readonly string[];
  readonly holds: { readonly label: string; readonly amount: number };
  readonly canAsk: string;
}

export interface ShownView {
  readonly name: string;
  readonly number: string;
  readonly place: string;
  readonly saved: boolean;
  readonly rangBefore: boolean;
  /** Time on the phone, e.g. "20:14". */
  readonly at: string;
}

/** Where in a shift a call stands, `index` from 0; null for a single call, practice and the guide. */
export interface PlaceInShift {
  readonly index: number;
  readonly of: number;
}

export type CaptionView =
  | {
      readonly kind: 'caller';
      readonly id: string;
      readonly speaker: string;
      readonly text: string;
      readonly at: number;
      readonly flagged: boolean;
      /** The line being spoken now; it grows no further, but the list keeps it in view. */
      readonly live: boolean;
      /** No voice said it, so it is shown even where captions are off. */
      readonly unheard?: boolean;
    }
  | { readonly kind: 'you'; readonly id: string; readonly text: string; readonly at: number }
  | { readonly kind: 'sms'; readonly id: string; readonly from: string; readonly text: string; readonly at: number }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly check: CheckKind;
      readonly speaker: string;
      readonly text: string;
      readonly at: number;
    }
  /** Something done rather than said: held, came back, nobody answered. `text` is the whole sentence. */
  | { readonly kind: 'note'; readonly id: string; readonly text: string; readonly at: number };

export interface ReplyView {
  readonly id: string;
  readonly text: string;
}

export interface CheckView {
  readonly kind: CheckKind;
  readonly how: string;
  /** Call seconds it takes in all, and gone so far. */
  readonly seconds: number;
  readonly elapsed: number;
  /** What was learned, line by line; empty while waiting. */
  readonly heard: readonly { readonly id: string; readonly speaker: string; readonly text: string }[];
  readonly done: boolean;
  /** What was learned has ended the call: there is no caller to go back to, only on. */
  readonly ends: boolean;
  readonly pulseBefore: number;
  readonly pulseNow: number;
}

export type CallPhase = 'listening' | 'your-turn' | 'holding' | 'checking' | 'paused';

export interface CallView {
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly card: CardView;
  readonly shown: ShownView;
  readonly phase: CallPhase;
  readonly seconds: number;
  readonly captions: readonly CaptionView[];
  readonly flags: number;
  /** 1–10. */
  readonly pulse: number;
  /** The pulse a hold would bring it down to, shown as what a hold buys. */
  readonly holdTo?: number;
  readonly balance: number;
  readonly atRisk: number;
  /** Two to four, shuffled; empty while the caller speaks. They stay, disabled, while holding or checking. */
  readonly replies: readonly ReplyView[];
  /** Somebody is speaking, and the player may cut in. */
  readonly mayCutIn: boolean;
  /** The caller may be asked to say their last line again. */
  readonly maySayAgain: boolean;
  /** Present only where silence is a reply: seconds left, of how many. */
  readonly clock: { readonly left: number; readonly of: number } | null;
  readonly hold: { readonly left: number; readonly of: number } | null;
  readonly check: CheckView | null;
  /** An SMS not yet read, for the toast. */
  readonly sms: { readonly id: string; readonly from: string; readonly text: string; readonly at: number } | null;
  /** The guided first call: what to try now and which part of the screen it is about. */
  readonly coach: {
    readonly text: string;
    readonly points: 'captions' | 'replies' | 'check' | 'hang-up' | 'card' | 'hold';
  } | null;
  /** Shown until the finger leaves "captions off": caller text is hidden when false. */
  readonly captionsOn: boolean;
}

export interface RingingView {
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly card: CardView;
  readonly shown: ShownView;
  /** "Look up first" in progress or done. */
  readonly check: CheckView | null;
  readonly coach: CallView['coach'];
}

export type Daylight = 'day' | 'dusk' | 'evening';

export interface VerdictView {
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly card: CardView;
  readonly daylight: Daylight;
  readonly seconds: number;
  readonly flaggedAt: readonly number[];
  readonly checked: readonly { readonly kind: CheckKind; readonly at: number }[];
  readonly howEnded: 'you-hung-up' | 'call-ended' | 'declined' | 'reported';
  readonly sent: number;
  /** 0 certainly genuine … 100 certainly a scam; null until the slider is touched. 50 is not an answer. */
  readonly confidence: number | null;
  /** A verdict in a test: nothing is told after it. */
  readonly test: boolean;
}
