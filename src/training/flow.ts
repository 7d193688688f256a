import { and, assign, setup } from 'xstate';
import type { Group, Truth } from '../scenario/vocabulary.ts';
import { FORM_NAMES } from './test-form.ts';

/** Why a call is being played. Only the first, unbroken playing in a shift, a test or alone can be a trial. */
export const MODES = ['shift', 'test', 'single', 'practice', 'guide'] as const;
export type Mode = (typeof MODES)[number];

/** What a row of calls is for: today's shift, one kind of call (a type, or a group of types), or a test, in which nothing is told until its end. */
export type Round =
  | { readonly name: 'today' }
  | { readonly name: 'kind'; readonly type: string }
  | { readonly name: 'kind'; readonly group: Group }
  | { readonly name: 'test'; readonly form: TestName };

/** A form, or the first measure, which is taken over the calls there are while they are too few for forms. */
export const TESTS = ['first', ...FORM_NAMES] as const;
export type TestName = (typeof TESTS)[number];

export interface Shift {
  readonly round: Round;
  readonly seed: number;
  /** Ids of the scenarios in the order they ring, and the place of the one that is on. */
  readonly order: readonly string[];
  readonly index: number;
}

/** The mixed round after a shift: calls of which a piece is asked, and what the player has said of the first of them. */
export interface Mixed {
  readonly order: readonly string[];
  readonly answers: readonly Truth[];
}

export interface FlowContext {
  readonly shift: Shift | null;
  readonly call: { readonly scenario: string; readonly mode: Mode } | null;
  readonly mixed: Mixed | null;
}

export type FlowEvent =
  | { readonly type: 'shift.starts'; readonly round: Round; readonly seed: number; readonly order: readonly string[] }
  | { readonly type: 'call.opens'; readonly scenario: string; readonly mode: Mode }
  /** A saved game comes back, at the screen it was left on. */
  | { readonly type: 'game.resumes'; readonly context: FlowContext; readonly at: FlowState }
  | { readonly type: 'player.answers' }
  | { readonly type: 'call.isOver' }
  | { readonly type: 'player.decides' }
  | { readonly type: 'player.goesOn' }
  /** A call of the past is looked at again. */
  | { readonly type: 'past.opens'; readonly scenario: string; readonly mode: Mode }
  | { readonly type: 'mixed.starts'; readonly order: readonly string[] }
  /** What a piece was: a scam or genuine. */
  | { readonly type: 'player.tells'; readonly truth: Truth }
  | { readonly type: 'progress.opens' }
  | { readonly type: 'certificate.opens' }
  | { readonly type: 'player.leaves' };

export const FLOW_STATES = [
  'home',
  'progress',
  'certificate',
  'ringing',
  'call',
  'verdict',
  'debrief',
  'summary',
  'excerpt',
  'example',
  'mixed-end',
] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** Where no call is on, and a saved one waits. */
export function isAtHome(at: FlowState): boolean {
  return at === 'home' || at === 'progress' || at === 'certificate';
}

/** The calls of a round are over: its summary, and the mixed round after it. */
export function isAfterCalls(at: FlowState): boolean {
  return at === 'summary' || at === 'excerpt' || at === 'example' || at === 'mixed-end';
}

/** Nothing is left to go on with. */
export function isAtEnd(at: FlowState): boolean {
  return at === 'summary' || at === 'mixed-end';
}

/** The call whose piece is asked or shown, and its place in the round; null outside a mixed round. */
export function pieceAt(
  at: FlowState,
  { mixed }: FlowContext,
): { readonly scenario: string; readonly index: number } | null {
  if (!mixed || (at !== 'excerpt' && at !== 'example')) return null;
  const index = mixed.answers.length - (at === 'example' ? 1 : 0);
  const scenario = mixed.order[index];
  return scenario === undefined ? null : { scenario, index };
}

/**
 * home → ringing → call → verdict → debrief → the next call or the summary; in a test there is no debrief between. After
 * the summary of a shift a mixed round: excerpt → example → the next excerpt or the end. One chart; the page shows the
 * state it is in.
 */
