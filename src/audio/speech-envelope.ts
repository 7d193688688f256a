const LOUDEST = 35;

/** Reads the digits of a manifest: numbers from 0, silence, to 1. What is no digit of base 36 is taken for silence. */
export function readEnvelope(digits: string): readonly number[] {
  return Array.from(digits, (digit) => (Number.parseInt(digit, 36) || 0) / LOUDEST);
}

/** The same line said at another speed: again twenty values a second, so more of them when it is slower. */
export function atSpeed(envelope: readonly number[], speed: number): readonly number[] {
  if (speed === 1 || envelope.length === 0) return envelope;
  const length = Math.max(1, Math.round(envelope.length / speed));
  return Array.from({ length }, (_, index) => {
    const place = Math.min(envelope.length - 1, index * speed);
    const before = envelope[Math.floor(place)] ?? 0;
    const after = envelope[Math.ceil(place)] ?? before;
    return before + (after - before) * (place % 1);
  });
}
