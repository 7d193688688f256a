import { assign, setup } from 'xstate';
import type { Choice, Ending, FindingPart, Node, Scenario, Silence } from '../scenario/scenario.ts';
import type { Condition } from '../scenario/schema.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { CallEvent } from './call-event.ts';
import { type Flags, firstFlags, holds } from './condition.ts';

/** A guard or an action by name with plain parameters, so that a machine survives a round trip through JSON. */
interface Named {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Move {
  readonly guard?: Named;
  readonly target?: string;
  readonly actions?: readonly Named[];
}
interface State {
  readonly type?: 'final';
  readonly initial?: string;
  readonly on?: Readonly<Record<string, readonly Move[] | Move>>;
  readonly states?: Readonly<Record<string, State>>;
}
/** A call as an XState machine in plain JSON: ringing → talking (a state a node) → an ending. */
export interface CallMachineConfig extends State {
  readonly id: string;
  readonly context: Flags;
}

const NOTE: Named = { type: 'note', params: {} };

/** Writes the machine of a scenario. Every target is absolute, so a check can lead from any node to any other. */
export function writeMachine(scenario: Scenario): CallMachineConfig {
  const flags = firstFlags(scenario);
  const target = (id: string) =>
    scenario.endings.some((ending) => ending.id === id) ? `#call.${id}` : `#call.talking.${id}`;
  const setting = (set: Flags | undefined): readonly Named[] => {
    const kept = Object.entries(set ?? {}).filter(([flag]) => Object.hasOwn(flags, flag));
    // A move that changes nothing still happens: without an action XState would call it impossible.
    return kept.length > 0 ? [{ type: 'set', params: Object.fromEntries(kept) }] : [NOTE];
  };
  const move = (guard: Named | undefined, goes: string | undefined, set: Flags | undefined): Move => ({
    ...(guard && { guard }),
    ...(goes !== undefined && { target: target(goes) }),
    actions: setting(set),
  });
  const chosen = (choice: Choice) =>
    move({ type: 'chose', params: { choice: choice.id, ...when(choice.when) } }, choice.goes, choice.set);
  const found = (kind: CheckKind, finding: FindingPart) =>
    move({ type: 'checks', params: { check: kind, ...when(finding.when) } }, finding.goes, {
      ...finding.set,
      [`checked:${kind}`]: true,
    });

  const stateOf = (node: Node): State => ({
    on: {
      ...(node.choices.length > 0 && { 'player.chooses': node.choices.map(chosen) }),
      ...(node.timed && { 'clock.silence': silent(node.timed) }),
      ...(node.goes !== undefined && { 'caller.continues': move(undefined, node.goes, undefined) }),
      ...(node.hangUp !== undefined && { 'player.hangsUp': move(undefined, node.hangUp, undefined) }),
    },
  });
  const silent = (timed: Silence) => move(undefined, timed.goes, timed.set);
  const noted: Move = { actions: [NOTE] };

  return {
    id: 'call',
    context: flags,
    initial: 'ringing',
    on: { 'player.flags': noted, 'player.unflags': noted },
    states: {
      ringing: {
        on: {
          'player.answers': { target: target(scenario.nodes[0]?.id ?? '') },
          'player.declines': { target: target(scenario.declined) },
          // Before the phone is answered only the number can be looked up, and what it says leads nowhere.
          'player.checks': findings(scenario, 'lookUp').map((finding) => ({
            ...found('lookUp', finding),
            target: '#call.ringing',
          })),
        },
      },
      talking: {
        initial: scenario.nodes[0]?.id ?? '',
        on: {
          'player.checks': scenario.checks.flatMap((check) =>
            check.findings.map((finding) => found(check.kind, finding)),
          ),
          'player.hangsUp': scenario.hangUp.map((rule) =>
            move(rule.when && { type: 'holds', params: when(rule.when) }, rule.goes, undefined),
          ),
          'player.holds': noted,
          'player.returns': noted,
          'caller.speaks': noted,
          'player.speaks': noted,
        },
        states: Object.fromEntries(scenario.nodes.map((node) => [node.id, stateOf(node)])),
      },
      ...Object.fromEntries(scenario.endings.map((ending: Ending) => [ending.id, { type: 'final' as const }])),
    },
  };
}

function findings(scenario: Scenario, kind: CheckKind): readonly FindingPart[] {
  return scenario.checks.find((check) => check.kind === kind)?.findings ?? [];
}

function when(condition: Condition | undefined): { when?: Condition } {
  return condition ? { when: condition } : {};
}

type ByWhen = { readonly when?: Condition };

/** What the names in the JSON mean. */
const vocabulary = setup({
  types: { context: {} as Flags, events: {} as CallEvent },
  guards: {
    holds: ({ context }, params: ByWhen) => holds(params.when, context),
    chose: ({ context, event }, params: ByWhen & { readonly choice: string }) =>
      event.type === 'player.chooses' && event.choice === params.choice && holds(params.when, context),
    checks: ({ context, event }, params: ByWhen & { readonly check: CheckKind }) =>
      event.type === 'player.checks' && event.check === params.check && holds(params.when, context),
  },
  actions: {
    note: () => {},
    set: assign<Flags, CallEvent, Flags, CallEvent, never>((_, params) => params),
  },
});

export type CallMachine = ReturnType<typeof readMachine>;

/** Brings a machine written as JSON to life. */
export function readMachine(config: CallMachineConfig) {
  // The JSON is of our own making and its targets were resolved at parsing; XState's config type cannot see that.
  return vocabulary.createMachine(config as unknown as Parameters<typeof vocabulary.createMachine>[0]);
}
