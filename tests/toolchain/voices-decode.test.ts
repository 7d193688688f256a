import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, syllablesIn } from '../../src/toolchain/voices/check-sound.ts';
import { type Decoder, openDecoder } from '../../src/toolchain/voices/decode.ts';
import type { Delivery } from '../../src/toolchain/voices/delivery.ts';
import { envelopeOf } from '../../src/toolchain/voices/envelope.ts';
import { levelled } from '../../src/toolchain/voices/level.ts';
import { PLAIN_DELIVERY, said } from './voices-sound.ts';

const RATE = 24_000;
/** A tone of 440 Hz for 1 s, half a second of silence, half a second of the tone; levelled as lines are. */
const TONE = readFileSync(new URL('./voices-tone.webm', import.meta.url));

let decoder: Decoder;
beforeAll(async () => {
  decoder = await openDecoder();
});
afterAll(() => {
  decoder.close();
});

describe('decoding', () => {
  test('gives the sound as it was, in its length and with its silence', async () => {
    const first = await decoder.decode(TONE);
    const second = await decoder.decode(TONE);
    // What was decoded before leaves no trace.
    expect(second.samples.every((value, i) => value === first.samples[i])).toBe(true);
    for (const { rate, samples } of [first, second]) {
      expect(rate).toBe(RATE);
      expect(samples.length / RATE).toBeCloseTo(2, 1);
      const top = (from: number, to: number) =>
        samples.subarray(from * RATE, to * RATE).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      expect(top(0.2, 0.8)).toBeGreaterThan(0.05);
      expect(top(1.1, 1.4)).toBeLessThan(0.005);
      expect(top(1.6, 1.9)).toBeGreaterThan(0.05);
    }
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('this is no sound at all, and was never any')],
    ['half a file', TONE.subarray(0, 200)],
  ])('%s is refused', async (_, bytes) => {
    await expect(decoder.decode(bytes)).rejects.toThrow();
  });

  test('a file cut off in the middle is not as long as it was', async () => {
    const cut = await decoder.decode(TONE.subarray(0, TONE.length / 2)).then(
      ({ samples }) => samples.length / RATE,
      () => 0,
    );
    expect(cut).toBeLessThan(1.8);
  });
});

describe('what is wrong with a sound', () => {
  const line = levelled(said(RATE, [], [0.8, 0.3, 0.7], []), RATE, 0);
  const codes = (
    samples: Float32Array,
    over: Partial<Delivery> = {},
    ms = Math.round((samples.length / RATE) * 1000),
    envelope = envelopeOf(samples, RATE),
  ) =>
    faultsOf(
      { samples, rate: RATE },
      { ms, envelope },
      { locale: 'en', delivery: { ...PLAIN_DELIVERY, ...over } },
      '',
    ).map(({ code }) => code);

  test('nothing', () => {
    expect(codes(line)).toEqual([]);
  });

  test.each<[string, Float32Array, Partial<Delivery>, number | undefined]>([
    ['VO008-length', line, {}, 2000],
    [
      'VO009-pace',
      line,
      { text: 'One two three four five six seven, and so on until the morning breaks over them all.' },
      undefined,
    ],
    ['VO009-pace', levelled(said(RATE, [], [4], []), RATE, 0), {}, undefined],
    ['VO010-level', line.map((value) => value / 2), {}, undefined],
    ['VO010-level', line, { level: -4 }, undefined],
    ['VO011-clipped', line.map((value, i) => (i === 9000 ? 1 : value)), {}, undefined],
    ['VO012-silence', levelled(said(RATE, [], [0.8, 1.7, 0.8], []), RATE, 0), {}, undefined],
  ])('%s', (code, samples, over, ms) => {
    expect(codes(samples, over, ms)).toEqual([code]);
  });

  test('VO016-envelope: lips that move to another line', () => {
    const other = envelopeOf(levelled(said(RATE, [], [0.2, 0.5, 0.9, 0.2, 0.4], []), RATE, 0), RATE);
    expect(codes(line, {}, undefined, other)).toEqual(['VO016-envelope']);
    expect(codes(line, {}, undefined, envelopeOf(line, RATE).slice(1))).toEqual([]);
  });

  test('of a single word no pace is asked', () => {
    expect(codes(levelled(said(RATE, [], [1.5], []), RATE, 0), { text: 'No.' })).toEqual([]);
  });
});

test.each([
  ['喂[wei2]，你好[hao3]。', 'wei2, ni2 hao3.', 'zh-CN', 3],
  ['打开 {A P P}。', 'da3 kai1 A P P.', 'zh-CN', 5],
  ['Is that Zhou[/dʒˌəʊ/] He[/hˈʌ/]?', 'ɪz ðæt', 'en', 4],
] as const)('syllables of %s', (text, reading, locale, count) => {
  expect(syllablesIn(text, reading, locale)).toBe(count);
});
