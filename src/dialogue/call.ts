import { createActor, type SnapshotFrom } from 'xstate';
import type { Ending, FindingPart, Line, Node, Scenario } from '../scenario/scenario.ts';
import { linesOf } from '../scenario/scenario.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { CallEvent, Entry, Log } from './call-event.ts';
import { type Flags, holds } from './condition.ts';
import { type CallMachine, readMachine, writeMachine } from './machine.ts';

/** Where a call is: the phone rings, somebody speaks in a node, or it is over. */
export type Position =
  | { readonly phase: 'ringing' }
  | { readonly phase: 'talking'; readonly node: string }
  | { readonly phase: 'over'; readonly ending: string };

/** One entry of the log with what it met and what it led to. Folds read these. */
export interface Step extends Entry {
  readonly before: Position;
  readonly after: Position;
  /** What a check found. */
  readonly finding: FindingPart | null;
}

/** A call being played. It takes events, answers in ids, and remembers what happened. */
export interface Call {
  readonly scenario: Scenario;
  readonly position: Position;
  readonly flags: Flags;
  readonly log: Log;
  readonly steps: readonly Step[];
  may(event: CallEvent): boolean;
  /** Takes an event at a call time (ms). False, and nothing noted, when it is not possible here. */
  take(event: CallEvent, at: number): boolean;
}

/** Ids to parts, made once a scenario. */
export interface Index {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly machine: CallMachine;
}

const indices = new WeakMap<Scenario, Index>();

export function indexOf(scenario: Scenario): Index {
  let index = indices.get(scenario);
  if (!index) {
    index = {
      nodes: new Map(scenario.nodes.map((node) => [node.id, node])),
      lines: new Map(linesOf(scenario).map((line) => [line.id, line])),
      endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
      machine: readMachine(writeMachine(scenario)),
    };
    indices.set(scenario, index);
  }
  return index;
}

/** Starts a call at the first ring. */
export function startCall(scenario: Scenario): Call {
  const index = indexOf(scenario);
  const actor = createActor(index.machine).start();
  const steps: Step[] = [];

  const may = (event: CallEvent): boolean => {
    const snapshot = actor.getSnapshot();
    return snapshot.status === 'active' && knows(index, event) && snapshot.can(event);
  };
  return {
    scenario,
    get position() {
      return positionOf(actor.getSnapshot());
    },
    get flags() {
      return actor.getSnapshot().context;
    },
    get log() {
      return steps.map(({ at, event }) => ({ at, event }));
    },
    get steps() {
      return steps;
    },
    may,
    take(event, at) {
      if (!may(event)) return false;
      const snapshot = actor.getSnapshot();
      const before = positionOf(snapshot);
      const finding = event.type === 'player.checks' ? findingOf(scenario, event.check, snapshot.context) : null;
      actor.send(event);
      steps.push({ at, event, before, after: positionOf(actor.getSnapshot()), finding });
      return true;
    },
  };
}

/** Events about a line are possible wherever notes are; the line must exist. */
function knows(index: Index, event: CallEvent): boolean {
  return !('line' in event) || index.lines.has(event.line);
}

export function positionOf(snapshot: SnapshotFrom<CallMachine>): Position {
  const value: unknown = snapshot.value;
  if (value === 'ringing') return { phase: 'ringing' };
  if (typeof value === 'string') return { phase: 'over', ending: value };
  return { phase: 'talking', node: (value as { talking: string }).talking };
}

/** What a check finds in this state of the world. */
export function findingOf(scenario: Scenario, kind: CheckKind, flags: Flags): FindingPart | null {
  const check = scenario.checks.find((one) => one.kind === kind);
  return check?.findings.find((finding) => holds(finding.when, flags)) ?? null;
}

/** How long a check takes, in seconds of the call. */
export function secondsOf(scenario: Scenario, kind: CheckKind): number {
  return scenario.checks.find((one) => one.kind === kind)?.seconds ?? 0;
}

export function nodeAt(call: Call): Node | null {
  const { position } = call;
  return position.phase === 'talking' ? (indexOf(call.scenario).nodes.get(position.node) ?? null) : null;
}

/** Replies open now, in the order they are written. */
export function repliesOf(call: Call): readonly string[] {
  return (nodeAt(call)?.choices ?? []).filter((choice) => holds(choice.when, call.flags)).map((choice) => choice.id);
}
