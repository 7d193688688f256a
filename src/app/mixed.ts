import type { Truth } from '../scenario/vocabulary.ts';
import type { Calls } from './calls.ts';
import type { GameState } from './game-state.ts';
import type { Hearing } from './hearing.ts';

/** The mixed round after a shift: pieces of other calls, told apart one after the other. Nothing of it is kept or counts. */
export interface MixedRound {
  readonly start: () => Promise<void>;
  readonly tell: (truth: Truth) => void;
  readonly goOn: () => void;
}

export function makeMixed(state: GameState, calls: Calls, hearing: Hearing): MixedRound {
  const { at, send } = state;
  /** A piece of a call is heard first, where it can be. */
  const sayPiece = (): void => {
    const screen = state.screen.value;
    if (screen.name !== 'excerpt' || screen.view.example !== null || !screen.view.mayHear.call) return;
    hearing.hear('call', ...screen.view.lines.map(({ id }) => id));
  };
  return {
    async start() {
      const order = state.mixedOrder.value;
      if (at() !== 'summary' || order.length === 0) return;
      send({ type: 'mixed.starts', order });
      await calls.showWithoutCall();
      sayPiece();
    },
    tell(truth) {
      hearing.hush();
      send({ type: 'player.tells', truth });
    },
    goOn() {
      if (at() !== 'example') return;
      hearing.hush();
      send({ type: 'player.goesOn' });
      sayPiece();
    },
  };
}
