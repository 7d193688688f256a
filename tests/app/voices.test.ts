import { describe, expect, test } from 'vitest';
import type { Effect, Sound } from '../../src/audio/sound.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import type { Settings } from '../../src/storage/settings.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { FakeVoices } from '../support/fake-voices.ts';
import { openGame, shelf } from '../support/open-game.ts';
import { silentAudio } from '../support/silent-edges.ts';

const CALL = 'lost-parcel';
const LOUD: Partial<Settings> = { sound: true, volume: 0.7 };

/** The game with voices, and a sound output that notes what it is told. */
async function openVoiced(settings: Partial<Settings> = {}) {
  let voices: FakeVoices | null = null;
  let interrupt = (): void => {};
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
  };
  const opened = await openGame({
    settings: { ...LOUD, ...settings },
    audio: (clock: FakeClock) => {
      voices = new FakeVoices(clock);
      return { sound, voices };
    },
  });
  if (!voices) throw new Error('no voices were opened');
  opened.game.openCall(CALL);
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
  };
}

async function wordsOf(locale: Locale) {
  return (await shelf.find((one) => one.id === CALL)?.words[locale]?.()) ?? {};
}
const lines = async () => (await shelf.find((one) => one.id === CALL)?.structure())?.scenario;

describe('voices in a call', () => {
  test('while it rings only the first few lines are fetched, then what may come next', async () => {
    const { voices, actions, clock, call } = await openVoiced();
    const scenario = await lines();
    const opening = scenario?.nodes[0]?.lines.map((line) => line.id).slice(0, 3);
    expect(voices.prepared.map(({ line }) => line)).toEqual(opening);
    actions.answer();
    clock.pass(60_000);
    expect(call().replies.length).toBeGreaterThan(0);
    const fetched = new Set(voices.prepared.map(({ line }) => line));
    const ways = scenario?.nodes[0]?.choices.map((choice) => choice.goes) ?? [];
    for (const way of ways) {
      const first = scenario?.nodes.find((node) => node.id === way)?.lines[0];
      if (first) expect([way, fetched.has(first.id)]).toEqual([way, true]);
    }
  });

  test('what a check will tell is fetched when it begins, and said when the world has answered', async () => {
    const { voices, actions, clock, playing } = await openVoiced();
    actions.answer();
    clock.pass(500);
    actions.check('ringBack');
    const told = (await lines())?.checks.find((check) => check.kind === 'ringBack')?.findings.at(-1)?.lines[0]?.id;
    expect(voices.prepared.at(-1)).toBeDefined();
    expect(voices.prepared.map(({ line }) => line)).toContain(told);
    expect(playing).toContain('ring-back');
    clock.pass(12_000);
    expect(voices.spoken.at(-1)?.line ?? voices.saying).toBe(told);
    expect(playing).not.toContain('ring-back');
  });

  test('a pause in the middle of a check: the other phone rings on after it, and the caller is not on the line', async () => {
    const { actions, clock, playing, behind } = await openVoiced();
    actions.answer();
    clock.pass(500);
    actions.check('report');
    expect(playing).toContain('ring-back');
    actions.open('pause');
    expect([...playing]).not.toContain('ring-back');
    actions.close();
    expect(playing).toContain('ring-back');
    expect(playing).not.toContain('line-noise');
    expect(behind.at(-1)).toBe('quiet phone');
  });

  test('hanging up hushes at once', async () => {
    const { voices, actions, clock } = await openVoiced();
    actions.answer();
    clock.pass(800);
    expect(voices.saying).not.toBeNull();
    actions.hangUp();
    expect(voices.saying).toBeNull();
    clock.pass(60_000);
    expect(voices.saying).toBeNull();
  });

  test('words may be read in one language and heard in the other', async () => {
    const { voices, actions, clock, call } = await openVoiced({ locale: 'en', voiceLanguage: 'zh-CN' });
    actions.answer();
    clock.pass(800);
    const [first] = voices.spoken;
    const [chinese, english] = await Promise.all([wordsOf('zh-CN'), wordsOf('en')]);
    expect(first).toMatchObject({ locale: 'zh-CN', text: chinese[first?.line ?? ''] });
    expect(call().captions[0]).toMatchObject({ text: english[first?.line ?? ''] });
  });

  test('another language for the voices holds from the next line on', async () => {
    const { voices, actions, clock, settle } = await openVoiced();
    actions.answer();
    clock.pass(800);
    actions.change({ voiceLanguage: 'zh-CN' });
    await settle();
    clock.pass(3000);
    expect(voices.spoken.map(({ locale }) => locale).slice(0, 2)).toEqual(['en', 'zh-CN']);
  });

  test('a voice that never comes is told once, and its line is shown though captions are off', async () => {
    const { voices, actions, clock, call, model } = await openVoiced({ captions: false });
    const first = (await lines())?.nodes[0]?.lines[0]?.id ?? '';
    voices.late.add(first);
    actions.answer();
    clock.pass(1600);
    expect(model.notices.value).toEqual(['voice-missing']);
    expect(call().captionsOn).toBe(false);
    expect(call().captions[0]).toMatchObject({ id: first, unheard: true });
    clock.pass(60_000);
    expect(call().captions.filter((one) => one.kind === 'caller' && one.unheard === true)).toHaveLength(1);
  });

  test('with the sound off a voice that never comes is not missed', async () => {
    const { voices, actions, clock, model } = await openVoiced({ sound: false });
    voices.late.add((await lines())?.nodes[0]?.lines[0]?.id ?? '');
    actions.answer();
    clock.pass(3000);
    expect(model.notices.value).toEqual([]);
  });

  test.each([
    ['the sound is off', { sound: false }],
    ['the volume is at nothing', { volume: 0 }],
  ] as const)('captions cannot be off while %s', async (_, settings) => {
    const { actions, clock, call } = await openVoiced({ captions: false, ...settings });
    actions.answer();
    clock.pass(800);
    expect(call().captionsOn).toBe(true);
  });

  test('cutting in and saying again are offered when they can be done', async () => {
    const { voices, actions, clock, call } = await openVoiced();
    actions.answer();
    clock.pass(800);
    expect(call()).toMatchObject({ mayCutIn: true, maySayAgain: false });
    for (let i = 0; i < 60 && call().phase !== 'your-turn'; i += 1) actions.cutIn();
    expect(call()).toMatchObject({ mayCutIn: false, maySayAgain: true });
    const before = voices.spoken.length;
    actions.sayAgain();
    clock.pass(400);
    expect(voices.spoken).toHaveLength(before + 1);
    expect(call().captions.findLast((one) => one.kind === 'caller')).toMatchObject({ live: true });
  });

  test('the room behind the caller goes away with the caller', async () => {
    const { actions, clock, behind, playing } = await openVoiced();
    actions.answer();
    expect(playing).toContain('line-noise');
    const { behind: room, via } = (await lines())?.speakers.caller ?? {};
    expect(behind.at(-1)).toBe(`${room} ${via}`);
    clock.pass(800);
    actions.hold();
    expect(behind.at(-1)).toBe('quiet phone');
    expect(playing).not.toContain('line-noise');
  });

  test("headphones pulled out: the call waits and says why; a pause of one's own says nothing", async () => {
    const { actions, clock, model, voices, interrupt } = await openVoiced();
    actions.answer();
    clock.pass(800);
    interrupt();
    expect(model.overlay.value).toBe('pause');
    expect(model.pausedBy.value).toBe('output-lost');
    expect(voices.saying).toBeNull();
    actions.close();
    clock.pass(600);
    expect(voices.saying).toBe(voices.spoken[0]?.line);
    actions.open('pause');
    expect(model.pausedBy.value).toBe('player');
  });

  test('what the player sets reaches the voices and the line', async () => {
    const { actions, voices, noise } = await openVoiced();
    actions.change({ voiceSpeed: 0.8, noise: 0 });
    expect(voices.options).toEqual({ source: 'recorded', speed: 0.8 });
    expect(noise.at(-1)).toBe(0);
  });
});

