import type { ReadonlySignal } from '@preact/signals';
import type {
  CheckKind,
  Contrast,
  CueKind,
  Finding,
  Information,
  Locale,
  Portrait,
  Room,
  Stage,
  Tactic,
  Told,
  Truth,
} from '../scenario/vocabulary.ts';

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
  /** Present only where silence is a reply: seconds left, of how many. */
  readonly clock: { readonly left: number; readonly of: number } | null;
  readonly hold: { readonly left: number; readonly of: number } | null;
  readonly check: CheckView | null;
  /** An SMS not yet read, for the toast. */
  readonly sms: { readonly id: string; readonly from: string; readonly text: string } | null;
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
}

export interface Amounts {
  readonly protected: number;
  readonly lost: number;
  readonly refused: number;
}

export interface DebriefLine {
  readonly id: string;
  readonly at: number;
  readonly speaker: string;
  readonly text: string;
  readonly tactic: Tactic | null;
  /** Words of the line to underline, each exactly as it stands in `text`. */
  readonly cues: readonly {
    readonly kind: CueKind;
    readonly sort: 'diagnostic' | 'surface' | 'honest';
    readonly quote: string;
    readonly why: string | null;
  }[];
  readonly flagged: boolean;
  /** Whether flagging it counts against the player. */
  readonly costs: boolean;
}

export interface TimelineMark {
  readonly kind:
    | 'first-tell'
    | 'first-honest'
    | 'doubt'
    | 'check'
    | 'flag'
    | 'paid'
    | 'told'
    | 'hang-up'
    | 'could-have-checked';
  readonly at: number;
  /** Set for checks. */
  readonly check: CheckKind | null;
  /** Yuan for `paid`. */
  readonly amount: number | null;
}

export interface DebriefView {
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  readonly scenario: string;
  readonly truth: Truth;
  readonly typeName: string;
  readonly title: string;
  readonly text: string;
  readonly confidence: number;
  readonly right: boolean;
  readonly amounts: Amounts;
  readonly shift: Amounts | null;
  readonly recovered: number;
  readonly reveal: { readonly portrait: Portrait; readonly room: Room; readonly text: string; readonly name: string };
  readonly card: CardView;
  readonly price: readonly { readonly id: string; readonly what: string; readonly detail: string }[];
  readonly told: readonly Told[];
  readonly leaked: readonly Information[];
  readonly seconds: number;
  readonly stages: readonly { readonly stage: Stage; readonly from: number; readonly to: number }[];
  readonly marks: readonly TimelineMark[];
  readonly lines: readonly DebriefLine[];
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly checks: readonly {
    readonly kind: CheckKind;
    readonly result: Finding;
    readonly seconds: number;
    readonly how: string;
    /** What was said or shown. */
    readonly heard: string;
  }[];
  /** The moment to try again from, or null: the line before the move that cost most. */
  readonly tryFrom: { readonly at: number; readonly logIndex: number } | null;
  /** The twin comes later in this shift: showing it now would give that call away. */
  readonly twinToCome: boolean;
  /** The player went to check after the call, by what they said rather than by a check in it. */
  readonly checkedAfter: boolean;
  readonly contrasts: readonly { readonly topic: Contrast; readonly ours: string; readonly theirs: string }[];
  readonly next: string;
  readonly lastOfShift: boolean;
}

export interface SummaryView {
  readonly amounts: Amounts;
  readonly calls: readonly {
    readonly scenario: string;
    readonly title: string;
    readonly truth: Truth;
    readonly confidence: number;
    readonly right: boolean;
    readonly amounts: Amounts;
    readonly checks: number;
    readonly practice: boolean;
  }[];
  readonly scamsSpotted: { readonly of: number; readonly right: number };
  readonly genuineTrusted: { readonly of: number; readonly right: number };
  readonly flags: { readonly right: number; readonly wrong: number; readonly missed: number };
  readonly checkedBeforeActing: { readonly of: number; readonly done: number };
  readonly nexts: readonly string[];
}

export type Daylight = 'day' | 'dusk' | 'evening';

