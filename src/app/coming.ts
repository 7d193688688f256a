import { computed, type ReadonlySignal } from '@preact/signals';
import { isAfterCalls, type Round } from '../training/flow.ts';
import { seedOf } from '../training/seeded.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { dealRound } from './rounds.ts';
import { dealtOf } from './shelf.ts';

/** What rings next, known before it begins, so that its voices can be fetched. */
export interface Coming {
  /** The seed of today's shift: the same until something is played, reloads included. */
  readonly nextSeed: ReadonlySignal<number>;
  readonly deal: (round: Round, seed: number) => readonly string[];
  /** The rest of a shift under way, or today's as it will be dealt. */
  readonly toCome: ReadonlySignal<readonly string[]>;
}

export function makeComing({ store, shelf, types, today }: Edges, state: GameState): Coming {
  const calls = dealtOf(shelf);
  const nextSeed = computed(() => {
    const played = [state.trials.value.length, Object.keys(state.firsts.value).length];
    return seedOf(['today', store.kept.lot, ...played].join(' '));
  });
  const deal = (round: Round, seed: number): readonly string[] => {
    const { trials, firsts } = state;
    const heard = (id: string) => firsts.value[id] !== undefined;
    return dealRound(round, { calls, types, trials: trials.value, heard, seed, now: today() });
  };
  // As text, so that it changes only when the calls do, not with each move of one.
  const rest = computed(() => {
    const game = state.gameNow();
    const shift = game && isAfterCalls(game.at) ? null : game?.flow.shift;
    return shift?.order.slice(shift.index).join(' ') ?? '';
  });
  const dealt = computed(() => deal({ name: 'today' }, nextSeed.value));
  return {
    nextSeed,
    deal,
    toCome: computed(() => (rest.value === '' ? dealt.value : rest.value.split(' '))),
  };
}
