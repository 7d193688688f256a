import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { findingOf, indexOf, positionOf } from '../../src/dialogue/call.ts';
import type { CallEvent } from '../../src/dialogue/call-event.ts';
import { effectOf } from '../../src/dialogue/money.ts';
import { explore } from '../../src/lint/explore.ts';
import { CHECKS } from '../../src/scenario/vocabulary.ts';
import { readShipped } from '../support/shipped.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

/** The explorer walks without XState; here every one of its edges is held against the machine that is played. */
// A look-up that leads somewhere does so in the call, and nowhere while the phone still rings.
const leading = smallScenario(SMALL_CALL.replace('text: 查不到。 }] }]', 'text: 查不到。 }], goes: n-d }]'));
const scenarios = [smallScenario(), leading, ...readShipped().scenarios.map(({ parsed }) => parsed.scenario)];

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const { machine } = indexOf(scenario);
  const graph = explore(scenario);
  const anything: readonly CallEvent[] = [
    { type: 'player.answers' },
    { type: 'player.declines' },
    { type: 'clock.silence' },
    { type: 'caller.continues' },
    { type: 'player.hangsUp' },
    ...CHECKS.map((check): CallEvent => ({ type: 'player.checks', check })),
    ...scenario.nodes.flatMap((node) =>
      node.choices.map((choice): CallEvent => ({ type: 'player.chooses', choice: choice.id })),
    ),
  ];

  test('in every state just the moves the machine takes, each leading where it leads', () => {
    const first = createActor(machine).getSnapshot();
    graph.states.forEach((state) => {
      const value =
        state.position.phase === 'ringing'
          ? 'ringing'
          : state.position.phase === 'over'
            ? state.position.ending
            : { talking: state.position.node };
      const snapshot = machine.resolveState({
        value,
        context: state.flags,
        ...(state.position.phase === 'over' && { status: 'done' as const }),
      });
      const possible = anything.filter((event) => snapshot.status === 'active' && snapshot.can(event));
      expect(state.moves.map((move) => key(move.event)).sort()).toEqual(possible.map(key).sort());
      for (const { event, to, pays, tells, finding } of state.moves) {
        const actor = createActor(machine, { snapshot: machine.getPersistedSnapshot(snapshot) }).start();
        actor.send(event);
        const next = actor.getSnapshot();
        expect(positionOf(next)).toEqual(graph.states[to]?.position);
        expect(next.context).toEqual(graph.states[to]?.flags);
        // What is found, paid and told is what the engine that scores would see.
        const found = event.type === 'player.checks' ? findingOf(scenario, event.check, state.flags) : null;
        const after = positionOf(next);
        expect(finding).toEqual(found);
        expect({ pays, tells }).toEqual(
          effectOf(scenario, { at: 0, event, before: state.position, after, finding: found }),
        );
      }
    });
    expect(first.context).toEqual(graph.states[0]?.flags);
  });
});

function key(event: CallEvent): string {
  return JSON.stringify(event);
}

test('a budget cuts the walk short and says so, keeping what was found', () => {
  const whole = explore(smallScenario());
  const cut = explore(smallScenario(), 5);
  expect(whole.complete).toBe(true);
  expect(cut.complete).toBe(false);
  expect(cut.states.map((state) => state.position)).toEqual(whole.states.slice(0, 5).map((state) => state.position));
});