export interface SettingsView {
  readonly locale: Locale;
  /** Per cent of the browser's text size. */
  readonly textSize: 100 | 125 | 150 | 200;
  readonly theme: 'system' | 'light' | 'dark';
  readonly sound: boolean;
  /** 0–1. */
  readonly volume: number;
  readonly captions: boolean;
  /** Timed moments: as written, half as fast again, twice the time, or no limit. */
  readonly pace: 'normal' | 'slower' | 'slowest' | 'off';
  readonly motion: 'system' | 'reduced' | 'full';
}

export interface HomeView {
  /** A shift or call left in the middle, to go on with. */
  readonly resume: { readonly place: PlaceInShift | null; readonly seconds: number } | null;
  /** `fresh`: calls never heard, the only ones that count. */
  readonly shift: { readonly calls: number; readonly minutes: number; readonly done: number; readonly fresh: number };
  readonly guideDone: boolean;
  readonly record: (Amounts & { readonly calls: number; readonly checkedShare: number | null }) | null;
}

/** Told once, at the top of whatever screen is showing, until dismissed. */
export type Notice =
  | 'no-storage'
  | 'no-sound'
  | 'sound-blocked'
  | 'no-stage'
  | 'save-damaged'
  | 'scenario-changed'
  | 'call-missing'
  | 'no-studio';

export type Screen =
  | { readonly name: 'loading' }
  | { readonly name: 'home'; readonly view: HomeView }
  | { readonly name: 'ringing'; readonly view: RingingView }
  | { readonly name: 'call'; readonly view: CallView }
  | { readonly name: 'verdict'; readonly view: VerdictView }
  | { readonly name: 'debrief'; readonly view: DebriefView }
  | { readonly name: 'summary'; readonly view: SummaryView };

/** Pages that lie over any screen and give it back; the call pauses underneath. */
export type Overlay = 'settings' | 'help' | 'about' | 'pause' | null;

export interface Actions {
  readonly startShift: () => void;
  readonly startGuide: () => void;
  readonly resume: () => void;
  /** Forgets every trial, setting and call on this device. */
  readonly newPlayer: () => void;
  readonly answer: () => void;
  readonly decline: () => void;
  readonly lookUpFirst: () => void;
  readonly reply: (choice: string) => void;
  readonly flag: (line: string) => void;
  readonly unflag: (line: string) => void;
  readonly readSms: () => void;
  readonly hold: () => void;
  /** Back from hold or from a finished check. */
  readonly backToCaller: () => void;
  readonly check: (kind: CheckKind) => void;
  readonly hangUp: () => void;
  readonly setConfidence: (value: number) => void;
  readonly decide: () => void;
  readonly replay: () => void;
  /** Goes back to a moment and plays on from there; practice. */
  readonly tryFrom: (logIndex: number) => void;
  readonly hearTwin: () => void;
  readonly nextCall: () => void;
  readonly home: () => void;
  readonly open: (overlay: Exclude<Overlay, null>) => void;
  readonly close: () => void;
  readonly change: (settings: Partial<SettingsView>) => void;
  readonly dismiss: (notice: Notice) => void;
  /** The call waits while the player looks at what can be checked. */
  readonly ponder: (pondering: boolean) => void;
  readonly print: () => void;
}

/** Everything the page is made from. `stageIn` is called with the element that is to hold the stage, null when there is none. */
export interface AppModel {
  readonly screen: ReadonlySignal<Screen>;
  readonly overlay: ReadonlySignal<Overlay>;
  readonly settings: ReadonlySignal<SettingsView>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly actions: Actions;
  stageIn(element: HTMLElement | null): void;
  /** Calls of the trainer's own; a page without the studio has none. */
  readonly own?: OwnModel;
}

/** A call written in the studio and kept in this browser. Nobody has reviewed it. */
export interface OwnCallView {
  readonly key: string;
  readonly title: string;
  /** False while there are errors in it. */
  readonly mayPlay: boolean;
}

export interface OwnModel {
  readonly calls: ReadonlySignal<readonly OwnCallView[]>;
  /** The call on the screen is one of them. */
  readonly playing: ReadonlySignal<boolean>;
  readonly play: (key: string) => void;
  readonly edit: (key: string) => void;
  readonly remove: (key: string) => void;
  readonly openStudio: () => void;
}
