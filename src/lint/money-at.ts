import { findingOf, indexOf } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Graph, GraphState } from './explore.ts';

/** Sums paid and information given by the time an ending is reached, over all paths. */
export interface MoneyAt {
  readonly endings: ReadonlyMap<string, { readonly paid: readonly number[]; readonly told: readonly string[] }>;
  /** The most that can be paid; Infinity when a payment can be repeated without end. */
  readonly most: number;
}

/** Above this a payment repeats: no stake is larger (schema.ts). */
const ENDLESS = 10_000_000;

export function moneyAt(scenario: Scenario, graph: Graph): MoneyAt {
  const seen = new Set<string>();
  const open: { state: number; paid: number; told: string }[] = [{ state: 0, paid: 0, told: '' }];
  const endings = new Map<string, { paid: Set<number>; told: Set<string> }>();
  let most = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const key = `${next.state} ${next.paid} ${next.told}`;
    if (seen.has(key)) continue;
    seen.add(key);
    most = Math.max(most, next.paid);
    if (next.paid > ENDLESS || seen.size > 2_000_000)
      return { endings: freeze(endings), most: Number.POSITIVE_INFINITY };
    const state = graph.states[next.state] as GraphState;
    if (state.position.phase === 'over') {
      const at = endings.get(state.position.ending) ?? { paid: new Set(), told: new Set() };
      at.paid.add(next.paid);
      at.told.add(next.told);
      endings.set(state.position.ending, at);
    }
    for (const { event, to } of state.moves) {
      const { pays, tells } = effectAt(scenario, state, event);
      const told =
        tells.length > 0
          ? [...new Set([...next.told.split(',').filter(Boolean), ...tells])].sort().join(',')
          : next.told;
      open.push({ state: to, paid: next.paid + pays, told });
    }
  }
  return { endings: freeze(endings), most };
}

function freeze(endings: ReadonlyMap<string, { paid: Set<number>; told: Set<string> }>): MoneyAt['endings'] {
  return new Map(
    [...endings].map(([id, { paid, told }]) => [id, { paid: [...paid].sort((a, b) => a - b), told: [...told].sort() }]),
  );
}

function effectAt(scenario: Scenario, state: GraphState, event: CallEvent): { pays: number; tells: readonly string[] } {
  const node = state.position.phase === 'talking' ? indexOf(scenario).nodes.get(state.position.node) : undefined;
  const source =
    event.type === 'player.chooses'
      ? node?.choices.find((choice) => choice.id === event.choice)
      : event.type === 'clock.silence'
        ? node?.timed
        : event.type === 'player.checks'
          ? findingOf(scenario, event.check, state.flags)
          : null;
  return { pays: source?.pays ?? 0, tells: source?.tells ?? [] };
}
