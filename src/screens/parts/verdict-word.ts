/** What a place on the slider is called; also the key of its words. */
export type VerdictWord =
  | 'verdict-certainly-genuine'
  | 'verdict-probably-genuine'
  | 'verdict-cannot-tell'
  | 'verdict-probably-scam'
  | 'verdict-certainly-scam';

/** 0 certainly genuine … 100 certainly a scam. Only the last step at either end counts as certain. */
export function verdictWord(confidence: number): VerdictWord {
  if (confidence <= 5) return 'verdict-certainly-genuine';
  if (confidence < 50) return 'verdict-probably-genuine';
  if (confidence === 50) return 'verdict-cannot-tell';
  return confidence < 95 ? 'verdict-probably-scam' : 'verdict-certainly-scam';
}

/** How sure, towards the side chosen: 50 (not at all) to 100. */
export function sureness(confidence: number): number {
  return Math.max(confidence, 100 - confidence);
}
