import { describe, expect, test } from 'vitest';
import { openGame, shelf } from '../support/open-game.ts';

describe('the game', () => {
  test('a shift deals eight calls, each once and ends in the summary', async () => {
    const { model, settle, screen, declineAndJudge, debrief } = await openGame();
    model.actions.startShift();
    await settle();
    const seen: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      expect(screen().name).toBe('ringing');
      await declineAndJudge();
      seen.push(debrief().scenario);
      expect(debrief().place).toEqual({ index: i, of: 8 });
      model.actions.nextCall();
      await settle();
    }
    expect(new Set(seen).size).toBe(8);
    const end = screen();
    expect(end.name === 'summary' && end.view.calls).toHaveLength(8);
  });

  test('started twice in one breath, one shift begins', async () => {
    const once = await openGame();
    once.model.actions.startShift();
    await once.settle();
    const twice = await openGame();
    twice.model.actions.startShift();
    twice.model.actions.startShift();
    await twice.settle();
    expect(twice.kept().game?.flow).toEqual(once.kept().game?.flow);
    expect(twice.screen().name).toBe('ringing');
  });

  test('pressing on while the next call is fetched does nothing to it', async () => {
    const { model, settle, screen, declineAndJudge } = await openGame();
    model.actions.startShift();
    await settle();
    await declineAndJudge();
    model.actions.nextCall();
    model.actions.decline();
    model.actions.answer();
    await settle();
    expect(screen().name).toBe('ringing');
  });

  test('closed while the next call is fetched, the shift goes on with that call and the last is not judged again', async () => {
    const first = await openGame();
    first.model.actions.startShift();
    await first.settle();
    await first.declineAndJudge();
    const done = first.debrief().scenario;
    first.model.actions.nextCall();
    const again = await openGame({ kept: first.kept() });
    again.model.actions.resume();
    await again.settle();
    expect(again.screen().name).toBe('ringing');
    await again.declineAndJudge();
    expect(again.debrief()).toMatchObject({ place: { index: 1, of: 8 } });
    expect(again.debrief().scenario).not.toBe(done);
    expect(again.kept().trials).toHaveLength(2);
  });

  test('in a shift the twin is not shown before it has been judged, and is after', async () => {
    const { model, settle, declineAndJudge, debrief, kept } = await openGame();
    model.actions.startShift();
    await settle();
    const order = kept().game?.flow.shift?.order ?? [];
    const judged = new Set<string>();
    for (let i = 0; i < 8; i += 1) {
      await declineAndJudge();
      const view = debrief();
      const twin = shelf.find((one) => one.id === view.scenario)?.twin ?? '';
      const isDealt = order.includes(twin);
      expect(view.twinToCome).toBe(isDealt && !judged.has(twin));
      expect(view.contrasts.length > 0).toBe(!isDealt || judged.has(twin));
      judged.add(view.scenario);
      model.actions.nextCall();
      await settle();
    }
  });

  test('a link in the middle of a shift sets the shift aside and brings it back', async () => {
    const { game, model, settle, screen, declineAndJudge, debrief } = await openGame();
    model.actions.startShift();
    await settle();
    await declineAndJudge();
    model.actions.nextCall();
    await settle();
    game.openCall('lost-parcel');
    await settle();
    await declineAndJudge();
    expect(debrief()).toMatchObject({ scenario: 'lost-parcel', place: null, shift: null });
    model.actions.nextCall();
    await settle();
    const home = screen();
    expect(home.name === 'home' && home.view.resume?.place).toEqual({ index: 1, of: 8 });
    model.actions.resume();
    await settle();
    expect(screen().name).toBe('ringing');
  });

  test('only the first playing counts; a replay and a twin heard before are practice', async () => {
    const { game, model, settle, declineAndJudge, kept } = await openGame();
    game.openCall('lost-parcel');
    await settle();
    await declineAndJudge();
    model.actions.replay();
    await settle();
    await declineAndJudge();
    model.actions.hearTwin();
    await settle();
    await declineAndJudge();
    game.openCall('sender-claim');
    await settle();
    await declineAndJudge();
    expect(kept().trials.map((trial) => [trial.scenario, trial.counts])).toEqual([
      ['lost-parcel', true],
      ['lost-parcel', false],
      ['sender-claim', false],
      ['sender-claim', false],
    ]);
  });

  test('closed in mid-call and opened again, it stands at the same line, and the trial is counted once', async () => {
    const first = await openGame();
    first.game.openCall('lost-parcel');
    await first.settle();
    first.model.actions.answer();
    first.clock.pass(9000);
    const before = first.screen();
    const again = await openGame({ kept: first.kept() });
    again.model.actions.resume();
    await again.settle();
    const after = again.screen();
    if (before.name !== 'call' || after.name !== 'call') throw new Error(`${before.name} → ${after.name}`);
    expect(after.view.captions.slice(0, before.view.captions.length).map((caption) => caption.id)).toEqual(
      before.view.captions.map((caption) => caption.id),
    );
    again.model.actions.hangUp();
    again.model.actions.setConfidence(80);
    again.model.actions.decide();
    again.model.actions.decide();
    await again.settle();
    expect(again.kept().trials).toHaveLength(1);
    expect(again.kept().trials[0]?.counts).toBe(true);
  });

  test('the middle of the slider decides nothing', async () => {
    const { game, model, settle, screen } = await openGame();
    game.openCall('lost-parcel');
    await settle();
    model.actions.decline();
    model.actions.decide();
    model.actions.setConfidence(50);
    model.actions.decide();
    expect(screen().name).toBe('verdict');
  });

  test('the language changes everything on the screen in mid-call', async () => {
    const { game, model, clock, settle, screen } = await openGame();
    game.openCall('lost-parcel');
    await settle();
    model.actions.answer();
    clock.pass(9000);
    model.actions.change({ locale: 'zh-CN' });
    await settle();
    const now = screen();
    if (now.name !== 'call') throw new Error(now.name);
    const words = [
      now.view.card.name,
      now.view.shown.name,
      ...now.view.captions.map((caption) => caption.text),
      ...now.view.replies.map((reply) => reply.text),
    ];
    for (const text of words) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test('an unknown call is told and leaves the game at home', async () => {
    const { game, model, settle, screen } = await openGame();
    game.openCall('no-such-call');
    await settle();
    expect(screen().name).toBe('home');
    expect(model.notices.value).toEqual(['call-missing']);
  });

  test('while the player looks at what can be checked, the reply clock waits', async () => {
    const { game, model, clock, settle, screen } = await openGame();
    game.openCall('lost-parcel');
    await settle();
    model.actions.answer();
    for (let i = 0; i < 60; i += 1) {
      const now = screen();
      if (now.name === 'call' && now.view.clock) break;
      clock.pass(500);
    }
    model.actions.ponder(true);
    clock.pass(120_000);
    model.actions.ponder(false);
    const now = screen();
    expect(now.name === 'call' && now.view.phase).toBe('your-turn');
  });
});
