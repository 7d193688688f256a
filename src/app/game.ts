import { computed, effect, signal, untracked } from '@preact/signals';
import { createActor } from 'xstate';
import type { Sound, Voices } from '../audio/sound.ts';
import type { Call } from '../dialogue/call.ts';
import type { Log } from '../dialogue/call-event.ts';
import { envelopeOf, speakingTime } from '../dialogue/pacing.ts';
import { replay, rewind } from '../dialogue/replay.ts';
import type { Words } from '../i18n/words.ts';
import type { Line } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { judge } from '../scoring/judge.ts';
import { saidBy } from '../scoring/marks.ts';
import type { Actions, AppModel, Notice, Overlay } from '../screens/view.ts';
import type { Stage } from '../stage/stage.ts';
import type { SavedGame, Settings, Store, Trial } from '../storage/kept.ts';
import { type FlowEvent, type FlowState, flow, type Mode } from '../training/flow.ts';
import { orderShift } from '../training/shift.ts';
import type { Clock } from './clock.ts';
import { Director } from './director.ts';
import { makePicture } from './picture.ts';
import { isTrial, type Playing, savedCall, smsRead } from './playing.ts';
import { sceneOf } from './scene.ts';
import { screenOf } from './screen-view.ts';
import { type ShelvedScenario, type TakenScenario, takeDown } from './shelf.ts';

/** The edges the game is given. It reaches for none itself. */
export interface Edges {
  readonly clock: Clock;
  readonly store: Store;
  readonly shelf: readonly ShelvedScenario[];
  readonly words: (locale: Locale) => Promise<Words>;
  readonly openSound: (volume: number) => Sound;
  readonly voices: Voices;
  readonly openStage: (parent: HTMLElement, reducedMotion: boolean) => Promise<Stage>;
  readonly prefersReducedMotion: () => boolean;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** A whole number of chance below 2³². */
  readonly chance: () => number;
  readonly print: () => void;
  readonly defaults: Settings;
}

export interface Game {
  readonly model: AppModel;
  /** Opens one chosen call, as a link does. */
  openCall(id: string): void;
  /** The page went out of sight: the call waits. */
  wait(): void;
}

/** Timed replies: as written, half as much time again, twice the time, or no limit. */
const LIMITS: Readonly<Record<Settings['pace'], number | null>> = { normal: 1, slower: 1.5, slowest: 2, off: null };

