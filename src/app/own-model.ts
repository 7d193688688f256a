import { computed } from '@preact/signals';
import type { OwnModel } from '../screens/model.ts';
import type { Calls } from './calls.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import type { OwnShelf } from './own-shelf.ts';
import { isOwn } from './shelf.ts';

/** What the screens see of the trainer's own calls, and what can be done with them. */
export function ownModel(own: OwnShelf, edges: Edges, state: GameState, calls: Calls): OwnModel {
  const openStudio = (key?: string): void => edges.openStudio?.(key);
  return {
    calls: computed(() =>
      own.kept.value.map(({ key, folder, title, compiled }) => ({
        key,
        mayPlay: compiled !== null,
        title: title[state.settings.value.locale] ?? Object.values(title)[0] ?? folder,
      })),
    ),
    playing: computed(() => {
      const now = state.playing.value;
      return now !== null && isOwn(now.taken.scenario.id);
    }),
    play(key) {
      const call = own.kept.value.find((one) => one.key === key);
      if (call) void own.ready(call).then(() => calls.openAlone(key, 'single'));
    },
    edit: openStudio,
    remove: (key) => void own.remove(key),
    openStudio: () => openStudio(),
  };
}
