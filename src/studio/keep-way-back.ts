import { effect } from '@preact/signals';
import type { Workshop } from './workshop.ts';

const HOME = '#/studio';

/**
 * Lets the browser's Back lead from an open call to the list of calls, as everybody expects; without this it would lead out
 * of the studio. Both have one address, so the state of the history tells them apart.
 */
export function keepWayBack({ opened }: Workshop, close: () => void): void {
  let at: 'list' | 'bench' | 'away' = 'list';
  effect(() => {
    const isOpen = opened.value !== null;
    if (isOpen && at === 'list' && location.hash === HOME) {
      // A call closed by its button leaves its step behind; the next one takes it over.
      if (stateOf(history.state) === 'closed') history.replaceState({ studio: 'bench' }, '');
      else history.pushState({ studio: 'bench' }, '');
      at = 'bench';
    } else if (!isOpen && at === 'bench') {
      history.replaceState({ studio: 'closed' }, '');
      at = 'list';
    }
  });
  addEventListener('popstate', ({ state }) => {
    if (!location.hash.startsWith(HOME)) {
      at = 'away';
      return;
    }
    const was = at;
    at = stateOf(state) === 'bench' && opened.peek() !== null ? 'bench' : 'list';
    // Coming back from the game shows the call as it was left, whichever way one came.
    if (was === 'bench' && at === 'list' && opened.peek() !== null) close();
  });
}

function stateOf(state: unknown): unknown {
  return state !== null && typeof state === 'object' && 'studio' in state ? state.studio : null;
}
