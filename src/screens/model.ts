import type { ReadonlySignal } from '@preact/signals';
import type { CheckKind, Group, Locale, Truth } from '../scenario/vocabulary.ts';
import type { Settings } from '../storage/settings.ts';
import type { CallView, PlaceInShift, RingingView, VerdictView } from './call-views.ts';
import type { CertificateView } from './certificate-view.ts';
import type { DataModel } from './data-model.ts';
import type { Amounts, DebriefView, SummaryView } from './debrief-views.ts';
import type { DeviceModel } from './device-model.ts';
import type { ExcerptView, MixedEndView } from './mixed-views.ts';
import type { ProgressView } from './progress-view.ts';

/** The page as a whole: which screen shows, what can be done on it, and what lies over it. */

export interface HomeView {
  /** What was left in the middle, to go on with. */
  readonly resume: Resume | null;
  /** `fresh`: calls never heard, the only ones that count. */
  readonly shift: { readonly calls: number; readonly minutes: number; readonly done: number; readonly fresh: number };
  readonly guideDone: boolean;
  /** Kinds of call that are due again. */
  readonly due: number;
  /** Null before any practice: the day of the next booster, counted from 1970-01-01, and whether one is open today. */
  readonly booster: { readonly open: boolean; readonly next: number } | null;
  /** What can be practised by itself. */
  readonly kinds: readonly {
    readonly group: Group;
    readonly types: readonly { readonly type: string; readonly name: string }[];
  }[];
  /** The test that comes next; `opens` is the day from which it may be taken, null when it may now. */
  readonly test: { readonly name: 'first' | 'A' | 'B' | 'C'; readonly opens: number | null };
  /** Empty for who was never asked. */
  readonly nickname: string;
  readonly record: (Amounts & { readonly calls: number; readonly checkedShare: number | null }) | null;
}

/** Where a shift, a call or a mixed round was left. */
export interface Resume {
  readonly at: 'ringing' | 'call' | 'verdict' | 'debrief' | 'summary' | 'piece';
  /** Which call of the shift, or piece of the round. */
  readonly place: PlaceInShift | null;
  /** How far into the call. */
  readonly seconds: number;
}

/** Told once, at the top of whatever screen is showing, until dismissed. */
export type Notice =
  | 'no-storage'
  | 'storage-full'
  | 'no-sound'
  | 'sound-blocked'
  | 'no-stage'
  | 'save-damaged'
  | 'scenario-changed'
  | 'call-missing'
  | 'not-fetched'
  | 'past-lost'
  | 'no-studio'
  | 'voice-missing';

export type Screen =
  | { readonly name: 'loading' }
  /** The game goes on in another page of this browser. */
  | { readonly name: 'elsewhere' }
  | { readonly name: 'home'; readonly view: HomeView }
  /** Null before the first call. */
  | { readonly name: 'progress'; readonly view: ProgressView | null; readonly tested: boolean }
  | { readonly name: 'certificate'; readonly views: readonly CertificateView[]; readonly nickname: string }
  | { readonly name: 'ringing'; readonly view: RingingView }
  | { readonly name: 'call'; readonly view: CallView }
  | { readonly name: 'verdict'; readonly view: VerdictView }
  | { readonly name: 'debrief'; readonly view: DebriefView }
  | { readonly name: 'summary'; readonly view: SummaryView }
  | { readonly name: 'excerpt'; readonly view: ExcerptView }
  | { readonly name: 'mixed-end'; readonly view: MixedEndView };

/** Pages that lie over any screen and give it back; the call pauses underneath. */
export type Overlay = 'settings' | 'help' | 'about' | 'data' | 'pause' | null;

/** Why the call stands still: the player wanted it to, or nothing was heard any more. */
export type PausedBy = 'player' | 'output-lost';

export interface Actions {
  readonly startShift: () => void;
  readonly startGuide: () => void;
  readonly resume: () => void;
  /** One type of fraud and its twins, in random order. */
  readonly startKind: (type: string) => void;
  /** Calls of a whole group of types. */
  readonly startGroup: (group: Group) => void;
  /** The test that comes next. */
  readonly startTest: () => void;
  /** A calendar file of the booster days. */
  readonly saveCalendar: () => void;
  readonly openProgress: () => void;
  readonly openCertificate: () => void;
  /** From the certificate to the progress page. */
  readonly backToProgress: () => void;
  /** Opens the page anew; the game goes on here. */
  readonly reopen: () => void;
  /** From the progress page: what happened in a call of the past, and the same call once more, as practice. */
  readonly openPast: (trial: string) => void;
  readonly playPast: (scenario: string) => void;
  readonly answer: () => void;
  readonly decline: () => void;
  readonly lookUpFirst: () => void;
  readonly reply: (choice: string) => void;
  /** Skips to the end of the line being said. */
  readonly cutIn: () => void;
  /** Has the caller say their last line once more, at the cost of its time. */
  readonly sayAgain: () => void;
  /** After the call: says lines of it, or of the call that sounds like it, one after the other; the same again stops it. */
  readonly hear: (of: 'call' | 'twin', ...lines: readonly string[]) => void;
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
  /** From the summary: pieces of other calls, told apart one after the other. */
  readonly startMixed: () => void;
  /** What the piece was. */
  readonly tell: (truth: Truth) => void;
  readonly nextPiece: () => void;
  readonly home: () => void;
  readonly open: (overlay: Exclude<Overlay, null>) => void;
  readonly close: () => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly dismiss: (notice: Notice) => void;
  /** The call waits while the player looks at what can be checked. */
  readonly ponder: (pondering: boolean) => void;
  readonly print: () => void;
}

/** Everything the page is made from. `stageIn` is called with the element that is to hold the stage, null when there is none. */
export interface AppModel {
  readonly screen: ReadonlySignal<Screen>;
  readonly overlay: ReadonlySignal<Overlay>;
  readonly settings: ReadonlySignal<Settings>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly actions: Actions;
  readonly pausedBy: ReadonlySignal<PausedBy>;
  /** The line being heard after a call, such as `twin l-hello`; null in silence. */
  readonly hearing: ReadonlySignal<string | null>;
  /** Whether this device has a voice of its own for a language. */
  deviceSpeaks(locale: Locale): boolean;
  /** Whether recorded voices can speak faster or slower on this page. */
  changesSpeed(): boolean;
  stageIn(element: HTMLElement | null): void;
  /** Calls of the trainer's own; a page without the studio has none. */
  readonly own?: OwnModel;
  /** What is kept of the player; a page that shows made-up views has none. */
  readonly data?: DataModel;
  /** What is kept on this device; null until it is known. */
  readonly device?: ReadonlySignal<DeviceModel | null>;
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
