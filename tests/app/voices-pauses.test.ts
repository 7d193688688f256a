import { describe, expect, test } from 'vitest';
import { openVoiced } from '../support/open-voiced.ts';

describe('a pause with voices', () => {
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
});
