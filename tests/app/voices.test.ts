import { describe, expect, test } from 'vitest';
import { TURN } from '../../src/app/pace.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import { shelf } from '../support/open-game.ts';
import { openVoiced, VOICED_CALL } from '../support/open-voiced.ts';

async function wordsOf(locale: Locale) {
  return (await shelf.find((one) => one.id === VOICED_CALL)?.words[locale]?.()) ?? {};
}
const lines = async () => (await shelf.find((one) => one.id === VOICED_CALL)?.structure())?.scenario;

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
