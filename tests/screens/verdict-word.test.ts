import { expect, test } from 'vitest';
import { sureness, verdictWord } from '../../src/screens/parts/verdict-word.ts';

test.each([
  [0, 'verdict-certainly-genuine', 100],
  [5, 'verdict-certainly-genuine', 95],
  [10, 'verdict-probably-genuine', 90],
  [45, 'verdict-probably-genuine', 55],
  [50, 'verdict-cannot-tell', 50],
  [55, 'verdict-probably-scam', 55],
  [90, 'verdict-probably-scam', 90],
  [95, 'verdict-certainly-scam', 95],
  [100, 'verdict-certainly-scam', 100],
])('%d on the slider', (confidence, word, sure) => {
  expect(verdictWord(confidence)).toBe(word);
  expect(sureness(confidence)).toBe(sure);
});
