import { effect } from '@preact/signals';
import type { Workshop } from './workshop.ts';

interface Word {
  readonly folder: string | null;
  readonly left: string | null;
  /** Whoever has the same call open is asked to say so. */
  readonly asks: boolean;
}

/** A tab that crashed or was closed in a hurry says nothing: the others ask this often, and wait this long for an answer. */
const ASK_MS = 3000;
const ANSWER_MS = 1000;

/** Tells when another tab has the same call open: both put their work by in one place, and one would overwrite the other. */
export function watchOtherTabs({ opened, isElsewhere }: Workshop): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel('hold-the-line-studio');
  const say = (word: Word): void => channel.postMessage(word);
  let mine: string | null = null;
  const now = (): string | null => opened.peek()?.folder ?? null;
  effect(() => {
    const folder = opened.value?.folder ?? null;
    if (folder === mine) return;
    const left = mine;
    mine = folder;
    isElsewhere.value = false;
    say({ folder, left, asks: true });
  });
  let answered = false;
  const ask = (): void => {
    const folder = now();
    if (!isElsewhere.peek() || folder === null) return;
    answered = false;
    say({ folder, left: null, asks: true });
    setTimeout(() => {
      if (!answered && now() === folder) isElsewhere.value = false;
    }, ANSWER_MS);
  };
  setInterval(ask, ASK_MS);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    const here = now();
    if (here === null) return;
    if (data.folder === here) {
      answered = true;
      isElsewhere.value = true;
      if (data.asks) say({ folder: here, left: null, asks: false });
    } else if (data.left === here) {
      isElsewhere.value = false;
      // There may be a third.
      say({ folder: here, left: null, asks: true });
    }
  };
  addEventListener('pagehide', () => say({ folder: null, left: now(), asks: false }));
  addEventListener('pageshow', ({ persisted }) => persisted && say({ folder: now(), left: null, asks: true }));
}
