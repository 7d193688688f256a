import type { ReadonlySignal } from '@preact/signals';
import type { Audio } from '../audio/sound.ts';
import type { Call } from '../dialogue/call.ts';
import type { Log } from '../dialogue/call-event.ts';
import { replay } from '../dialogue/replay.ts';
import type { SavedGame } from '../storage/kept.ts';
import { type Settings, voiceLocale } from '../storage/settings.ts';
import { isAfterCalls, isAtEnd, type Mode, type Round } from '../training/flow.ts';
import { makeComing } from './coming.ts';
import { Director } from './director.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { type LineSounds, makeLineSounds } from './line-sounds.ts';
import type { Picture } from './picture.ts';
import { type Playing, smsRead } from './playing.ts';
import { testToCome } from './rounds.ts';
import { dealtOf, isOwn, takeAny } from './shelf.ts';
import { fetchShown } from './shown.ts';
import { makeSpeaker } from './speaker.ts';

/** Opening, resuming and ending calls: what of a call is heard and drawn, and which one comes next. */
export interface Calls extends LineSounds {
  readonly openShift: (round: Round) => Promise<void>;
  /** The calls that ring next: the rest of a shift under way, or today's as it will be dealt. */
  readonly toCome: ReadonlySignal<readonly string[]>;
  /** Opens the test that comes next. */
  readonly openTest: () => Promise<void>;
  /** In a test: the verdict is taken without a word, and the next call rings. */
  readonly goOnTested: () => Promise<void>;
  /** Opens a call of the past where it ended, to look at it again. */
  readonly openPast: (trial: string) => Promise<void>;
  /** Goes on to the next call, to the summary, or home. */
  readonly goOn: () => Promise<void>;
  /** Opens one call by itself, at the ring or where a log ends; a shift in progress is set aside and comes back after it. */
  readonly openAlone: (scenario: string, mode: Mode, log?: Log) => Promise<void>;
  /** Plays a call again, or on from a moment; practice. */
  readonly openPractice: (scenario: string, log?: Log) => Promise<void>;
  /** Fetches what a screen without a call is made from. */
  readonly showWithoutCall: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** The scenario was edited: the call in progress goes on in the new one, at the same line as far as its log still fits. */
  readonly refresh: (scenario: string) => Promise<void>;
  /** Goes home, keeping what is unfinished. */
  readonly leave: () => void;
  /** Gives up a call of the trainer's own; a shift set aside for it comes back. */
  readonly dropOwn: () => void;
  readonly endCall: () => void;
  /** Notes that the call was answered or declined: from then on it is known. */
  readonly meet: () => void;
  /** Puts the call away. */
  readonly clear: () => void;
}

/** Timed replies: as written, half as much time again, twice the time, or no limit. */
const LIMITS: Readonly<Record<Settings['pace'], number | null>> = { normal: 1, slower: 1.5, slowest: 2, off: null };

