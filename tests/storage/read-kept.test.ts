import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Marks } from '../../src/scoring/marks.ts';
import { resultOf } from '../../src/scoring/result.ts';
import type { Trial } from '../../src/storage/kept.ts';
import { readFirsts, readGame, readPlayers, readSettings, readTrial } from '../../src/storage/read-kept.ts';
import { readTrialOfVersion1 } from '../../src/storage/read-version-1.ts';
import { FIRST_SETTINGS, voiceLocale } from '../../src/storage/settings.ts';

const shift = { round: { name: 'today' }, seed: 3, order: ['a', 'b'], index: 1 };
const flow = { shift, call: { scenario: 'b', mode: 'shift' }, mixed: null };
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

const TRIAL: Trial = {
  id: 't',
  scenario: 'a',
  hash: 'h',
  type: 'parcel',
  difficulty: 2,
  truth: 'scam',
  mode: 'shift',
  counts: true,
  confidence: 80,
  result: {
    ending: 'e',
    outcome: 'lost-some',
    protected: 0,
    lost: 300,
    refused: 0,
    recovered: 0,
    leaked: ['code'],
    flags: { right: 1, wrong: 0, missed: 2 },
    checks: [{ kind: 'ringBack', result: 'contradicted', after: 0 }],
    doubt: { stage: 'request', exposed: 300 },
  },
  seconds: 4.2,
  at: 1,
  shift: 7,
  of: 8,
  test: null,
};

describe('what storage gives back is looked at once', () => {
  test('a sound game is taken as it is', () => {
    expect(readGame(game)).toEqual(game);
    expect(readGame({ ...game, call: null })).not.toBeNull();
  });

  const mixed = { order: ['a', 'b'], answers: ['scam'] };
  const at = (state: string, more: object | null) => ({ at: state, flow: { ...flow, mixed: more }, call: null });

  test('a game kept before there was a mixed round has none', () => {
    expect(readGame({ ...game, flow: { shift, call: flow.call } })).toEqual(game);
  });

  test.each(['excerpt', 'example', 'mixed-end'])('a mixed round left at %s is taken as it is', (state) => {
    expect(readGame(at(state, mixed))).toEqual(at(state, mixed));
  });

  test.each([
    ['no round', at('excerpt', null)],
    ['an answer that is none', at('excerpt', { ...mixed, answers: ['maybe'] })],
    ['an order of numbers', at('excerpt', { ...mixed, order: [1, 2] })],
    ['no answers at all', at('excerpt', { order: ['a'] })],
    ['nothing left to ask', at('excerpt', { order: ['a'], answers: ['scam'] })],
    ['more answers than pieces', at('example', { order: [], answers: ['scam'] })],
    ['an example of no answer', at('example', { order: ['a'], answers: [] })],
  ])('a mixed round with %s is damaged', (_, value) => {
    expect(readGame(value)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'game'],
    ['an unknown screen', { ...game, at: 'lobby' }],
    ['no flow', { ...game, flow: null }],
    ['an index beyond the order', { ...game, flow: { ...flow, shift: { seed: 1, order: ['a'], index: 1 } } }],
    ['an order of numbers', { ...game, flow: { ...flow, shift: { seed: 1, order: [1], index: 0 } } }],
    ['an unknown round', { ...game, flow: { ...flow, shift: { ...shift, round: { name: 'night' } } } }],
    ['a form there is not', { ...game, flow: { ...flow, shift: { ...shift, round: { name: 'test', form: 'D' } } } }],
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

  test('a shift saved before there was anything else to play is one of today', () => {
    const { round: _, ...old } = shift;
    expect(readGame({ ...game, flow: { ...flow, shift: old } })).toEqual(game);
  });

  test('a sound trial is taken as it is', () => {
    expect(readTrial(TRIAL)).toEqual(TRIAL);
  });

  test.each<[string, object]>([
    ['a truth there is not', { truth: 'maybe' }],
    ['no result', { result: null }],
    ['an amount that is text', { result: { ...TRIAL.result, lost: '300' } }],
    ['an amount below nothing', { result: { ...TRIAL.result, lost: -1 } }],
    ['a leak nobody knows', { result: { ...TRIAL.result, leaked: ['shoe size'] } }],
    ['a check nobody knows', { result: { ...TRIAL.result, checks: [{ kind: 'pray', result: 'cleared', after: 0 }] } }],
    ['a stage nobody knows', { result: { ...TRIAL.result, doubt: { stage: 'later', exposed: 0 } } }],
    ['a confidence beyond the slider', { confidence: 101 }],
    ['no time', { at: Number.NaN }],
    ['a test there is not', { test: 'D' }],
  ])('%s: the trial is damaged', (_, change) => {
    expect(readTrial({ ...TRIAL, ...change })).toBeNull();
  });

  test('firsts and players', () => {
    expect(readFirsts({ a: 'x' })).toEqual({ a: 'x' });
    expect(readFirsts({ a: 1 })).toBeNull();
    expect(readPlayers([{ id: 'a', nickname: '' }])).toEqual([{ id: 'a', nickname: '' }]);
    expect(readPlayers([{ id: 'a' }])).toBeNull();
  });
});

describe('what the first version kept', () => {
  const recorded = JSON.parse(readFileSync('tests/support/store-version-1.json', 'utf8')) as {
    readonly kept: readonly { readonly key: string; readonly value: unknown }[];
    readonly trials: readonly { readonly value: Readonly<Record<string, unknown>> }[];
  };
  const kindOf = () => ({ type: 'parcel', difficulty: 2 });

  test('every trial is read, with what it earned', () => {
    const read = recorded.trials.map(({ value }) => readTrialOfVersion1(value, kindOf));
    for (const [i, found] of read.entries()) {
      const { log, marks, ...rest } = recorded.trials[i]?.value ?? {};
      expect(found).toMatchObject({ log, trial: rest });
      expect(found?.trial.result).toEqual(resultOf(marks as Marks));
    }
  });

  test('a trial of a scenario nobody knows any more is kept too', () => {
    expect(readTrialOfVersion1(recorded.trials[0]?.value, () => null)?.trial.type).toBe('');
  });

  test.each([
    ['marks with a part missing', { marks: { truth: 'scam' } }],
    ['no log', { log: null }],
    ['no truth', { truth: undefined }],
  ])('%s: it is damaged, and nothing is thrown', (_, change) => {
    expect(readTrialOfVersion1({ ...recorded.trials[0]?.value, ...change }, kindOf)).toBeNull();
  });

  test('the game it left goes on', () => {
    const game = recorded.kept.find(({ key }) => key === 'game')?.value;
    expect(readGame(game)?.flow.shift?.round).toEqual({ name: 'today' });
  });
});
