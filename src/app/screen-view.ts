import { pulseAlong } from '../dialogue/pulse.ts';
import type { Words } from '../i18n/words.ts';
import { GROUPS, type Locale } from '../scenario/vocabulary.ts';
import { judge } from '../scoring/judge.ts';
import { MIDDLE } from '../scoring/marks.ts';
import type { PlaceInShift } from '../screens/call-views.ts';
import type { CertificateView } from '../screens/certificate-view.ts';
import type { HomeView, Resume, Screen } from '../screens/model.ts';
import type { ProgressView } from '../screens/progress-view.ts';
import type { Firsts, SavedGame, Trial } from '../storage/kept.ts';
import type { Settings } from '../storage/settings.ts';
import { dayAt } from '../training/calendar-day.ts';
import { SHIFT_SIZE } from '../training/deal.ts';
import { type FlowContext, type FlowState, pieceAt } from '../training/flow.ts';
import { callView, checkView } from './call-view.ts';
import { cardView, shownView } from './card-view.ts';
import { coachFor } from './coach.ts';
import { debriefView } from './debrief-view.ts';
import { excerptView, mixedEndView } from './mixed-view.ts';
import { isTrial, type Playing } from './playing.ts';
import { boostersOf, type Clocked, dueOf } from './practice.ts';
import { testToCome } from './rounds.ts';
import { satTests } from './sat-tests.ts';
import { type FraudTypes, isOwn, type ShelvedScenario, type TakenScenario } from './shelf.ts';
import { recordOf, sumAmounts, summaryView } from './summary-view.ts';
import { verdictView } from './verdict-view.ts';

/** About three minutes a call with its verdict and debrief. */
const MINUTES_A_CALL = 3;

/** Everything the game is at one moment. */
export interface Moment {
  readonly at: FlowState;
  readonly flow: FlowContext;
  readonly playing: Playing | null;
  readonly twin: TakenScenario | null;
  readonly saved: SavedGame | null;
  readonly trials: readonly Trial[];
  readonly firsts: Firsts;
  readonly guideDone: boolean;
  readonly settings: Settings;
  /** Whether a scenario can be heard in the language now spoken. */
  readonly isHeard: (scenario: string) => boolean;
  readonly ui: Words;
  /** The calls there are, the guide apart. */
  readonly calls: readonly ShelvedScenario[];
  readonly types: FraudTypes;
  readonly nickname: string;
  readonly clock: Clocked;
  readonly progress: (() => ProgressView | null) | null;
  readonly certificates: readonly CertificateView[];
  /** What a screen without a call is made from. */
  readonly shown: ReadonlyMap<string, TakenScenario>;
  /** The calls a mixed round would ask of. */
  readonly mixed: readonly string[];
}

/** The screen of a moment. */
export function screenOf(moment: Moment): Screen {
  const { at, playing, trials } = moment;
  if (at === 'home') return homeScreen(moment);
  if (at === 'progress') {
    const view = moment.progress?.() ?? null;
    return { name: 'progress', view, tested: satTests(trials).some((sat) => sat.trials.some(({ counts }) => counts)) };
  }
  if (at === 'certificate') return { name: 'certificate', views: moment.certificates, nickname: moment.nickname };
  if (at === 'summary') {
    const round = moment.flow.shift?.round.name ?? 'today';
    return {
      name: 'summary',
      view: summaryView(trialsOfShift(moment), moment.shown, { round, pieces: moment.mixed.length }),
    };
  }
  if (at === 'excerpt' || at === 'example') {
    const view = excerptView(moment);
    return view ? { name: 'excerpt', view } : { name: 'loading' };
  }
  if (at === 'mixed-end') return { name: 'mixed-end', view: mixedEndView(moment.flow, moment.calls) };
  if (!playing) return { name: 'loading' };
  switch (at) {
    case 'ringing':
      return ringingScreen(moment, playing);
    case 'call':
      return callScreen(moment, playing);
    case 'verdict': {
      const { director, taken, confidence } = playing;
      return {
        name: 'verdict',
        view: {
          ...verdictView(director.call, taken, placeOf(moment), isPractice(playing), confidence),
          test: playing.mode === 'test',
        },
      };
    }
    default:
      return debriefScreen(moment, playing);
  }
}

function homeScreen({ saved, calls, types, guideDone, trials, firsts, nickname, clock, settings }: Moment): Screen {
  const shift = saved?.flow.shift;
  const many = shift?.order.length ?? Math.min(SHIFT_SIZE, calls.length);
  const booster = boostersOf(trials, clock);
  const test = testToCome(trials, calls, clock.now);
  return {
    name: 'home',
    view: {
      resume: saved && resumeOf(saved),
      shift: {
        calls: many,
        minutes: many * MINUTES_A_CALL,
        done: shift?.index ?? 0,
        fresh: calls.filter(({ id }) => !firsts[id]).length,
      },
      guideDone,
      due: dueOf(trials, clock.now).length,
      booster: booster.next === null ? null : { open: booster.due !== null, next: booster.next },
      kinds: kindsOf(types, settings.locale),
      test: { name: test.name, opens: test.opens === null ? null : dayAt(test.opens, clock.minutesAhead) },
      nickname,
      record: recordOf(trials),
    },
  };
}

