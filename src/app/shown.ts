import type { FlowContext, FlowState } from '../training/flow.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { takeAny } from './shelf.ts';

/**
 * Fetches the calls that a screen without a call is made from: those of a shift at its end, those a mixed round asks of and
 * their twins. False when one that is needed could not be had; a twin is not.
 */
export async function fetchShown(edges: Edges, state: GameState): Promise<boolean> {
  const { locale } = state.settings.value;
  const needed = shownAt(state.at(), state.flow());
  const twins = state.at() === 'summary' ? [] : edges.shelf.filter(({ twin }) => needed.includes(twin));
  const take = (id: string) => takeAny(edges, id, locale).catch(() => null);
  const [taken, others] = await Promise.all([
    Promise.all(needed.map(take)),
    Promise.all(twins.map(({ id }) => take(id))),
  ]);
  const there = [...taken, ...others].flatMap((one) => (one ? [one] : []));
  // What could not be had in another language stays as it was.
  state.shown.value = new Map([...state.shown.value, ...there.map((one) => [one.scenario.id, one] as const)]);
  return taken.every((one) => one !== null);
}

function shownAt(at: FlowState, { shift, mixed }: FlowContext): readonly string[] {
  if (at === 'summary') return shift?.order ?? [];
  return at === 'excerpt' || at === 'example' ? (mixed?.order ?? []) : [];
}