/** Joins the flow, the call in progress and the edges. It holds no rule: those are in the rooms it calls. */
export async function startGame(edges: Edges): Promise<Game> {
  const { store, shelf } = edges;
  const chart = createActor(flow).start();
  const settings = signal<Settings>({ ...edges.defaults, ...store.kept.settings });
  const notices = signal<readonly Notice[]>([...store.troubles]);
  const overlay = signal<Overlay>(null);
  const trials = signal<readonly Trial[]>(store.kept.trials);
  const guideDone = signal(store.kept.guideDone);
  const firsts = signal(store.kept.firsts);
  const saved = signal(store.kept.game?.at === 'home' ? null : store.kept.game);
  const playing = signal<Playing | null>(null);
  const twin = signal<TakenScenario | null>(null);
  const summarised = signal<ReadonlyMap<string, TakenScenario>>(new Map());
  const ui = signal(await edges.words(settings.value.locale));
  const where = signal(chart.getSnapshot());
  /** Rises with every event and beat of the call, which live outside signals. */
  const beats = signal(0);
  let shelved: SavedGame | null = store.kept.shelf;

  const told = new Set<Notice>(store.troubles);
  const tell = (notice: Notice): void => {
    if (told.has(notice)) return;
    told.add(notice);
    notices.value = [...notices.value, notice];
  };
  store.onTrouble(tell);

  const isStill = () =>
    settings.value.motion === 'reduced' || (settings.value.motion === 'system' && edges.prefersReducedMotion());
  const loudness = () => (settings.value.sound ? settings.value.volume : 0);
  const sound = edges.openSound(loudness());
  sound.onTrouble(tell);
  const quiet = (): void => {
    for (const effect of ['ring', 'ring-back', 'line-noise', 'hold-music'] as const) sound.stop(effect);
  };
  const picture = makePicture(edges.openStage, isStill(), tell);

  const screen = computed(() => {
    void beats.value;
    return screenOf({
      at: where.value.value as FlowState,
      flow: where.value.context,
      playing: playing.value,
      twin: twin.value,
      saved: saved.value,
      trials: trials.value,
      guideDone: guideDone.value,
      firsts: firsts.value,
      settings: settings.value,
      voiced:
        playing.value !== null && edges.voices.voiced(playing.value.taken.scenario.id, playing.value.taken.locale),
      ui: ui.value,
      calls: shelf.filter((one) => !one.guide).length,
      fresh: shelf.filter((one) => !one.guide && !firsts.value[one.id]).length,
      summarised: summarised.value,
    });
  });
  const at = (): FlowState => where.value.value as FlowState;
  const send = (event: FlowEvent): void => {
    chart.send(event);
    where.value = chart.getSnapshot();
    save();
  };
  const update = (change: Partial<Playing>): void => {
    if (playing.value) playing.value = { ...playing.value, ...change };
  };

  // ——— remembering ———
  const gameNow = (): SavedGame | null =>
    at() === 'home'
      ? saved.value
      : { at: at(), flow: where.value.context, call: playing.value && savedCall(playing.value) };
  const save = (): void => void store.saveGame(gameNow());

  // ——— the call ———
  const speak = (line: Line): number => {
    const taken = playing.value?.taken;
    if (!taken) return 0;
    const text = taken.words[line.id] ?? '';
    const voiced = edges.voices.speak(taken.scenario.id, line.id, taken.locale, () => {});
    const ms = voiced?.ms ?? speakingTime(text, taken.locale, line.mood);
    picture.speak(voiced?.envelope ?? envelopeOf(text, ms));
    return ms;
  };
  const hush = (): void => {
    edges.voices.hush();
    picture.hush();
  };
  const conduct = (call: Call): Director =>
    new Director(call, {
      clock: edges.clock,
      speak,
      hush,
      limit: () => LIMITS[settings.value.pace],
      changed: (what) => {
        beats.value += 1;
        if (what === 'log') save();
        if (
          playing.value?.director.call === call &&
          call.position.phase === 'over' &&
          playing.value.director.beat.name === 'quiet'
        )
          endCall();
      },
    });

  const put = (next: Playing | null): void => {
    playing.value?.director.close();
    playing.value = next;
    twin.value = null;
    if (next)
      void takeDown(shelf, next.taken.scenario.twin, settings.value.locale).then((taken) => (twin.value = taken));
  };
  /** Takes a scenario down and brings its call to where the log ends. Null, and told, when there is no such call. */
  const open = async (id: string, mode: Mode, log: Log = []): Promise<{ readonly stoppedAt: number | null } | null> => {
    const taken = await takeDown(shelf, id, settings.value.locale);
    if (!taken) {
      tell('call-missing');
      return null;
    }
    const { call, stoppedAt } = replay(taken.scenario, log);
    const name = `${edges.today().toString(36)}-${edges.chance().toString(36)}`;
    put({
      id: name,
      mode,
      rewound: log.length > 0,
      director: conduct(call),
      readSms: smsRead(call),
      confidence: null,
      taken,
    });
    return { stoppedAt };
  };
  const endCall = (): void => {
    quiet();
    if (at() === 'call') sound.play('hang-up');
    if (at() === 'call' || at() === 'ringing') send({ type: 'call.isOver' });
  };
  /** From the moment it is answered or declined, a call has been met. */
  const meet = (): void => {
    const now = playing.value;
    if (!now || now.mode === 'guide' || firsts.value[now.taken.scenario.id]) return;
    firsts.value = { ...firsts.value, [now.taken.scenario.id]: now.id };
    void store.saveFirsts(firsts.value);
  };
  const ring = (): void => sound.play('ring');
  const line = (): void => sound.play('line-noise');

  const openShiftCall = async (): Promise<void> => {
    const next = where.value.context.call;
    if (next && (await open(next.scenario, 'shift'))) ring();
    save();
  };
  const openAlone = async (id: string, mode: Mode): Promise<void> => {
    const current = at() === 'summary' ? null : gameNow();
    if (!(await open(id, mode))) return;
    if (current?.flow.shift) {
      shelved = current;
      void store.saveShelf(shelved);
    }
    saved.value = null;
    send({ type: 'call.opens', scenario: id, mode });
    ring();
  };
  const openPractice = async (id: string, log: Log = []): Promise<void> => {
    if (!(await open(id, 'practice', log))) return;
    send({ type: 'call.opens', scenario: id, mode: 'practice' });
    if (log.length === 0) return ring();
    meet();
    send({ type: 'player.answers' });
    line();
    playing.value?.director.resume();
  };
  const openSummary = async (): Promise<void> => {
    put(null);
    const order = where.value.context.shift?.order ?? [];
    const taken = await Promise.all(order.map((id) => takeDown(shelf, id, settings.value.locale)));
    summarised.value = new Map(taken.flatMap((one) => (one ? [[one.scenario.id, one]] : [])));
  };

  const resume = async (): Promise<void> => {
    const game = saved.value;
    if (!game) return;
    saved.value = null;
    if (!game.call) {
      send({ type: 'game.resumes', context: game.flow, at: game.at });
      return at() === 'summary' ? openSummary() : openShiftCall();
    }
    const { id, scenario, mode, rewound, confidence, log } = game.call;
    const opened = await open(scenario, mode, log);
    if (!opened) return send({ type: 'player.leaves' });
    if (opened.stoppedAt !== null) tell('scenario-changed');
    update({ id, rewound, confidence });
    const call = playing.value?.director.call;
    const stillOn = opened.stoppedAt !== null && call?.position.phase === 'talking';
    send({
      type: 'game.resumes',
      context: game.flow,
      at: stillOn ? 'call' : call?.position.phase === 'ringing' ? 'ringing' : game.at,
    });
    if (at() === 'ringing') ring();
    if (at() === 'call') line();
    if (at() === 'ringing' || at() === 'call') playing.value?.director.resume();
  };
  /** Home keeps an unfinished game to go on with, and brings back one that was set aside. */
  const leave = (): void => {
    const finished = at() === 'summary' || (at() === 'debrief' && where.value.context.shift === null);
    const left = finished ? null : gameNow();
    quiet();
    overlay.value = null;
    put(null);
    saved.value = left ?? shelved;
    if (!left && shelved) {
      shelved = null;
      void store.saveShelf(null);
    }
    send({ type: 'player.leaves' });
  };
  const goOn = async (): Promise<void> => {
    send({ type: 'player.goesOn' });
    if (at() === 'ringing') return openShiftCall();
    if (at() === 'summary') return openSummary();
    put(null);
    saved.value = shelved;
    shelved = null;
    void store.saveShelf(null);
    save();
  };
  const decide = (): void => {
    const now = playing.value;
    if (!now || at() !== 'verdict' || now.confidence === null || saidBy(now.confidence) === null) return;
    const { scenario } = now.taken;
    const { confidence } = now;
    const marks = judge(scenario, now.director.call.steps, { confidence });
    if (!marks) return;
    if (now.mode === 'guide') {
      guideDone.value = true;
      void store.saveGuideDone();
    } else {
      const trial: Trial = {
        id: now.id,
        scenario: scenario.id,
        hash: scenario.hash,
        truth: scenario.truth,
        mode: now.mode,
        counts: isTrial(now, firsts.value),
        log: now.director.call.log,
        confidence,
        marks,
        at: edges.today(),
        shift: where.value.context.shift?.seed ?? null,
      };
      trials.value = [...trials.value.filter((one) => one.id !== trial.id), trial];
      void store.addTrial(trial);
    }
    send({ type: 'player.decides' });
  };
  const forget = async (): Promise<void> => {
    put(null);
    overlay.value = null;
    shelved = null;
    saved.value = null;
    send({ type: 'player.leaves' });
    await store.clear();
    trials.value = [];
    guideDone.value = false;
    firsts.value = {};
    settings.value = { ...edges.defaults, locale: settings.value.locale };
  };

  /** Acts on the call unless a page lies over it. */
  const withCall = (act: (director: Director) => void): void => {
    if (playing.value && overlay.value === null) act(playing.value.director);
  };
  const actions: Actions = {
    startShift() {
      const seed = edges.chance();
      saved.value = null;
      send({
        type: 'shift.starts',
        seed,
        order: orderShift(
          shelf.filter((one) => !one.guide),
          seed,
        ),
      });
      void openShiftCall();
    },
    startGuide() {
      const guide = shelf.find((one) => one.guide);
      if (guide) void openAlone(guide.id, 'guide');
    },
    resume: () => void resume(),
    newPlayer: () => void forget(),
    answer: () =>
      withCall((director) => {
        if (at() !== 'ringing') return;
        meet();
        sound.stop('ring');
        sound.play('pick-up');
        line();
        send({ type: 'player.answers' });
        director.answer();
      }),
    decline: () =>
      withCall((director) => {
        meet();
        director.decline();
        if (director.call.position.phase === 'over') endCall();
      }),
    lookUpFirst: () => withCall((director) => at() === 'ringing' && director.check('lookUp')),
    reply: (choice) => withCall((director) => director.choose(choice)),
    flag: (id) => withCall((director) => director.flag(id, true)),
    unflag: (id) => withCall((director) => director.flag(id, false)),
    readSms() {
      const view = screen.value.name === 'call' ? screen.value.view.sms : null;
      if (view && playing.value) update({ readSms: new Set([...playing.value.readSms, view.id]) });
    },
    hold: () =>
      withCall((director) => {
        director.hold();
        if (director.beat.name === 'holding') sound.stop('line-noise');
      }),
    backToCaller: () =>
      withCall((director) => {
        sound.stop('ring-back');
        if (director.call.position.phase === 'over') return endCall();
        director.back();
        line();
      }),
    check: (kind) =>
      withCall((director) => {
        sound.stop('line-noise');
        if (kind === 'ringBack' || kind === 'ask' || kind === 'report') sound.play('ring-back');
        director.check(kind);
      }),
    hangUp: () =>
      withCall((director) => {
        if (director.call.position.phase === 'over') return endCall();
        director.hangUp();
      }),
    setConfidence(value) {
      if (at() !== 'verdict') return;
      update({ confidence: Math.min(100, Math.max(0, Math.round(value))) });
      save();
    },
    decide,
    replay: () => void (playing.value && openPractice(playing.value.taken.scenario.id)),
    tryFrom(logIndex) {
      if (playing.value)
        void openPractice(playing.value.taken.scenario.id, rewind(playing.value.director.call.log, logIndex));
    },
    hearTwin: () => void (playing.value && openPractice(playing.value.taken.scenario.twin)),
    nextCall: () => void goOn(),
    home: leave,
    open(page) {
      playing.value?.director.pause();
      quiet();
      overlay.value = page;
    },
    close() {
      overlay.value = null;
      if (at() === 'ringing') ring();
      if (at() !== 'call') return;
      line();
      playing.value?.director.unpause();
    },
    change(changes) {
      settings.value = { ...settings.value, ...changes };
    },
    ponder(pondering) {
      if (at() !== 'call' || overlay.value !== null) return;
      if (pondering) playing.value?.director.pause();
      else playing.value?.director.unpause();
    },
    dismiss(notice) {
      notices.value = notices.value.filter((one) => one !== notice);
    },
    print: edges.print,
  };

  const speakLanguage = async (locale: Locale): Promise<void> => {
    if (ui.value.locale === locale) return;
    const [words, taken, other] = await Promise.all([
      edges.words(locale),
      playing.value && takeDown(shelf, playing.value.taken.scenario.id, locale),
      twin.value && takeDown(shelf, twin.value.scenario.id, locale),
    ]);
    ui.value = words;
    if (taken) update({ taken });
    if (other) twin.value = other;
    if (at() === 'summary') await openSummary();
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

  return {
    model: { screen, overlay, settings, notices, actions, stageIn: (parent) => picture.stageIn(parent) },
    openCall: (id) => void openAlone(id, 'single'),
    wait() {
      if (at() === 'call' && overlay.value === null) actions.open('pause');
    },
  };
}