export const flow = setup({
  types: { context: {} as FlowContext, events: {} as FlowEvent },
  guards: {
    resumesAt: ({ event }, params: { readonly state: FlowState }) =>
      event.type === 'game.resumes' && event.at === params.state,
    hasNext: ({ context }) => goesOnWithShift(context) && context.shift.index + 1 < context.shift.order.length,
    endsShift: ({ context }) => goesOnWithShift(context),
    isTested: ({ context }) => context.call?.mode === 'test',
    hasExcerpt: ({ context: { mixed } }) => mixed !== null && mixed.answers.length < mixed.order.length,
  },
  actions: {
    startShift: assign(({ context, event }) =>
      event.type === 'shift.starts'
        ? {
            shift: { round: event.round, seed: event.seed, order: event.order, index: 0 },
            call: { scenario: event.order[0] ?? '', mode: modeOf(event.round) },
            mixed: null,
          }
        : context,
    ),
    openCall: assign(({ context, event }) =>
      event.type === 'call.opens'
        ? {
            // Only practice between the calls of a shift leads back into it.
            shift: event.mode === 'practice' && goesOnWithShift(context) ? context.shift : null,
            call: { scenario: event.scenario, mode: event.mode },
            mixed: null,
          }
        : context,
    ),
    openPast: assign(({ context, event }) =>
      event.type === 'past.opens'
        ? { shift: null, call: { scenario: event.scenario, mode: event.mode }, mixed: null }
        : context,
    ),
    resume: assign(({ context, event }) => (event.type === 'game.resumes' ? event.context : context)),
    takeNext: assign(({ context: { shift } }) => {
      if (!shift) return {};
      const next = { ...shift, index: shift.index + 1 };
      return { shift: next, call: { scenario: next.order[next.index] ?? '', mode: modeOf(next.round) } };
    }),
    startMixed: assign(({ event }) =>
      event.type === 'mixed.starts' ? { mixed: { order: event.order, answers: [] } } : {},
    ),
    answer: assign(({ context: { mixed }, event }) =>
      event.type === 'player.tells' && mixed
        ? { mixed: { order: mixed.order, answers: [...mixed.answers, event.truth] } }
        : {},
    ),
    forget: assign(() => ({ shift: null, call: null, mixed: null })),
  },
}).createMachine({
  id: 'flow',
  context: { shift: null, call: null, mixed: null },
  initial: 'home',
  on: {
    'call.opens': { target: '.ringing', actions: 'openCall' },
    'past.opens': { target: '.debrief', actions: 'openPast' },
    'progress.opens': '.progress',
    'certificate.opens': '.certificate',
    'shift.starts': { target: '.ringing', actions: 'startShift' },
    'game.resumes': FLOW_STATES.map((state) => ({
      guard: { type: 'resumesAt' as const, params: { state } },
      target: `.${state}` as const,
      actions: 'resume' as const,
    })),
    'player.leaves': { target: '.home', actions: 'forget' },
  },
  states: {
    home: {},
    progress: {},
    certificate: {},
    ringing: { on: { 'player.answers': 'call', 'call.isOver': 'verdict' } },
    call: { on: { 'call.isOver': 'verdict' } },
    verdict: {
      on: {
        'player.decides': [
          { guard: and(['isTested', 'hasNext']), target: 'ringing', actions: 'takeNext' },
          { guard: 'isTested', target: 'summary' },
          'debrief',
        ],
      },
    },
    debrief: {
      on: {
        'player.goesOn': [
          { guard: 'hasNext', target: 'ringing', actions: 'takeNext' },
          { guard: 'endsShift', target: 'summary' },
          { target: 'home', actions: 'forget' },
        ],
      },
    },
    summary: {
      on: {
        'mixed.starts': { target: 'excerpt', actions: 'startMixed' },
        'player.goesOn': { target: 'home', actions: 'forget' },
      },
    },
    excerpt: { on: { 'player.tells': { target: 'example', actions: 'answer' } } },
    example: { on: { 'player.goesOn': [{ guard: 'hasExcerpt', target: 'excerpt' }, { target: 'mixed-end' }] } },
    'mixed-end': { on: { 'player.goesOn': { target: 'home', actions: 'forget' } } },
  },
});

/** A shift goes on after one of its calls and after practice between them, not after a call opened by itself. */
function goesOnWithShift(context: FlowContext): context is FlowContext & { shift: NonNullable<FlowContext['shift']> } {
  return context.shift !== null && ['shift', 'test', 'practice'].includes(context.call?.mode ?? '');
}

function modeOf(round: Round): Mode {
  return round.name === 'test' ? 'test' : 'shift';
}
