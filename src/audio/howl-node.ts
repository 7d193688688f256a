import type { Howl, HowlerGlobal } from 'howler';

/** The part of howler 2.2.4 that is not public. The version is pinned; look here first when it changes. */
interface Inside {
  readonly _webAudio?: boolean;
  _soundById?(id: number): { readonly _node?: unknown } | null;
}

/** The node a playing sound comes out of, or null where howler keeps none (it fell back to an audio element). */
export function howlNode(howl: Howl, id: number): AudioNode | null {
  const node = (howl as unknown as Inside)._soundById?.(id)?._node;
  return node instanceof AudioNode ? node : null;
}

/** Whether a howl is decoded into memory. When the network fails howler turns to an audio element, past every filter. */
export function isDecoded(howl: Howl): boolean {
  return (howl as unknown as Inside)._webAudio === true;
}

/** Howler takes a browser that has no Vorbis for one that has no WebM; what is in ours is Opus. */
export function allowWebmOpus(howler: HowlerGlobal): void {
  const { _codecs } = howler as unknown as { readonly _codecs?: Record<string, boolean> };
  if (_codecs) _codecs.webm ||= new Audio().canPlayType('audio/webm; codecs="opus"') !== '';
}
