import { createHash } from 'node:crypto';
import type { Delivery } from './delivery.ts';

/** Hex digits that are kept of a SHA-256: of 10,000 lines two share them once in 10¹¹ casts of the whole. */
const DIGITS = 16;

/** Names what a line is made from: the same key, the same sound. `makers` name the engine and the shaping. */
export function keyOf(delivery: Delivery, makers: readonly string[]): string {
  const { locale, text, speakers, speed, pitch, formant, range, whisper, pause, level } = delivery;
  const blend = Object.entries(speakers).sort(([a], [b]) => (a < b ? -1 : 1));
  return shortHash(JSON.stringify([makers, locale, text, blend, speed, pitch, formant, range, whisper, pause, level]));
}

/** The name of a file by what is in it. */
export function fileNameOf(bytes: Uint8Array): string {
  return `${shortHash(bytes)}.webm`;
}

/** Says that a file was made for a key. */
export function sealOf(key: string, file: string): string {
  return shortHash(`${key} ${file}`);
}

function shortHash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, DIGITS);
}
