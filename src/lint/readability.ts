import { countSyllables } from '../dialogue/pacing.ts';

/**
 * The American school year whose pupils can read an English text, by the formula of Flesch and Kincaid (Kincaid, Fishburne,
 * Rogers & Chissom 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Figures are left out: the formula was
 * fitted to words. Syllables are estimated by vowel groups.
 */
export function schoolGrade(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, (text.match(/[.!?…]+(?=["”’')\s]|$)/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, countSyllables(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

export function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
}

/** Characters of a clause of a Chinese text, on average. */
export function clauseLength(text: string): number {
  const clauses = text.split(/[，。！？、；：…—“”,.!?;:\s]+/).filter((clause) => clause !== '');
  return clauses.length === 0 ? 0 : clauses.reduce((sum, clause) => sum + clause.length, 0) / clauses.length;
}