export function makeCalls(edges: Edges, state: GameState, audio: Audio, picture: Picture): Calls {
  const { sound } = audio;
  const speaker = makeSpeaker(audio, state, picture);
  const { store, shelf } = edges;
  const { playing, saved, shelved, settings, at, send } = state;

  const sounds = makeLineSounds(sound, speaker, state);
  const { ring, line, quiet } = sounds;
  const endCall = (): void => {
    quiet();
    if (at() === 'call') sound.play('hang-up');
    if (at() === 'call' || at() === 'ringing') send({ type: 'call.isOver' });
  };
  const conduct = (call: Call): Director =>
    new Director(call, {
      clock: edges.clock,
      ...speaker,
      limit: () => LIMITS[settings.value.pace],
      changed(what) {
        state.beat();
        if (what === 'log') state.save();
        const director = playing.value?.director;
        if (director?.call === call) speaker.prepare(call, director.beat);
        const isOver = call.position.phase === 'over' && director?.beat.name === 'quiet';
        if (director?.call === call && isOver) endCall();
      },
    });

  const put = (next: Playing | null): void => {
    playing.value?.director.close();
    playing.value = next;
    state.twin.value = null;
    if (!next) return;
    void takeAny(edges, next.taken.scenario.twin, settings.value.locale).then((taken) => {
      if (playing.value?.taken.scenario.twin === taken?.scenario.id) state.twin.value = taken;
    });
  };
  /** Of two that are being opened the later is meant. */
  let opening = 0;
  /** Takes a scenario down and brings its call to where the log ends. Null, and told, when there is no such call. */
  const open = async (id: string, mode: Mode, log: Log = []): Promise<{ readonly stoppedAt: number | null } | null> => {
    opening += 1;
    const mine = opening;
    const [taken, said] = await Promise.all([
      takeAny(edges, id, settings.value.locale),
      takeAny(edges, id, voiceLocale(settings.value)),
    ]).catch(() => ['not-fetched'] as const);
    if (mine !== opening) return null;
    if (taken === 'not-fetched' || !taken || !said) {
      state.tell(taken === 'not-fetched' ? taken : 'call-missing');
      return null;
    }
    const { call, stoppedAt } = replay(taken.scenario, log);
    const director = conduct(call);
    put({
      id: `${edges.today().toString(36)}-${edges.chance().toString(36)}`,
      mode,
      rewound: log.length > 0,
      director,
      readSms: smsRead(call),
      unheard: new Set(),
      confidence: null,
      past: false,
      taken,
      said,
    });
    speaker.prepare(call, director.beat);
    return { stoppedAt };
  };
  /** A call opened by itself is not set aside for another: what lies aside already is the shift. */
  const setAside = (game: SavedGame | null): void => {
    const isAlone = game?.flow.call?.mode === 'single' || game?.flow.call?.mode === 'guide';
    if (!game?.flow.shift || isAlone) return;
    // Nor is one kind left in the middle.
    if (shelved.value && game.flow.shift.round.name === 'kind') return;
    shelved.value = { ...game, under: shelved.value };
    void store.saveShelf(shelved.value);
  };
  /** What was set aside comes back to home. */
  const takeBack = (): void => {
    const under = shelved.value?.under ?? null;
    saved.value = shelved.value && { ...shelved.value, under: null };
    shelved.value = under;
    // In this order: cut off in between it is there twice, and not gone.
    state.save();
    void store.saveShelf(under);
  };
  const meet = (): void => {
    const now = playing.value;
    if (!now || now.mode === 'guide' || isOwn(now.taken.scenario.id)) return;
    if (state.firsts.value[now.taken.scenario.id]) return;
    state.firsts.value = { ...state.firsts.value, [now.taken.scenario.id]: now.id };
    void store.saveFirsts(state.firsts.value);
  };
  /** Into a call that has been answered already. */
  const enter = (): void => {
    send({ type: 'player.answers' });
    playing.value?.director.resume();
    line();
  };
  const isFinished = (): boolean => {
    const { shift, call } = state.flow();
    const alone = call?.mode === 'single' || call?.mode === 'guide' || shift === null;
    return isAtEnd(at()) || (at() === 'debrief' && alone);
  };
  const leave = (): void => {
    if (playing.value?.past === true) {
      put(null);
      send({ type: 'player.leaves' });
      return;
    }
    const left = isFinished() ? null : state.gameNow();
    quiet();
    state.overlay.value = null;
    put(null);
    saved.value = left;
    send({ type: 'player.leaves' });
    if (!left && shelved.value) takeBack();
  };
  const openShiftCall = async (): Promise<void> => {
    const { call: next, shift } = state.flow();
    if (next && (await open(next.scenario, next.mode))) ring();
    // It could not be had: home is better than nothing, and the shift waits there.
    else if (at() === 'ringing' && playing.value === null) return leave();
    state.save();
    const after = shift?.order[shift.index + 1];
    if (after !== undefined) void takeAny(edges, after, settings.value.locale);
  };
  const { deal, nextSeed, toCome } = makeComing(edges, state);
  const openShift = async (round: Round): Promise<void> => {
    const seed = round.name === 'today' ? nextSeed.value : edges.chance();
    const order = deal(round, seed);
    if (order.length === 0) return;
    if (round.name !== 'today') setAside(saved.value);
    saved.value = null;
    send({ type: 'shift.starts', round, seed, order });
    await openShiftCall();
  };
  const showWithoutCall = async (): Promise<void> => {
    const isThere = await fetchShown(edges, state);
    if (isThere || isAtEnd(at()) || !isAfterCalls(at())) return;
    // A piece could not be had: the round waits at home.
    state.tell('not-fetched');
    leave();
  };

  return {
    ...sounds,
    showWithoutCall,
    endCall,
    meet,
    clear: () => put(null),
    toCome,
    openShift,
    async openTest() {
      // A test that was left goes on; two of the same calls would spoil each other.
      if (saved.value?.flow.shift?.round.name === 'test' && !isAfterCalls(saved.value.at)) return this.resume();
      const next = testToCome(state.told.value, dealtOf(shelf), edges.today());
      if (next.opens === null) await openShift({ name: 'test', form: next.name });
    },
    async goOnTested() {
      put(null);
      send({ type: 'player.decides' });
      if (at() === 'ringing') return openShiftCall();
      return showWithoutCall();
    },
    async openPast(id) {
      const from = at();
      const trial = state.told.value.find((one) => one.id === id);
      const log = trial && (await store.logOf(id));
      if (at() !== from) return;
      const isSame = shelf.some((one) => one.id === trial?.scenario && one.hash === trial.hash);
      if (!trial || !log?.length || !isSame) return state.tell('past-lost');
      const opened = await open(trial.scenario, trial.mode, log);
      if (!opened) return;
      if (opened.stoppedAt !== null) {
        put(null);
        return state.tell('past-lost');
      }
      state.update({ id, rewound: false, confidence: trial.confidence, past: true });
      send({ type: 'past.opens', scenario: trial.scenario, mode: trial.mode });
    },
    async openAlone(id, mode, log = []) {
      const current = isAtEnd(at()) ? null : state.gameNow();
      if (!(await open(id, mode, log))) return;
      // A link may have been followed in the middle of another call.
      quiet();
      setAside(current);
      saved.value = null;
      send({ type: 'call.opens', scenario: id, mode });
      if (log.length === 0) return ring();
      enter();
    },
    async openPractice(id, log = []) {
      // From a call of the past: what waits at home is set aside, as for any call opened by itself.
      const waiting = playing.value?.past === true || at() === 'progress' ? saved.value : null;
      if (!(await open(id, 'practice', log))) return;
      if (waiting) setAside(waiting);
      send({ type: 'call.opens', scenario: id, mode: 'practice' });
      if (log.length === 0) return ring();
      meet();
      enter();
    },
    async resume() {
      const game = saved.value;
      if (!game) return;
      if (!game.call) {
        saved.value = null;
        send({ type: 'game.resumes', context: game.flow, at: game.at });
        return isAfterCalls(at()) ? showWithoutCall() : openShiftCall();
      }
      const { id, scenario, mode, rewound, confidence, log } = game.call;
      const opened = await open(scenario, mode, log);
      if (!opened || saved.value !== game) return;
      saved.value = null;
      if (opened.stoppedAt !== null) state.tell('scenario-changed');
      state.update({ id, rewound, confidence });
      const director = playing.value?.director;
      const phase = director?.call.position.phase;
      const cutShort = opened.stoppedAt !== null && phase === 'talking';
      send({
        type: 'game.resumes',
        context: game.flow,
        at: cutShort ? 'call' : phase === 'ringing' ? 'ringing' : game.at,
      });
      if (at() === 'ringing') ring();
      if (at() === 'ringing' || at() === 'call') director?.resume();
      if (at() === 'call') line();
    },
    async refresh(scenario) {
      const now = playing.value;
      if (now?.taken.scenario.id !== scenario) return;
      const { id, mode, rewound, confidence, director } = now;
      const opened = await open(scenario, mode, director.call.log);
      if (!opened) return;
      state.update({ id, rewound, confidence });
      if (opened.stoppedAt !== null) state.tell('scenario-changed');
      if (at() === 'ringing' || at() === 'call') playing.value?.director.resume();
    },
    async goOn() {
      const isPast = playing.value?.past === true;
      // Put away before the flow moves: the last call must neither be answered nor saved in the place of the next.
      put(null);
      send({ type: 'player.goesOn' });
      if (isPast) return send({ type: 'progress.opens' });
      if (at() === 'ringing') return openShiftCall();
      if (at() === 'summary') return showWithoutCall();
      takeBack();
    },
    dropOwn() {
      const now = playing.value;
      if (!now || !isOwn(now.taken.scenario.id)) return;
      quiet();
      state.overlay.value = null;
      put(null);
      send({ type: 'player.leaves' });
      takeBack();
    },
    leave,
  };
}
