import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createActor } from 'xstate';
import type { Voices } from '../audio/sound.ts';
import type { Words } from '../i18n/words.ts';
import type { CertificateView } from '../screens/certificate-view.ts';
import type { Notice, Overlay, PausedBy, Screen } from '../screens/model.ts';
import type { ProgressView } from '../screens/progress-view.ts';
import type { Firsts, SavedGame, Trial } from '../storage/kept.ts';
import { type Settings, voiceLocale } from '../storage/settings.ts';
import { type FlowContext, type FlowEvent, type FlowState, flow, isAtHome } from '../training/flow.ts';
import type { Edges } from './edges.ts';
import { type Playing, savedCall } from './playing.ts';
import { dealMixedRound } from './rounds.ts';
import { screenOf } from './screen-view.ts';
import { dealtOf, type TakenScenario } from './shelf.ts';

/** Everything the game is at a moment, and the few ways in which it changes. */
export interface GameState {
  readonly settings: Signal<Settings>;
  readonly notices: Signal<readonly Notice[]>;
  readonly overlay: Signal<Overlay>;
  readonly trials: Signal<readonly Trial[]>;
  /** Those of which the player may be told: nothing of a test before its end. */
  readonly told: ReadonlySignal<readonly Trial[]>;
  readonly guideDone: Signal<boolean>;
  readonly firsts: Signal<Firsts>;
  /** An unfinished game to go on with from home, and a shift set aside for a single call. */
  readonly saved: Signal<SavedGame | null>;
  readonly shelved: Signal<SavedGame | null>;
  readonly playing: Signal<Playing | null>;
  readonly pausedBy: Signal<PausedBy>;
  /** This browser has no sound at all. */
  readonly deaf: Signal<boolean>;
  /** Works the progress page out; null until it was opened. */
  readonly progress: Signal<(() => ProgressView | null) | null>;
  readonly certificates: Signal<readonly CertificateView[]>;
  /** The game goes on in another page. */
  readonly elsewhere: Signal<boolean>;
  readonly twin: Signal<TakenScenario | null>;
  /** What a screen without a call is made from: see `fetchShown`. */
  readonly shown: Signal<ReadonlyMap<string, TakenScenario>>;
  /** The calls a mixed round after this shift would ask of; empty where there is none. */
  readonly mixedOrder: ReadonlySignal<readonly string[]>;
  readonly ui: Signal<Words>;
  readonly screen: ReadonlySignal<Screen>;
  readonly at: () => FlowState;
  readonly flow: () => FlowContext;
  /** Moves the flow on and saves. */
  readonly send: (event: FlowEvent) => void;
  readonly update: (change: Partial<Playing>) => void;
  /** The call moved, by its log or its clock, which live outside signals. */
  readonly beat: () => void;
  readonly gameNow: () => SavedGame | null;
  readonly save: () => void;
  /** Tells the player once. */
  readonly tell: (notice: Notice) => void;
  /** What was told is no longer so. Should it be so again, it is told again. */
  readonly untell: (notice: Notice) => void;
}

export async function makeState(edges: Edges, voices: Voices): Promise<GameState> {
  const { store, shelf, words, defaults } = edges;
  const chart = createActor(flow).start();
  const settings = signal<Settings>({ ...defaults, ...store.kept.settings });
  const notices = signal<readonly Notice[]>([...store.troubles]);
  const trials = signal<readonly Trial[]>(store.kept.trials);
  const guideDone = signal(store.kept.guideDone);
  const firsts = signal(store.kept.firsts);
  const left = store.kept.game?.at === 'home' ? null : store.kept.game;
  // Cut off between two writes: what was set aside waits at home.
  const saved = signal(left ?? store.kept.shelf);
  const shelved = signal(left && store.kept.shelf);
  const playing = signal<Playing | null>(null);
  const pausedBy = signal<PausedBy>('player');
  const deaf = signal(false);
  const elsewhere = signal(false);
  const progress = signal<(() => ProgressView | null) | null>(null);
  const certificates = signal<readonly CertificateView[]>([]);
  const twin = signal<TakenScenario | null>(null);
  const shown = signal<ReadonlyMap<string, TakenScenario>>(new Map());
  const ui = signal(await words(settings.value.locale));
  const where = signal(chart.getSnapshot());
  const beats = signal(0);
  const noticed = new Set<Notice>(store.troubles);
  const dealt = dealtOf(shelf);

  const at = (): FlowState => where.value.value as FlowState;
  const gameNow = (): SavedGame | null =>
    isAtHome(at()) || playing.value?.past === true
      ? saved.value
      : { at: at(), flow: where.value.context, call: playing.value && savedCall(playing.value) };
  const save = (): void => void store.saveGame(gameNow());
  const isHeard = (scenario: string): boolean => {
    const { sound, volume } = settings.value;
    return !deaf.value && sound && volume > 0 && voices.voiced(scenario, voiceLocale(settings.value));
  };
  /** Seeds of the tests that are not at their end: under way, left, or set aside. As text, so that it changes only when they do. */
  const openTests = computed(() =>
    [gameNow(), shelved.value, shelved.value?.under]
      .flatMap((game) =>
        game && game.at !== 'summary' && game.flow.shift?.round.name === 'test' ? [game.flow.shift.seed] : [],
      )
      .join(' '),
  );
  /** What may be told: of a test nothing before its end. */
  const told = computed(() => {
    const seeds = openTests.value === '' ? [] : openTests.value.split(' ').map(Number);
    return seeds.length === 0
      ? trials.value
      : trials.value.filter(({ test, shift }) => test === null || shift === null || !seeds.includes(shift));
  });
  const mixedOrder = computed(() => {
    const aside = [shelved.value, shelved.value?.under].flatMap((game) => game?.flow.shift?.order ?? []);
    const { shift } = where.value.context;
    return dealMixedRound(shift, { calls: dealt, trials: told.value, toCome: new Set(aside) });
  });
  const screen = computed(() => {
    void beats.value;
    if (elsewhere.value) return { name: 'elsewhere' } as const;
    return screenOf({
      at: at(),
      flow: where.value.context,
      playing: playing.value,
      twin: twin.value,
      saved: saved.value,
      trials: told.value,
      guideDone: guideDone.value,
      firsts: firsts.value,
      settings: settings.value,
      isHeard,
      ui: ui.value,
      calls: dealt,
      types: edges.types,
      nickname: store.player.nickname,
      clock: { now: edges.today(), minutesAhead: edges.minutesAhead },
      shown: shown.value,
      mixed: mixedOrder.value,
      progress: progress.value,
      certificates: certificates.value,
    });
  });
  return {
    settings,
    notices,
    overlay: signal<Overlay>(null),
    trials,
    told,
    guideDone,
    firsts,
    saved,
    shelved,
    playing,
    pausedBy,
    deaf,
    elsewhere,
    progress,
    certificates,
    twin,
    shown,
    mixedOrder,
    ui,
    screen,
    at,
    flow: () => where.value.context,
    send(event) {
      chart.send(event);
      where.value = chart.getSnapshot();
      save();
    },
    update(change) {
      if (playing.value) playing.value = { ...playing.value, ...change };
    },
    beat() {
      beats.value += 1;
    },
    gameNow,
    save,
    tell(notice) {
      if (noticed.has(notice)) return;
      noticed.add(notice);
      notices.value = [...notices.value, notice];
    },
    untell(notice) {
      noticed.delete(notice);
      notices.value = notices.value.filter((one) => one !== notice);
    },
  };
}
