import type { Howl } from 'howler';

/** The part of howler 2.2.4 that is not public. The version is pinned; look here first when it changes. */
interface Inside {
  _soundById?(id: number): { readonly _node?: unknown } | null;
}

/** The node a playing sound comes out of, or null where howler keeps none (it fell back to an audio element). */
export function howlNode(howl: Howl, id: number): AudioNode | null {
  const node = (howl as unknown as Inside)._soundById?.(id)?._node;
  return node instanceof AudioNode ? node : null;
}
