import type { ReadonlySignal } from '@preact/signals';
import type { Log } from '../dialogue/call-event.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { OwnCall, OwnCalls } from '../storage/own-calls.ts';
import type { Settings } from '../storage/settings.ts';
import type { Game } from './game.ts';
import type { OwnShelf } from './own-shelf.ts';

/** What the studio is given of the page around it. */
export interface StudioParts {
  readonly root: HTMLElement;
  readonly settings: ReadonlySignal<Settings>;
  readonly speak: (locale: Locale) => void;
  readonly calls: OwnCalls;
  /** The kept calls have changed. */
  readonly changed: () => void;
  /** Leaves the studio for the game and plays; the way back leads to the studio as it was left. */
  readonly play: (call: OwnCall, log?: Log) => Promise<void>;
  /** Back to the game's own pages. */
  readonly leave: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Studio {
  /** Shows it; with a key the call kept under it is opened. */
  readonly show: (key: string | null) => void;
}

interface DoorParts {
  readonly page: HTMLElement;
  readonly game: Game;
  readonly own: OwnShelf;
  /** Fetches the studio; it is no part of what a player loads. */
  readonly load: () => Promise<(parts: StudioParts) => Promise<Studio>>;
  readonly now: () => number;
}

/** Between the game and the studio: one is shown at a time, and both stay as they were left. */
export function makeStudioDoor({ page, game, own, load, now }: DoorParts) {
  const root = document.createElement('div');
  root.className = 'page studio-root';
  root.hidden = true;
  page.after(root);
  let studio: Promise<Studio> | null = null;
  const leave = (): void => {
    location.hash = '#/';
  };
  const close = (): void => {
    root.hidden = true;
    page.hidden = false;
  };

  const open = async (): Promise<Studio> => {
    const [openStudio, calls] = await Promise.all([load(), own.calls()]);
    return openStudio({
      root,
      settings: game.model.settings,
      speak: (locale) => game.model.actions.change({ locale }),
      calls,
      changed: () => void own.refresh(),
      async play(call, log) {
        // Closed at once: closed when the address has changed, the call would be made to wait that is being opened.
        close();
        leave();
        await game.playOwn(call, log);
      },
      leave,
      now,
    });
  };
  return {
    /** With a key, as it stands in the address, the call kept under it is opened. */
    async show(address: string | null): Promise<void> {
      game.dropOwn();
      game.standStill();
      studio ??= open();
      try {
        const opened = await studio;
        page.hidden = true;
        root.hidden = false;
        opened.show(address === null ? null : decodeURIComponent(address));
      } catch {
        // Nothing was opened: the next visit may find the network back.
        studio = null;
        leave();
        game.wait();
        game.missStudio();
      }
    },
    hide(): void {
      if (root.hidden) return;
      close();
      game.wait();
    },
  };
}