/** What can be practised by itself: the groups in the order the police name them, each with its types. */
function kindsOf(types: FraudTypes, locale: Locale): HomeView['kinds'] {
  const all = Object.entries(types);
  return GROUPS.map((group) => ({
    group,
    types: all.filter(([, type]) => type.group === group).map(([type, { name }]) => ({ type, name: name[locale] })),
  })).filter((kind) => kind.types.length > 0);
}

/** Where the player stopped. */
function resumeOf({ at, flow, call }: SavedGame): Resume {
  const { shift, mixed } = flow;
  const piece = pieceAt(at, flow);
  const isMixed = piece !== null || at === 'mixed-end';
  return {
    at: isMixed ? 'piece' : isCallState(at) ? at : 'ringing',
    place: isMixed
      ? piece && { index: piece.index, of: mixed?.order.length ?? 0 }
      : shift && at !== 'summary'
        ? { index: shift.index, of: shift.order.length }
        : null,
    seconds: (call?.log.at(-1)?.at ?? 0) / 1000,
  };
}

function isCallState(at: FlowState): at is Exclude<Resume['at'], 'piece'> {
  return at === 'ringing' || at === 'call' || at === 'verdict' || at === 'debrief' || at === 'summary';
}

function ringingScreen(moment: Moment, playing: Playing): Screen {
  const { taken, director } = playing;
  return {
    name: 'ringing',
    view: {
      place: placeOf(moment),
      practice: isPractice(playing),
      card: cardView(taken.person, taken.words),
      shown: shownView(taken.scenario, taken.words),
      check: checkView(director, taken.words, moment.ui, pulseAlong(taken.scenario, director.call.steps)),
      coach: coachOf(moment, playing),
    },
  };
}

function callScreen(moment: Moment, playing: Playing): Screen {
  const { director, taken, id, readSms } = playing;
  return {
    name: 'call',
    view: callView({
      director,
      taken,
      ui: moment.ui,
      place: placeOf(moment),
      practice: isPractice(playing),
      playing: id,
      readSms,
      unheard: playing.unheard,
      captionsOn: moment.settings.captions || !moment.isHeard(taken.scenario.id),
      coach: coachOf(moment, playing),
    }),
  };
}

function debriefScreen(moment: Moment, playing: Playing): Screen {
  const { director, taken } = playing;
  const confidence = playing.confidence ?? MIDDLE;
  const marks = judge(taken.scenario, director.call.steps, { confidence });
  if (!marks) return { name: 'loading' };
  return {
    name: 'debrief',
    view: debriefView({
      steps: director.call.steps,
      marks,
      confidence,
      taken,
      twin: moment.twin,
      place: placeOf(moment),
      practice: !isTrial(playing, moment.firsts),
      mayHear: {
        call: moment.isHeard(taken.scenario.id),
        twin: moment.isHeard(taken.scenario.twin),
      },
      twinToCome: isTwinToCome(moment, playing),
      shift: placeOf(moment) ? sumAmounts(trialsOfShift(moment).filter((trial) => trial.counts)) : null,
    }),
  };
}

/** In a shift, until the twin has been judged too, nothing of it is shown. */
function isTwinToCome({ flow, trials }: Moment, { mode, taken }: Playing): boolean {
  const { twin } = taken.scenario;
  const { shift } = flow;
  // Practice between the calls of a shift must not tell it either, nor does it matter that it was judged in another.
  if (!shift?.order.includes(twin) || (mode !== 'shift' && mode !== 'practice')) return false;
  return !trials.some((trial) => trial.scenario === twin && trial.mode === 'shift' && trial.shift === shift.seed);
}

function placeOf({ flow: { shift, call } }: Moment): PlaceInShift | null {
  return shift && (call?.mode === 'shift' || call?.mode === 'test')
    ? { index: shift.index, of: shift.order.length }
    : null;
}

function isPractice({ mode, taken }: Playing): boolean {
  return mode === 'practice' || isOwn(taken.scenario.id);
}

function coachOf({ ui }: Moment, { mode, director }: Playing) {
  return mode === 'guide' ? coachFor(director, ui) : null;
}

function trialsOfShift({ flow, trials }: Moment): readonly Trial[] {
  return trials.filter(({ mode, shift }) => (mode === 'shift' || mode === 'test') && shift === flow.shift?.seed);
}