describe('after the call', () => {
  async function atDebrief() {
    const opened = await openVoiced();
    opened.actions.answer();
    opened.clock.pass(5000);
    opened.actions.hangUp();
    opened.actions.setConfidence(90);
    opened.actions.decide();
    await opened.settle();
    return opened;
  }

  test('any line is heard again, one at a time, and stops on leaving', async () => {
    const { actions, voices, debrief, settle, model, clock } = await atDebrief();
    const [one, two] = debrief().lines;
    expect(debrief().mayHear).toEqual({ call: true, twin: true });
    actions.hear('call', one?.id ?? '');
    await settle();
    expect([voices.saying, model.hearing.value]).toEqual([one?.id, `call ${one?.id}`]);
    actions.hear('call', two?.id ?? '');
    await settle();
    expect(voices.saying).toBe(two?.id);
    actions.hear('call', two?.id ?? '');
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
    actions.hear('call', one?.id ?? '');
    await settle();
    clock.pass(1100);
    expect(model.hearing.value).toBeNull();
    actions.hear('call', one?.id ?? '');
    await settle();
    actions.open('help');
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
    actions.close();
    actions.hear('call', one?.id ?? '');
    await settle();
    actions.nextCall();
    expect([voices.saying, model.hearing.value]).toEqual([null, null]);
  });

  test("the twin's line beside it is heard too", async () => {
    const { actions, voices, debrief, settle } = await atDebrief();
    const [contrast] = debrief().contrasts;
    actions.hear('twin', contrast?.theirLine ?? '');
    await settle();
    expect(voices.spoken.at(-1)).toMatchObject({ line: contrast?.theirLine, scenario: 'sender-claim' });
  });

  test('with the sound off nothing is offered to be heard', async () => {
    const { actions, debrief } = await atDebrief();
    actions.change({ sound: false });
    expect(debrief().mayHear).toEqual({ call: false, twin: false });
  });
});
