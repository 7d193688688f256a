import { mix } from './ease.ts';

/** Bars round the disc, the same in every call. */
export const BARS = 72;
/** Milliseconds between two values of an envelope. */
export const STEP = 50;

/** Loudness 0–1 after so many milliseconds of speech: between two values a straight line, silence after the last. */
export function loudnessAt(envelope: readonly number[], ms: number): number {
  if (ms < 0) return 0;
  const place = ms / STEP;
  const index = Math.floor(place);
  return mix(envelope[index] ?? 0, envelope[index + 1] ?? 0, place - index);
}

/** Lets a level follow loudness as a meter does: up within 40 ms, down within 160, whatever the frame rate. */
export function follow(level: number, loudness: number, ms: number): number {
  const time = loudness > level ? 40 : 160;
  return mix(loudness, level, Math.exp(-ms / time));
}

/**
 * How far a bar reaches, 0–1. Neighbours differ and each wanders at its own pace, so that a steady voice still looks alive; all of
 * them rest when the level does.
 */
export function barReach(bar: number, level: number, seconds: number): number {
  const wander = Math.sin(bar * 1.71 + seconds * 7.3) * Math.sin(bar * 0.83 - seconds * 5.1 + 1.3);
  const jitter = Math.sin(bar * 12.9898) * 0.22;
  return level * Math.min(1, Math.max(0.12, 0.52 + 0.42 * wander + jitter));
}
