import { describe, expect, test } from 'vitest';
import { readFirsts, readGame, readSettings, readTrial } from '../../src/storage/read-kept.ts';
import { FIRST_SETTINGS, voiceLocale } from '../../src/storage/settings.ts';

const flow = { shift: { seed: 3, order: ['a', 'b'], index: 1 }, call: { scenario: 'b', mode: 'shift' } };
const call = {
  id: 'x',
  scenario: 'b',
  hash: 'h',
  mode: 'shift',
  rewound: false,
  log: [{ at: 0, event: { type: 'player.answers' } }],
  confidence: null,
};
const game = { at: 'call', flow, call };

describe('what storage gives back is looked at once', () => {
  test('a sound game is taken as it is', () => {
    expect(readGame(game)).toEqual(game);
    expect(readGame({ ...game, call: null })).not.toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'game'],
    ['an unknown screen', { ...game, at: 'lobby' }],
    ['no flow', { ...game, flow: null }],
    ['an index beyond the order', { ...game, flow: { ...flow, shift: { seed: 1, order: ['a'], index: 1 } } }],
    ['an order of numbers', { ...game, flow: { ...flow, shift: { seed: 1, order: [1], index: 0 } } }],
    ['an unknown mode', { ...game, call: { ...call, mode: 'cheat' } }],
    ['a log that is none', { ...game, call: { ...call, log: 'long' } }],
    ['an entry without a time', { ...game, call: { ...call, log: [{ event: { type: 'player.answers' } }] } }],
    ['a confidence beyond the slider', { ...game, call: { ...call, confidence: 140 } }],
  ])('%s is damaged', (_, value) => {
    expect(readGame(value)).toBeNull();
  });

  test('settings are read one by one: a damaged one falls away, the others stay', () => {
    expect(readSettings({ theme: 'dark', textSize: 999, volume: 0.4, extra: 1 })).toEqual({
      theme: 'dark',
      volume: 0.4,
    });
    expect(readSettings(undefined)).toEqual({});
    expect(readSettings([])).toBeNull();
  });

  test('settings saved before there were voices still load, and voices have theirs', () => {
    const old = { locale: 'en', sound: false, captions: false, pace: 'slower' };
    expect({ ...FIRST_SETTINGS, ...readSettings(old) }).toEqual({ ...FIRST_SETTINGS, ...old });
    const voices = {
      voiceLanguage: 'zh-CN',
      voiceSource: 'device',
      voiceSpeed: 0.75,
      noise: 0,
      captionSize: 'largest',
    };
    expect(readSettings(voices)).toEqual(voices);
    expect(readSettings({ voiceLanguage: 'fr', voiceSpeed: 2, noise: -1, captionSize: 3 })).toEqual({});
  });

  test('what is spoken follows the words unless it has a language of its own', () => {
    expect(voiceLocale({ locale: 'en', voiceLanguage: 'words' })).toBe('en');
    expect(voiceLocale({ locale: 'en', voiceLanguage: 'zh-CN' })).toBe('zh-CN');
  });

  test('trials and firsts', () => {
    const marks = { lost: { amount: 0 }, protected: { amount: 1 }, refused: { amount: 0 }, checks: [] };
    const trial = { id: 't', scenario: 'a', truth: 'scam', counts: true, log: [], confidence: 80, marks, at: 1 };
    expect(readTrial(trial)).not.toBeNull();
    expect(readTrial({ ...trial, truth: 'maybe' })).toBeNull();
    expect(readTrial({ ...trial, marks: null })).toBeNull();
    expect(readFirsts({ a: 'x' })).toEqual({ a: 'x' });
    expect(readFirsts({ a: 1 })).toBeNull();
  });
});
