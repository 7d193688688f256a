import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeviceVoice, estimate } from '../../src/audio/device-voice.ts';
import type { SpokenLine } from '../../src/audio/sound.ts';
import { FakeDevice } from '../support/fake-device.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const LINE: SpokenLine = {
  scenario: 'any',
  line: 'l',
  locale: 'en',
  text: 'Good evening, this is the customer service of the railway. May I speak to Mrs. Wang, please?',
  via: 'phone',
};
const MS = estimate(LINE.text, 1);

function say({ volume = 1, lang = 'en-US' } = {}) {
  const device = new FakeDevice(lang);
  const voice = new DeviceVoice();
  let endedAt: number | null = null;
  const from = performance.now();
  const speech = voice.speak(LINE, { speed: 1, volume }, () => {
    endedAt = performance.now() - from;
  });
  return { device, voice, speech, endedAt: () => endedAt };
}

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh_CN_#Hans', 'zh-CN'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
] as const)('a voice for %s speaks %s', (lang, locale) => {
  new FakeDevice(lang);
  expect(new DeviceVoice().speaks(locale)).toBe(true);
});

test('a voice that would send the line to a server is none', () => {
  new FakeDevice('en-US', false);
  expect(new DeviceVoice().speaks('en')).toBe(false);
});

describe('a line is over', () => {
  test('when the device says so, though it took much longer than thought', () => {
    const { device, speech, endedAt } = say();
    vi.advanceTimersByTime(MS * 1.6);
    expect(endedAt()).toBeNull();
    expect(speech?.mostMs ?? 0).toBeGreaterThan(MS * 1.6);
    device.said[0]?.end();
    expect(endedAt()).toBe(MS * 1.6);
    expect(device.cancelled).toBe(0);
  });

  test('soon after the device has fallen silent without a word', () => {
    const { device, endedAt } = say();
    vi.advanceTimersByTime(MS + 2000);
    expect(endedAt()).toBeNull();
    device.speaking = false;
    vi.advanceTimersByTime(600);
    expect(endedAt()).not.toBeNull();
  });

  test('at last, where the device never stops', () => {
    const { speech, endedAt } = say();
    vi.advanceTimersByTime(60_000);
    expect(endedAt()).toBe(speech?.mostMs);
  });

  test('in its time, where the device fails: the caption must be readable', () => {
    const { device, endedAt } = say();
    vi.advanceTimersByTime(50);
    device.said[0]?.dispatchEvent(new Event('error'));
    vi.advanceTimersByTime(60_000);
    expect(endedAt()).toBe(MS);
  });

  test('in its time, where nothing is to be heard', () => {
    const { device, speech, endedAt } = say({ volume: 0 });
    vi.advanceTimersByTime(60_000);
    expect([device.said, speech?.mostMs, endedAt()]).toEqual([[], undefined, MS]);
  });
});

test('the sound turned off in the middle of a line silences the device, and the line takes its time', () => {
  const { device, voice, endedAt } = say();
  vi.advanceTimersByTime(1000);
  voice.silence();
  expect(device.cancelled).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(endedAt()).toBe(MS);
});

test('hushed, it never ends', () => {
  const { device, voice, endedAt } = say();
  vi.advanceTimersByTime(1000);
  voice.hush();
  voice.silence();
  expect(device.cancelled).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(endedAt()).toBeNull();
});
