import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GameVoices } from '../../src/audio/game-voices.ts';
import { PitchKeeper } from '../../src/audio/pitch-keeper.ts';
import type { SpokenLine } from '../../src/audio/sound.ts';
import type { VoiceLibrary } from '../../src/audio/voice-library.ts';
import { FakeDesk } from '../support/fake-desk.ts';
import { FakeDevice } from '../support/fake-device.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const MS = 2000;
const library = (
  lines: () => Promise<Record<string, { file: string; ms: number; envelope: string }>>,
): VoiceLibrary => ({
  voiced: [{ scenario: 's', locale: 'en', lines }],
  files: '/',
});
const there = library(() =>
  Promise.resolve(
    Object.fromEntries(['a', 'b'].map((line) => [line, { file: `${line}.webm`, ms: MS, envelope: 'z' }])),
  ),
);
const line = (name: string): SpokenLine => ({ scenario: 's', line: name, locale: 'en', text: 'Hello.', via: 'phone' });
/** Lets what is fetched arrive; no time passes. */
const settle = () => vi.advanceTimersByTimeAsync(0);

async function open({ volume = 1, files = there } = {}) {
  // No voice of its own speaks this.
  const device = new FakeDevice('fr');
  const desk = new FakeDesk();
  desk.setVolume(volume);
  const voices = new GameVoices(desk.asDesk, files);
  const troubles: string[] = [];
  voices.onTrouble((trouble) => void troubles.push(trouble));
  voices.prepare([line('a')]);
  await settle();
  desk.ready();
  return { desk, voices, troubles, device };
}

/** A pitch keeper that comes when it is told to. */
function keeperToCome(): () => Promise<void> {
  const keeper = Object.create(PitchKeeper.prototype) as PitchKeeper;
  const kept = { input: {} as AudioNode, hush: () => {}, release: () => {} };
  Object.assign(keeper, { latency: 0.1, keep: () => kept });
  let come = (): void => {};
  vi.spyOn(PitchKeeper, 'load').mockImplementation(
    () =>
      new Promise((resolve) => {
        come = () => resolve(keeper);
      }),
  );
  return async () => {
    come();
    await settle();
  };
}

describe('at another speed', () => {
  test('turned on in the middle of a line, a voice is not heard at a wrong pitch meanwhile', async () => {
    const come = keeperToCome();
    const { desk, voices } = await open({ volume: 0 });
    voices.set({ source: 'recorded', speed: 0.8 });
    const speech = voices.speak(line('a'), () => {});
    expect(speech?.ms).toBe(MS / 0.8);
    await vi.advanceTimersByTimeAsync(500);
    desk.setVolume(1);
    desk.howls[0]?.come();
    expect(desk.howls[0]?.begun).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    await come();
    expect(desk.howls[0]?.begun).toEqual([0.8]);
  });

  test('what keeps the pitch is waited for, but not for ever: then the line is said at its own speed', async () => {
    keeperToCome();
    const { desk, voices } = await open();
    desk.howls[0]?.come();
    voices.set({ source: 'recorded', speed: 0.8 });
    expect(voices.ready(line('a'))).toBe(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(voices.ready(line('a'))).toBe(true);
    expect(voices.speak(line('a'), () => {})?.ms).toBe(MS);
    expect(desk.howls[0]?.rates).toEqual([1]);
  });

  test('back at the usual speed nothing is waited for', async () => {
    keeperToCome();
    const { desk, voices } = await open();
    desk.howls[0]?.come();
    voices.set({ source: 'recorded', speed: 0.8 });
    voices.set({ source: 'recorded', speed: 1 });
    expect(voices.ready(line('a'))).toBe(true);
  });
});

test('an output that falls asleep just as a line begins is woken for it', async () => {
  const { desk, voices } = await open();
  desk.howls[0]?.come();
  desk.running = false;
  voices.speak(line('a'), () => {});
  const before = desk.woken;
  desk.ready(false);
  expect(desk.woken).toBeGreaterThan(before);
  desk.ready(true);
  expect(desk.howls[0]?.begun).toEqual([0]);
});

test.each([
  [1, ['voice-missing']],
  [0, []],
] as const)('at the volume %d a voice that cannot be had is told: %j', async (volume, told) => {
  const { voices, troubles } = await open({ volume, files: library(() => Promise.reject(new Error('offline'))) });
  expect(voices.ready(line('a'))).toBe(true);
  expect(voices.speak(line('a'), () => {})).toBeNull();
  expect(troubles).toEqual(told);
});

test('the switch of the sound is the switch of the device, too', async () => {
  const { desk, voices } = await open();
  const device = new FakeDevice('en-US');
  voices.set({ source: 'device', speed: 1 });
  voices.speak(line('a'), () => {});
  expect(device.speaking).toBe(true);
  desk.setVolume(0);
  expect(device.speaking).toBe(false);
});
