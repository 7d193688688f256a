import { expect, test } from 'vitest';
import { clauseLength, schoolGrade } from '../../src/lint/readability.ts';

test('short words in short sentences are for the first years of school', () => {
  expect(schoolGrade('You hung up. The cat sat on the mat. No one rang you back.')).toBeLessThan(2);
});

test('the formula as it was published: 0.39 words a sentence, 11.8 syllables a word, less 15.59', () => {
  // Ten words of one syllable in two sentences: 0.39 × 5 + 11.8 × 1 − 15.59.
  expect(schoolGrade('The man came in late. He sat down on it.')).toBeCloseTo(-1.84, 2);
});

test('a sentence closed inside quotation marks still ends', () => {
  expect(schoolGrade('He said “stop.” Then he went on.')).toBeCloseTo(schoolGrade('He said stop. Then he went on.'), 5);
});

test('figures neither help nor hinder', () => {
  expect(schoolGrade('You lost ¥30,000 in all.')).toBeCloseTo(schoolGrade('You lost in all.'), 5);
});

test('a Chinese text is measured by its clauses', () => {
  expect(clauseLength('你挂了电话，一分钱没动。')).toBe(5);
  expect(clauseLength('')).toBe(0);
});
