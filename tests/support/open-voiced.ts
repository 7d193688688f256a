import type { Trouble } from '../../src/audio/audio-output.ts';
import type { Effect, Sound } from '../../src/audio/sound.ts';
import type { Settings } from '../../src/storage/settings.ts';
import type { FakeClock } from './fake-clock.ts';
import { FakeVoices } from './fake-voices.ts';
import { openGame } from './open-game.ts';
import { silentAudio } from './silent-edges.ts';

/** The call that is opened. */
export const VOICED_CALL = 'lost-parcel';
const LOUD: Partial<Settings> = { sound: true, volume: 0.7 };

/** The game at the ringing of a call, with voices, and a sound output that notes what it is told. */
export async function openVoiced(settings: Partial<Settings> = {}) {
  let voices: FakeVoices | null = null;
  let interrupt = (): void => {};
  let trouble: (what: Trouble) => void = () => {};
  let recover = (): void => {};
  const playing = new Set<Effect>();
  const behind: string[] = [];
  const noise: number[] = [];
  const sound: Sound = {
    ...silentAudio.sound,
    play: (effect) => playing.add(effect),
    stop: (effect) => playing.delete(effect),
    setNoise: (level) => noise.push(level),
    setBackground: (background, via) => behind.push(`${background} ${via}`),
    onInterruption: (tell) => {
      interrupt = tell;
    },
    onTrouble: (tell) => {
      trouble = tell;
    },
    onRecovery: (tell) => {
      recover = tell;
    },
  };
  const opened = await openGame({
    settings: { ...LOUD, ...settings },
    audio: (clock: FakeClock) => {
      voices = new FakeVoices(clock);
      return { sound, voices };
    },
  });
  if (!voices) throw new Error('no voices were opened');
  opened.game.openCall(VOICED_CALL);
  await opened.settle();
  const call = () => {
    const screen = opened.screen();
    if (screen.name !== 'call') throw new Error(`at ${screen.name}`);
    return screen.view;
  };
  const { actions } = opened.model;
  return {
    ...opened,
    actions,
    call,
    voices: voices as FakeVoices,
    playing,
    behind,
    noise,
    interrupt: () => interrupt(),
    trouble: (what: Trouble) => trouble(what),
    recover: () => recover(),
  };
}
