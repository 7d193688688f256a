import type { Audio } from '../audio/sound.ts';
import type { Words } from '../i18n/words.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { Stage } from '../stage/stage.ts';
import type { Store } from '../storage/kept.ts';
import type { Settings } from '../storage/settings.ts';
import type { MinutesAhead } from '../training/calendar-day.ts';
import type { Clock } from './clock.ts';
import type { OwnShelf } from './own-shelf.ts';
import type { FraudTypes, ShelvedScenario, Titles } from './shelf.ts';

/** The edges the game is given. It reaches for none itself. */
export interface Edges {
  readonly clock: Clock;
  readonly store: Store;
  readonly shelf: readonly ShelvedScenario[];
  readonly types: FraudTypes;
  /** Scenario → its title in each language it has. */
  readonly titles: () => Promise<Titles>;
  /** The trainer's own calls, and the way to the studio; a page may do without. */
  readonly own?: OwnShelf;
  readonly openStudio?: (key?: string) => void;
  readonly words: (locale: Locale) => Promise<Words>;
  readonly openAudio: (volume: number) => Audio;
  readonly openStage: (parent: HTMLElement, reducedMotion: boolean) => Promise<Stage>;
  readonly prefersReducedMotion: () => boolean;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** How many minutes the clocks here are ahead of UTC, at any instant. */
  readonly minutesAhead: MinutesAhead;
  /** Offers a file to be kept. */
  readonly saveFile: (name: string, text: string | Blob, type: string) => void;
  /** A whole number of chance below 2³². */
  readonly chance: () => number;
  /** Lets the page draw and answer between two pieces of work. */
  readonly breathe: () => Promise<void>;
  /** Version of the game. */
  readonly version: string;
  readonly print: () => void;
  /** Opens the page anew. */
  readonly reopen: () => void;
  readonly defaults: Settings;
}
