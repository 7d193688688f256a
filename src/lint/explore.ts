import { createActor, type EventFromLogic, type SnapshotFrom } from 'xstate';
import { indexOf, type Position, positionOf } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { type Flags, holds } from '../dialogue/condition.ts';
import type { CallMachine } from '../dialogue/machine.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Every state a call can be in, and every move between them. A state is a position with its flags. */
export interface Graph {
  readonly states: readonly GraphState[];
  readonly edges: number;
}
export interface GraphState {
  readonly position: Position;
  readonly flags: Flags;
  /** Moves possible here, each with the number of the state it leads to. */
  readonly moves: readonly { readonly event: CallEvent; readonly to: number }[];
}

type Snapshot = SnapshotFrom<CallMachine>;

/** Walks the very machine that is played, breadth first, silence and checks included. */
export function explore(scenario: Scenario): Graph {
  const { machine } = indexOf(scenario);
  const actor = createActor(machine);
  const first = actor.getSnapshot();
  // One scope for all transitions: making an inert actor for each costs three times the walk itself.
  const scope: Parameters<CallMachine['transition']>[2] = {
    self: actor,
    system: actor.system,
    id: '',
    sessionId: '',
    logger: () => {},
    defer: () => {},
    emit: () => {},
    stopChild: () => {},
    actionExecutor: () => {},
  };
  const keys = new Map<string, number>([[keyOf(first), 0]]);
  const snapshots: Snapshot[] = [first];
  const states: GraphState[] = [];
  let edges = 0;
  for (let i = 0; i < snapshots.length; i += 1) {
    const snapshot = snapshots[i] as Snapshot;
    const moves = movesAt(scenario, snapshot).map((event) => {
      const next = machine.transition(snapshot, event as EventFromLogic<CallMachine>, scope);
      const key = keyOf(next);
      let to = keys.get(key);
      if (to === undefined) {
        to = snapshots.length;
        keys.set(key, to);
        snapshots.push(next);
      }
      return { event, to };
    });
    edges += moves.length;
    states.push({ position: positionOf(snapshot), flags: snapshot.context, moves });
  }
  return { states, edges };
}

function keyOf(snapshot: Snapshot): string {
  return JSON.stringify([snapshot.value, snapshot.context]);
}

/** Moves that may change the state. Flags, holds and captions never do. */
function movesAt(scenario: Scenario, snapshot: Snapshot): readonly CallEvent[] {
  const position = positionOf(snapshot);
  if (position.phase === 'over') return [];
  if (position.phase === 'ringing') {
    return [{ type: 'player.answers' }, { type: 'player.declines' }, { type: 'player.checks', check: 'lookUp' }];
  }
  const node = indexOf(scenario).nodes.get(position.node);
  const open = (node?.choices ?? []).filter((choice) => holds(choice.when, snapshot.context));
  return [
    ...open.map((choice): CallEvent => ({ type: 'player.chooses', choice: choice.id })),
    ...(node?.timed ? [{ type: 'clock.silence' } as const] : []),
    ...(node?.goes !== undefined ? [{ type: 'caller.continues' } as const] : []),
    ...scenario.checks.map((check): CallEvent => ({ type: 'player.checks', check: check.kind })),
    { type: 'player.hangsUp' },
  ];
}
