import { describe, expect, test, vi } from 'vitest';
import { TURN } from '../../src/app/pace.ts';
import type { Trouble } from '../../src/audio/audio-output.ts';
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
    trouble: (what: Trouble) => trouble(what),
    recover: () => recover(),
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

  test('hanging up while a check is under way ends the call, and nothing is heard on', async () => {
    const { actions, clock, playing, screen } = await openVoiced();
    actions.answer();
    clock.pass(800);
    actions.check('ringBack');
    clock.pass(1000);
    expect(playing).toContain('ring-back');
    actions.hangUp();
    expect(screen().name).toBe('verdict');
    expect([...playing]).toEqual(['pick-up', 'hang-up']);
    clock.pass(60_000);
    expect([...playing]).toEqual(['pick-up', 'hang-up']);
  });

  test('hanging up while a voice is still on its way: it is never heard', async () => {
    const { voices, actions, clock, screen } = await openVoiced();
    const first = (await lines())?.nodes[0]?.lines[0]?.id ?? '';
    voices.late.add(first);
    actions.answer();
    clock.pass(700);
    actions.hangUp();
    voices.late.clear();
    clock.pass(60_000);
    expect([voices.spoken, screen().name]).toEqual([[], 'verdict']);
  });

  test('another call opened in the middle of this one: nothing of this one is heard on', async () => {
    const { voices, game, actions, clock, settle, playing, behind, screen } = await openVoiced();
    actions.answer();
    clock.pass(800);
    expect(voices.saying).not.toBeNull();
    game.openCall('sender-claim');
    await settle();
    expect(screen().name).toBe('ringing');
    expect(voices.saying).toBeNull();
    expect([...playing]).toEqual(['pick-up', 'ring']);
    expect(behind.at(-1)).toBe('quiet phone');
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

  test('a language taken back before its words have come stays taken back', async () => {
    const { actions, clock, settle, call, voices } = await openVoiced();
    actions.answer();
    actions.change({ voiceLanguage: 'zh-CN' });
    actions.change({ voiceLanguage: 'en' });
    await settle();
    clock.pass(800);
    expect(voices.spoken.map(({ locale }) => locale)).toEqual(['en']);
    actions.change({ locale: 'zh-CN' });
    actions.change({ locale: 'en' });
    await settle();
    expect(call().captions[0]).toMatchObject({ text: (await wordsOf('en'))[voices.spoken[0]?.line ?? ''] });
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

  test.each([{ sound: false }, { volume: 0 }])('with %j a voice that never comes is not missed', async (settings) => {
    const { voices, actions, clock, model } = await openVoiced(settings);
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
    clock.pass(TURN.meant);
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

  test('a pause while the phone rings is over when it is closed', async () => {
    const { actions, clock, call, playing, interrupt, model } = await openVoiced();
    actions.open('pause');
    expect([...playing]).not.toContain('ring');
    actions.close();
    interrupt();
    expect(model.overlay.value).toBe('pause');
    actions.close();
    expect(playing).toContain('ring');
    actions.answer();
    clock.pass(60_000);
    expect(call().phase).toBe('your-turn');
  });

  test('a number looked up while the phone rings is looked up on after a pause', async () => {
    const { actions, clock, screen } = await openVoiced();
    actions.lookUpFirst();
    clock.pass(1000);
    actions.open('pause');
    clock.pass(60_000);
    actions.close();
    clock.pass(20_000);
    expect(screen()).toMatchObject({ name: 'ringing', view: { check: { done: true } } });
  });

  test('after a pause the caller still waits for a player who reads what can be checked', async () => {
    const { game, voices, actions, clock, call } = await openVoiced();
    actions.answer();
    clock.pass(800);
    actions.ponder(true);
    game.wait();
    actions.close();
    clock.pass(60_000);
    expect([voices.saying, call().phase]).toEqual([null, 'paused']);
    actions.ponder(false);
    clock.pass(60_000);
    expect(call().phase).toBe('your-turn');
  });

  test('out of sight a phone does not ring on, and rings again when the player is back', async () => {
    const { game, playing, actions, model } = await openVoiced();
    expect(playing).toContain('ring');
    game.wait();
    expect([...playing]).toEqual([]);
    expect(model.overlay.value).toBe('pause');
    actions.close();
    expect([...playing]).toEqual(['ring']);
  });

  test('a call stands still without a page over it while another page is shown', async () => {
    const { game, voices, actions, clock, call, model, playing } = await openVoiced();
    actions.answer();
    clock.pass(800);
    actions.open('settings');
    game.standStill();
    expect(model.overlay.value).toBe(null);
    clock.pass(60_000);
    expect([voices.saying, call().phase]).toEqual([null, 'paused']);
    expect(playing).not.toContain('line-noise');
    game.wait();
    actions.close();
    clock.pass(60_000);
    expect(call().phase).toBe('your-turn');
  });

  test('what is told of the sound is taken back when it is heard after all', async () => {
    const { actions, clock, call, model, trouble, recover } = await openVoiced({ captions: false });
    actions.answer();
    clock.pass(800);
    trouble('sound-blocked');
    trouble('no-sound');
    expect(model.notices.value).toEqual(['sound-blocked', 'no-sound']);
    expect(call().captionsOn).toBe(true);
    recover();
    expect(model.notices.value).toEqual([]);
    expect(call().captionsOn).toBe(false);
    trouble('no-sound');
    expect(model.notices.value).toEqual(['no-sound']);
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

  test('a line whose words cannot be had is told, and its button is free again', async () => {
    const { actions, debrief, settle, model } = await atDebrief();
    const shelved = shelf.find((one) => one.id === CALL);
    if (!shelved) throw new Error(CALL);
    const words = vi.spyOn(shelved, 'structure').mockRejectedValue(new Error('no network'));
    actions.hear('call', debrief().lines[0]?.id ?? '');
    await settle();
    words.mockRestore();
    expect([model.hearing.value, model.notices.value]).toEqual([null, ['voice-missing']]);
  });

  test('with the sound off nothing is offered to be heard', async () => {
    const { actions, debrief } = await atDebrief();
    actions.change({ sound: false });
    expect(debrief().mayHear).toEqual({ call: false, twin: false });
  });
});
