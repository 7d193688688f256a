import { expect, test } from 'vitest';
import { countSyllables, ENVELOPE_RATE, envelopeOf, readingTime, speakingTime } from '../../src/dialogue/pacing.ts';

test.each([
  ['你好，我是快递。', 6],
  ['96110', 5],
  ['Hello, is that Ms Lin?', 6],
  ['', 0],
  ['App里看', 3],
])('%s has %i syllables', (text, syllables) => {
  expect(countSyllables(text)).toBe(syllables);
});

test('a longer line takes longer, a brisk one less', () => {
  expect(speakingTime('您好，我这边是快递公司的。', 'zh-CN')).toBeGreaterThan(speakingTime('您好。', 'zh-CN'));
  expect(speakingTime('您好，我这边是快递公司的。', 'zh-CN', 'brisk')).toBeLessThan(
    speakingTime('您好，我这边是快递公司的。', 'zh-CN', 'hesitant'),
  );
  expect(readingTime('十个字十个字十个字十', 'zh-CN')).toBe(2000);
});

test('an envelope lasts as long as its line, stays within 0–1, and rests at pauses', () => {
  const envelope = envelopeOf('您好，我这边。', 2000);
  expect(envelope).toHaveLength((2000 / 1000) * ENVELOPE_RATE);
  expect(Math.min(...envelope)).toBe(0);
  expect(Math.max(...envelope)).toBeLessThanOrEqual(1);
  expect(envelopeOf('', 500).every((value) => value === 0)).toBe(true);
});
