import { computed, effect, untracked } from '@preact/signals';
import type { Locale } from '../scenario/vocabulary.ts';
import type { AppModel } from '../screens/view.ts';
import { makeActions } from './actions.ts';
import { makeCalls } from './calls.ts';
import type { Edges } from './edges.ts';
import { makeState } from './game-state.ts';
import { makePicture } from './picture.ts';
import { sceneOf } from './scene.ts';
import { takeDown } from './shelf.ts';

export interface Game {
  readonly model: AppModel;
  /** Opens one chosen call, as a link does. */
  openCall(id: string): void;
  /** The page went out of sight: the call waits. */
  wait(): void;
}

/** Joins the flow, the call in progress and the edges. It holds no rule: those are in the rooms it calls. */
export async function startGame(edges: Edges): Promise<Game> {
  const { store, shelf } = edges;
  const state = await makeState(edges);
  const { settings, screen, playing, twin } = state;
  store.onTrouble(state.tell);

  const isStill = (): boolean => {
    const { motion } = settings.value;
    return motion === 'reduced' || (motion === 'system' && edges.prefersReducedMotion());
  };
  const loudness = (): number => (settings.value.sound ? settings.value.volume : 0);
  const sound = edges.openSound(loudness());
  sound.onTrouble(state.tell);
  const picture = makePicture(edges.openStage, isStill(), state.tell);
  const calls = makeCalls(edges, state, sound, picture);
  const actions = makeActions(edges, state, calls, sound);

  /** Everything on the screen changes language at once, or nothing does. */
  const speakLanguage = async (locale: Locale): Promise<void> => {
    if (state.ui.value.locale === locale) return;
    const [words, taken, other] = await Promise.all([
      edges.words(locale),
      playing.value && takeDown(shelf, playing.value.taken.scenario.id, locale),
      twin.value && takeDown(shelf, twin.value.scenario.id, locale),
    ]);
    state.ui.value = words;
    if (taken) state.update({ taken });
    if (other) twin.value = other;
    if (state.at() === 'summary') await calls.openSummary();
  };

  effect(() => picture.show(sceneOf(screen.value)));
  const unread = computed(() => (screen.value.name === 'call' ? (screen.value.view.sms?.id ?? null) : null));
  effect(() => {
    if (unread.value !== null) sound.play('notification');
  });
  effect(() => {
    const now = settings.value;
    untracked(() => {
      void store.saveSettings(now);
      sound.setVolume(loudness());
      picture.setReducedMotion(isStill());
      void speakLanguage(now.locale);
    });
  });

  const { overlay, notices } = state;
  return {
    model: { screen, overlay, settings, notices, actions, stageIn: (parent) => picture.stageIn(parent) },
    openCall: (id) => void calls.openAlone(id, 'single'),
    wait() {
      if (state.at() === 'call' && overlay.value === null) actions.open('pause');
    },
  };
}
