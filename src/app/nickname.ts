import { LONGEST_NICKNAME } from '../screens/data-model.ts';

/** A nickname as it is kept: no line breaks, no signs that are not seen or that turn the writing round, single spaces. */
export function tidyNickname(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
}

/** What is wrong with a tidied nickname among those already here; null if it will do. */
export function nicknameFault(name: string, others: readonly string[]): 'empty' | 'too-long' | 'taken' | null {
  if (name === '') return 'empty';
  // Characters as a reader counts them: one for 林, one for an emoji.
  if (Array.from(name).length > LONGEST_NICKNAME) return 'too-long';
  const folded = name.toLocaleLowerCase();
  return others.some((other) => tidyNickname(other).toLocaleLowerCase() === folded) ? 'taken' : null;
}
