import type { Sound } from '../audio/sound.ts';
import { rewind } from '../dialogue/replay.ts';
import { judge } from '../scoring/judge.ts';
import { saidBy } from '../scoring/marks.ts';
import { responseSeconds } from '../scoring/response-time.ts';
import { resultOf } from '../scoring/result.ts';
import type { Actions } from '../screens/model.ts';
import type { Trial } from '../storage/kept.ts';
import { isAtEnd, isAtHome } from '../training/flow.ts';
import type { Calls } from './calls.ts';
import type { Director } from './director.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import type { Hearing } from './hearing.ts';
import type { MixedRound } from './mixed.ts';
import { isTrial } from './playing.ts';
import type { Progress } from './progress.ts';
import { saveCalendar } from './save-calendar.ts';
import { isOwn } from './shelf.ts';

interface Parts {
  readonly edges: Edges;
  readonly state: GameState;
  readonly calls: Calls;
  readonly progress: Progress;
  readonly sound: Sound;
  readonly hearing: Hearing;
  readonly mixed: MixedRound;
}

/** What the player can do, each in terms of the call, the flow and what is remembered. */
export function makeActions({ edges, state, calls, progress, sound, hearing, mixed }: Parts): Actions {
  const { store, shelf } = edges;
  const { playing, overlay, at, send } = state;
  /** Acts on the call unless a page lies over it. */
  const withCall = (act: (director: Director) => void): void => {
    if (playing.value && overlay.value === null) act(playing.value.director);
  };
  const isOver = (director: Director): boolean => director.call.position.phase === 'over';
  const isHome = (): boolean => isAtHome(at());
  /** The player looks at what can be checked; a pause may come and go meanwhile. */
  let pondering = false;

  const decide = (): void => {
    const now = playing.value;
    if (!now || at() !== 'verdict' || now.confidence === null || saidBy(now.confidence) === null) return;
    const { confidence } = now;
    const { scenario } = now.taken;
    const marks = judge(scenario, now.director.call.steps, { confidence });
    if (!marks) return;
    if (now.mode === 'guide') {
      state.guideDone.value = true;
      void store.saveGuideDone();
    } else if (!isOwn(scenario.id)) {
      const { log } = now.director.call;
      const { shift } = state.flow();
      const trial: Trial = {
        id: now.id,
        scenario: scenario.id,
        hash: scenario.hash,
        type: scenario.type,
        difficulty: scenario.difficulty,
        truth: scenario.truth,
        mode: now.mode,
        counts: isTrial(now, state.firsts.value),
        confidence,
        result: resultOf(marks),
        seconds: responseSeconds(log),
        at: edges.today(),
        shift: shift?.seed ?? null,
        of: shift?.order.length ?? null,
        test: now.mode === 'test' && shift?.round.name === 'test' ? shift.round.form : null,
      };
      state.trials.value = [...state.trials.value.filter((one) => one.id !== trial.id), trial];
      void store.addTrial(trial, log);
    }
    if (now.mode === 'test') void calls.goOnTested();
    else send({ type: 'player.decides' });
  };
  return {
    startShift() {
      // Only home asks before what waits is given up.
      if (at() === 'progress' && state.saved.value) void calls.resume();
      else if (isHome()) void calls.openShift({ name: 'today' });
    },
    startKind: (type) => void (isHome() && calls.openShift({ name: 'kind', type })),
    startGroup: (group) => void (isHome() && calls.openShift({ name: 'kind', group })),
    startTest: () => void (isHome() && calls.openTest()),
    openProgress: () => {
      // From a summary the round is over: home comes first, so that nothing of it waits there.
      if (isAtEnd(at())) calls.leave();
      if (at() === 'home') progress.open().catch(() => state.tell('not-fetched'));
    },
    openCertificate() {
      if (at() === 'progress') progress.openCertificate().catch(() => state.tell('not-fetched'));
    },
    backToProgress: () => at() === 'certificate' && send({ type: 'progress.opens' }),
    openPast: (trial) => void calls.openPast(trial),
    playPast: (scenario) => void (isHome() && calls.openPractice(scenario)),
    saveCalendar: () => saveCalendar(edges, state),
    startGuide() {
      const guide = shelf.find((one) => one.guide);
      if (guide) void calls.openAlone(guide.id, 'guide');
    },
    resume: () => void calls.resume(),
    answer: () =>
      withCall((director) => {
        if (at() !== 'ringing') return;
        calls.meet();
        sound.stop('ring');
        sound.play('pick-up');
        calls.line();
        send({ type: 'player.answers' });
        director.answer();
      }),
    decline: () =>
      withCall((director) => {
        if (at() !== 'ringing') return;
        calls.meet();
        director.decline();
        if (isOver(director)) calls.endCall();
      }),
    lookUpFirst: () => withCall((director) => at() === 'ringing' && director.check('lookUp')),
    reply: (choice) => withCall((director) => director.choose(choice)),
    cutIn: () => withCall((director) => director.cutIn()),
    sayAgain: () => withCall((director) => director.sayAgain()),
    hear: hearing.hear,
    flag: (id) => withCall((director) => director.flag(id, true)),
    unflag: (id) => withCall((director) => director.flag(id, false)),
    readSms() {
      const screen = state.screen.value;
      const sms = screen.name === 'call' ? screen.view.sms : null;
      if (sms && playing.value) state.update({ readSms: new Set([...playing.value.readSms, sms.id]) });
    },
    hold: () =>
      withCall((director) => {
        director.hold();
        if (director.beat.name === 'holding') calls.offLine();
      }),
    backToCaller: () =>
      withCall((director) => {
        sound.stop('ring-back');
        if (isOver(director)) return calls.endCall();
        director.back();
        calls.line();
      }),
    check: (kind) =>
      withCall((director) => {
        if (isOver(director)) return;
        calls.offLine();
        director.check(kind);
        calls.line();
      }),
    hangUp: () =>
      withCall((director) => {
        if (isOver(director)) return calls.endCall();
        director.hangUp();
      }),
    setConfidence(value) {
      if (at() !== 'verdict') return;
      state.update({ confidence: Math.min(100, Math.max(0, Math.round(value))) });
      state.save();
    },
    decide,
    replay: () => void (playing.value && calls.openPractice(playing.value.taken.scenario.id)),
    tryFrom(logIndex) {
      const now = playing.value;
      if (now) void calls.openPractice(now.taken.scenario.id, rewind(now.director.call.log, logIndex));
    },
    hearTwin: () => void (playing.value && calls.openPractice(playing.value.taken.scenario.twin)),
    nextCall: () => void calls.goOn(),
    startMixed: () => void mixed.start(),
    tell: mixed.tell,
    nextPiece: mixed.goOn,
    home: calls.leave,
    open(page) {
      playing.value?.director.pause();
      calls.quiet();
      state.pausedBy.value = 'player';
      overlay.value = page;
    },
    close() {
      overlay.value = null;
      if (at() === 'ringing') calls.ring();
      else if (at() === 'call') calls.line();
      else return;
      if (!pondering) playing.value?.director.unpause();
    },
    change(changes) {
      state.settings.value = { ...state.settings.value, ...changes };
    },
    ponder(begins) {
      pondering = begins;
      if (at() !== 'call' || overlay.value !== null) return;
      if (begins) playing.value?.director.pause();
      else playing.value?.director.unpause();
    },
    dismiss(notice) {
      state.notices.value = state.notices.value.filter((one) => one !== notice);
    },
    print: edges.print,
    reopen: edges.reopen,
  };
}
