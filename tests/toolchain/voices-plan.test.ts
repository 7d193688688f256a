import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/scenario/scenario.ts';
import { MOODS } from '../../src/scenario/vocabulary.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import type { Delivery } from '../../src/toolchain/voices/delivery.ts';
import { fileNameOf, keyOf } from '../../src/toolchain/voices/key.ts';
import { MOOD_SETTINGS, paceIn } from '../../src/toolchain/voices/moods.ts';
import { planScenario } from '../../src/toolchain/voices/plan.ts';
import { sayTime, startProgress } from '../../src/toolchain/voices/progress.ts';
import { wantedBy } from '../../src/toolchain/voices/wanted.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';
import { PLAIN_DELIVERY } from './voices-sound.ts';
import { openStand, type Stand } from './voices-stand.ts';

const MAKERS = ['engine-1', 'shape-1'];

describe('the key of a line', () => {
  const key = keyOf(PLAIN_DELIVERY, MAKERS);

  test.each<[string, Partial<Delivery>]>([
    ['language', { locale: 'zh-CN' }],
    ['spoken form', { text: 'Hello!' }],
    ['speakers', { speakers: { af_nova: 0.6, af_bella: 0.4 } }],
    ['weights', { speakers: { af_nova: 0.5, af_sky: 0.5 } }],
    ['speed', { speed: 1.01 }],
    ['pitch', { pitch: 1.01 }],
    ['formant', { formant: 1.01 }],
    ['range', { range: 1.01 }],
    ['whisper', { whisper: 0.1 }],
    ['pause', { pause: 1.1 }],
    ['level', { level: 1 }],
  ])('changes with the %s', (_, change) => {
    expect(keyOf({ ...PLAIN_DELIVERY, ...change }, MAKERS)).not.toBe(key);
  });

  test('changes with the engine and the shaping, not with the order in which a blend is written', () => {
    expect(keyOf(PLAIN_DELIVERY, ['engine-2', 'shape-1'])).not.toBe(key);
    expect(keyOf(PLAIN_DELIVERY, ['engine-1', 'shape-2'])).not.toBe(key);
    expect(keyOf({ ...PLAIN_DELIVERY, speakers: { af_sky: 0.4, af_nova: 0.6 } }, MAKERS)).toBe(key);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
  });

  test('a file is named by what is in it', () => {
    expect(fileNameOf(Buffer.from('abc'))).toBe('ba7816bf8f01cfea.webm');
  });
});

describe('moods', () => {
  test.each(MOODS)('%s can be heard and believed', (mood) => {
    const { speed, pause, level, range, whisper } = MOOD_SETTINGS[mood];
    expect(speed).toBeGreaterThanOrEqual(0.88);
    expect(speed).toBeLessThanOrEqual(1.15);
    expect(pause).toBeGreaterThanOrEqual(0.5);
    expect(pause).toBeLessThanOrEqual(2.5);
    expect(Math.abs(level)).toBeLessThanOrEqual(4);
    expect(range).toBeGreaterThanOrEqual(0.8);
    expect(range).toBeLessThanOrEqual(1.15);
    expect(whisper).toBe(mood === 'whispering' ? 0.5 : 0);
  });

  test('no two are alike', () => {
    expect(new Set(MOODS.map((mood) => JSON.stringify(MOOD_SETTINGS[mood]))).size).toBe(MOODS.length);
  });

  test('nobody drawls or gabbles beyond what can be followed', () => {
    expect(paceIn('calm', 1.07)).toBe(1.07);
    expect(paceIn('pressing', 1.2)).toBe(1.3);
    expect(paceIn('hesitant', 0.85)).toBe(0.78);
  });
});

describe('the plan of a call', () => {
  let stand: Stand;
  beforeAll(() => {
    stand = openStand();
  });
  afterAll(() => {
    rmSync(stand.folder, { recursive: true });
  });

  test('has every line in each language, in the order of the source', () => {
    const lines = linesOf(parseSmall(SMALL_CALL).scenario).map(({ id }) => id);
    expect(stand.studio().planned.map(({ locale, line }) => `${locale} ${line}`)).toEqual([
      ...lines.map((line) => `zh-CN ${line}`),
      ...lines.map((line) => `en ${line}`),
    ]);
  });

  test('gives the player the voice of the card, and others their own', () => {
    const voices = new Map(stand.studio().planned.map(({ who, voice }) => [who, voice]));
    expect(Object.fromEntries(voices)).toEqual({ caller: 'jingwen', you: 'aming', bank: 'jingwen' });
  });

  test('a "say" stands for the text before it is put into words', () => {
    const { content, planned } = stand.studio();
    const parsed = parseSmall(SMALL_CALL.replace('text: 快点。', 'text: 快点。, say: 快些。'));
    const cast = Object.fromEntries(planned.map(({ voice, delivery }) => [voice, { 'zh-CN': delivery, en: delivery }]));
    const upper = (text: string) => ({ text: `<${text}>`, unsettled: [] });
    const made = planScenario(parsed, {
      people: content.people,
      cast,
      lexicons: { 'zh-CN': {}, en: {} },
      spoken: { 'zh-CN': upper, en: upper },
      makers: { 'zh-CN': [], en: [] },
    });
    expect(made.find(({ line }) => line === 'l-b1')?.delivery.text).toBe('<快些。>');
    expect(made.find(({ line }) => line === 'l-b2')?.delivery.text).toBe('<你问过了。>');
  });

  test('names narrow it down: of one kind they add up, kinds cut across each other', () => {
    const { planned } = stand.studio();
    const count = (...names: string[]) => planned.filter(wantedBy(names, ['small', 'other'])).length;
    expect(count()).toBe(planned.length);
    expect(count('en')).toBe(planned.length / 2);
    expect(count('en', 'zh-CN')).toBe(planned.length);
    expect(count('other')).toBe(0);
    expect(count('small', 'aming', 'en')).toBe(1);
    expect(() => wantedBy(['smal'], ['small'])).toThrow(WrongCall);
    expect(() => wantedBy(['smal'], ['small'])).toThrow('small');
  });
});

test('progress says how far it is and how long it will take', () => {
  let ms = 0;
  const progress = startProgress({ work: 100, lines: 10 }, () => ms);
  expect(progress.text()).toBe('0 of 10 lines, 0 s of speech');
  ms = 30_000;
  progress.add(10, 1, 3.4);
  expect(progress.text()).toBe('1 of 10 lines, 3 s of speech, 5 min left');
  progress.add(90, 9, 200);
  expect(progress.text()).toBe('10 of 10 lines, 3 min of speech');
  expect([41.4, 100, 5940, 6000, 9000].map(sayTime)).toEqual(['41 s', '2 min', '99 min', '1 h 40 min', '2 h 30 min']);
});
