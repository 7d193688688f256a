import { assign, setup } from 'xstate';

/** Why a call is being played. Only the first, unbroken playing in a shift or alone can be a trial. */
export type Mode = 'shift' | 'single' | 'practice' | 'guide';

export interface FlowContext {
  readonly shift: { readonly seed: number; readonly order: readonly string[]; readonly index: number } | null;
  readonly call: { readonly scenario: string; readonly mode: Mode } | null;
}

export type FlowEvent =
  | { readonly type: 'shift.starts'; readonly seed: number; readonly order: readonly string[] }
  | { readonly type: 'call.opens'; readonly scenario: string; readonly mode: Mode }
  /** A saved game comes back, at the screen it was left on. */
  | { readonly type: 'game.resumes'; readonly context: FlowContext; readonly at: FlowState }
  | { readonly type: 'player.answers' }
  | { readonly type: 'call.isOver' }
  | { readonly type: 'player.decides' }
  | { readonly type: 'player.goesOn' }
  | { readonly type: 'player.leaves' };

export const FLOW_STATES = ['home', 'ringing', 'call', 'verdict', 'debrief', 'summary'] as const;
export type FlowState = (typeof FLOW_STATES)[number];

/** home → ringing → call → verdict → debrief → the next call or the summary. One chart; the page shows the state it is in. */
export const flow = setup({
  types: { context: {} as FlowContext, events: {} as FlowEvent },
  guards: {
    resumesAt: ({ event }, params: { readonly state: FlowState }) =>
      event.type === 'game.resumes' && event.at === params.state,
    hasNext: ({ context }) => goesOnWithShift(context) && context.shift.index + 1 < context.shift.order.length,
    endsShift: ({ context }) => goesOnWithShift(context),
  },
  actions: {
    startShift: assign(({ context, event }) =>
      event.type === 'shift.starts'
        ? {
            shift: { seed: event.seed, order: event.order, index: 0 },
            call: { scenario: event.order[0] ?? '', mode: 'shift' as const },
          }
        : context,
    ),
    openCall: assign(({ context, event }) =>
      event.type === 'call.opens' ? { call: { scenario: event.scenario, mode: event.mode } } : context,
    ),
    resume: assign(({ context, event }) => (event.type === 'game.resumes' ? event.context : context)),
    takeNext: assign(({ context: { shift } }) => {
      const next = shift && { ...shift, index: shift.index + 1 };
      return { shift: next, call: { scenario: next?.order[next.index] ?? '', mode: 'shift' as const } };
    }),
    forget: assign(() => ({ shift: null, call: null })),
  },
}).createMachine({
  id: 'flow',
  context: { shift: null, call: null },
  initial: 'home',
  on: {
    'call.opens': { target: '.ringing', actions: 'openCall' },
    'shift.starts': { target: '.ringing', actions: 'startShift' },
    'game.resumes': FLOW_STATES.map((state) => ({
      guard: { type: 'resumesAt' as const, params: { state } },
      target: `.${state}` as const,
      actions: 'resume' as const,
    })),
    'player.leaves': '.home',
  },
  states: {
    home: {},
    ringing: { on: { 'player.answers': 'call', 'call.isOver': 'verdict' } },
    call: { on: { 'call.isOver': 'verdict' } },
    verdict: { on: { 'player.decides': 'debrief' } },
    debrief: {
      on: {
        'player.goesOn': [
          { guard: 'hasNext', target: 'ringing', actions: 'takeNext' },
          { guard: 'endsShift', target: 'summary' },
          { target: 'home', actions: 'forget' },
        ],
      },
    },
    summary: { on: { 'player.goesOn': { target: 'home', actions: 'forget' } } },
  },
});

/** A shift goes on after one of its calls and after practice between them, not after a call opened by itself. */
function goesOnWithShift(context: FlowContext): context is FlowContext & { shift: NonNullable<FlowContext['shift']> } {
  return context.shift !== null && (context.call?.mode === 'shift' || context.call?.mode === 'practice');
}
