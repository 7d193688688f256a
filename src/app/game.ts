import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Log } from '../dialogue/call-event.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { AppModel } from '../screens/model.ts';
import type { OwnCall } from '../storage/own-calls.ts';
import { type Settings, voiceLocale } from '../storage/settings.ts';
import { isAfterCalls } from '../training/flow.ts';
import { makeActions } from './actions.ts';
import { makeCalls } from './calls.ts';
import { makeDataModel } from './data-model.ts';
import type { Edges } from './edges.ts';
import { makeState } from './game-state.ts';
import { makeHearing } from './hearing.ts';
import { makeMixed } from './mixed.ts';
import { ownModel } from './own-model.ts';
import { makePicture } from './picture.ts';
import { makeProgress } from './progress.ts';
import { sceneOf } from './scene.ts';
import { takeAny } from './shelf.ts';
import { fetchShown } from './shown.ts';

export interface Game {
  readonly model: AppModel;
  /** The calls that ring next. */
  readonly toCome: ReadonlySignal<readonly string[]>;
  /** Opens one chosen call, as a link does. */
  openCall(id: string): void;
  /** A scenario on the shelf was edited: the call in progress goes on in the new one. */
  refresh(id: string): void;
  /** Plays a call of the trainer's own, from the ring or from where a log ends; it counts nowhere. */
  playOwn(call: OwnCall, log?: Log): Promise<void>;
  /** Leaves a call of the trainer's own for the studio. */
  dropOwn(): void;
  /** The studio did not come. */
  missStudio(): void;
  /** The page went out of sight: the call waits, and says so when the player is back. */
  wait(): void;
  /** Another page of the game in this browser goes on with what is kept: this one touches nothing any more. */
  giveWay(): void;
  /** The studio lies over the game: the call stands still, and nothing lies over it. */
  standStill(): void;
}

/** Joins the flow, the call in progress and the edges. It holds no rule: those are in the rooms it calls. */
export async function startGame(edges: Edges): Promise<Game> {
  const { store } = edges;
  const loudness = ({ sound, volume }: Settings): number => (sound ? volume : 0);
  const audio = edges.openAudio(loudness({ ...edges.defaults, ...store.kept.settings }));
  const { sound, voices } = audio;
  const state = await makeState(edges, voices);
  const { settings, screen, playing, twin } = state;
  store.onTrouble(state.tell);

  const isStill = (): boolean => {
    const { motion } = settings.value;
    return motion === 'reduced' || (motion === 'system' && edges.prefersReducedMotion());
  };
  sound.onTrouble((trouble) => {
    if (trouble === 'no-sound') state.deaf.value = true;
    state.tell(trouble);
  });
  // A machine that was merely slow, or a gesture that has been made.
  sound.onRecovery(() => {
    state.deaf.value = false;
    state.untell('no-sound');
    state.untell('sound-blocked');
  });
  voices.onTrouble(state.tell);
  const picture = makePicture(edges.openStage, isStill(), state.tell);
  const calls = makeCalls(edges, state, audio, picture);
  const hearing = makeHearing(edges, state, audio);
  const progress = makeProgress(edges, state);
  const mixed = makeMixed(state, calls, hearing);
  const actions = makeActions({ edges, state, calls, progress, sound, hearing, mixed });
  sound.onInterruption(() => {
    hearing.hush();
    if (state.elsewhere.value) return;
    if (state.overlay.value !== null || (state.at() !== 'call' && state.at() !== 'ringing')) return;
    actions.open('pause');
    state.pausedBy.value = 'output-lost';
  });

  /** Everything on the screen changes language at once, or nothing does. */
  const speakLanguage = async (locale: Locale, voice: Locale): Promise<void> => {
    // A later change may overtake this one while its words are fetched.
    const isStillWanted = (): boolean => settings.peek().locale === locale && voiceLocale(settings.peek()) === voice;
    const now = playing.value?.taken.scenario.id;
    if (state.ui.value.locale === locale) {
      if (now === undefined || playing.value?.said.locale === voice) return;
      const said = await takeAny(edges, now, voice);
      if (said && isStillWanted() && playing.value?.taken.scenario.id === now) state.update({ said });
      return;
    }
    const [words, taken, said, other] = await Promise.all([
      edges.words(locale),
      now === undefined ? null : takeAny(edges, now, locale),
      now === undefined ? null : takeAny(edges, now, voice),
      twin.value && takeAny(edges, twin.value.scenario.id, locale),
    ]);
    if (!isStillWanted()) return;
    state.ui.value = words;
    if (taken && said && playing.value?.taken.scenario.id === now) state.update({ taken, said });
    if (other) twin.value = other;
    if (isAfterCalls(state.at())) await fetchShown(edges, state);
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
      sound.setVolume(loudness(now));
      picture.setReducedMotion(isStill());
      sound.setNoise(now.noise);
      voices.set({ source: now.voiceSource, speed: now.voiceSpeed });
      void speakLanguage(now.locale, voiceLocale(now));
    });
  });

  const { overlay, notices } = state;
  return {
    model: {
      screen,
      overlay,
      settings,
      notices,
      actions,
      pausedBy: state.pausedBy,
      hearing: hearing.now,
      deviceSpeaks: (locale) => voices.deviceSpeaks(locale),
      changesSpeed: () => voices.changesSpeed(),
      stageIn: (parent) => picture.stageIn(parent),
      data: makeDataModel({
        player: store.player,
        players: store.players,
        takeDown: async (id) => (await edges.shelf.find((one) => one.id === id)?.structure())?.scenario ?? null,
        saveFile: edges.saveFile,
        reopen: edges.reopen,
        today: edges.today,
        minutesAhead: edges.minutesAhead,
        breathe: edges.breathe,
        game: edges.version,
      }),
      ...(edges.own && { own: ownModel(edges.own, edges, state, calls) }),
    },
    toCome: calls.toCome,
    openCall: (id) => void calls.openAlone(id, 'single'),
    playOwn: async (call, log) => {
      await edges.own?.ready(call);
      state.overlay.value = null;
      await calls.openAlone(call.key, 'single', log);
    },
    refresh: (id) => void calls.refresh(id),
    dropOwn: calls.dropOwn,
    missStudio: () => state.tell('no-studio'),
    wait() {
      if (state.elsewhere.value) return;
      const isUnderWay = state.at() === 'call' || state.at() === 'ringing';
      if (isUnderWay && overlay.value === null) actions.open('pause');
    },
    giveWay() {
      playing.value?.director.pause();
      calls.quiet();
      hearing.hush();
      overlay.value = null;
      store.stop();
      state.elsewhere.value = true;
    },
    standStill() {
      playing.value?.director.pause();
      calls.quiet();
      hearing.hush();
      overlay.value = null;
    },
  };
}
