import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ShelvedScenario } from '../../src/app/shelf.ts';
import { openGame, shelf } from '../support/open-game.ts';
import { home, type Opened } from '../support/play-rounds.ts';

/** Shifts, tests and calls that are left, set aside and taken up again, in orders nobody plans. */

/** Plays so many calls of a shift and leaves it in the next. */
async function leaveShiftAt(game: Opened, index: number) {
  game.model.actions.startShift();
  await game.settle();
  for (let i = 0; i < index; i += 1) await next(game);
  game.model.actions.answer();
  game.clock.pass(3000);
  game.model.actions.home();
  await game.settle();
}

async function next(game: Opened) {
  await game.declineAndJudge();
  game.model.actions.nextCall();
  await game.settle();
}

async function toProgress(game: Opened) {
  game.model.actions.openProgress();
  await game.progressed();
}

function again(game: Opened, change: Partial<ReturnType<Opened['kept']>> = {}) {
  return openGame({ kept: { ...game.kept(), ...change }, logs: game.logs });
}

/** The parts of a scenario cannot be fetched for the rest of the test. */
function cutOff(id: string | undefined) {
  const one = shelf.find((each) => each.id === id) as ShelvedScenario;
  const spy = vi.spyOn(one, 'structure').mockRejectedValue(new Error('no network'));
  onTestFinished(() => spy.mockRestore());
}

describe('a test that is left in the middle', () => {
  async function leftTest() {
    const game = await openGame();
    game.model.actions.startTest();
    await game.settle();
    await game.declineAndJudge();
    game.model.actions.home();
    await game.settle();
    return game;
  }

  test('tells nothing of its calls: neither record nor list, debrief nor certificate', async () => {
    const game = await leftTest();
    expect(home(game)).toMatchObject({ record: null, due: 0 });
    await toProgress(game);
    expect(game.screen()).toMatchObject({ name: 'progress', view: null, tested: false });
    game.model.actions.openPast(game.kept().trials[0]?.id ?? '');
    await game.settle();
    expect(game.screen().name).toBe('progress');
  });

  test('given up for a shift, is no test that was taken', async () => {
    const game = await leftTest();
    game.model.actions.startShift();
    await game.settle();
    game.model.actions.home();
    await toProgress(game);
    expect(game.screen()).toMatchObject({ name: 'progress', tested: false });
    expect(game.screen()).toHaveProperty('view.past.length', 1);
  });

  test('goes on when a test is asked for, rather than a second beside it', async () => {
    const game = await leftTest();
    game.model.actions.startTest();
    await game.settle();
    expect(game.screen()).toMatchObject({ name: 'ringing', view: { place: { index: 1 } } });
  });

  test('waits under what was set aside later, and comes back after it', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 1);
    game.model.actions.startTest();
    await game.settle();
    await game.declineAndJudge();
    game.model.actions.home();
    await toProgress(game);
    game.model.actions.playPast(game.kept().trials[0]?.scenario ?? '');
    await game.settle();
    await next(game);
    expect(game.kept().game?.flow.shift?.round.name).toBe('test');
    expect(game.kept().shelf?.flow.shift?.round.name).toBe('today');
  });
});

describe('a shift that is left in the middle', () => {
  test('is not gone on with by practice begun elsewhere', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    await toProgress(game);
    game.model.actions.playPast(game.kept().trials[0]?.scenario ?? '');
    await game.settle();
    await next(game);
    expect(home(game).resume?.place).toEqual({ index: 2, of: 8 });
    expect(game.kept().shelf).toBeNull();
  });

  test('nor by a replay after the guide', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    game.model.actions.startGuide();
    await game.settle();
    await game.declineAndJudge();
    game.model.actions.replay();
    await game.settle();
    await next(game);
    expect(home(game).resume?.place).toEqual({ index: 2, of: 8 });
  });

  test('is gone on with, not given up, from the progress page', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    await toProgress(game);
    game.model.actions.startShift();
    await game.settle();
    expect(game.screen().name).toBe('call');
    expect(game.kept().game?.flow.shift?.index).toBe(2);
  });

  test('survives two presses on going on', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    const { call } = game.kept().game ?? {};
    const opened = await again(game);
    opened.model.actions.resume();
    opened.model.actions.resume();
    opened.model.actions.startShift();
    await opened.settle();
    const now = opened.kept().game;
    expect(now?.flow.call?.scenario).toBe(now?.call?.scenario);
    expect([call?.scenario, opened.kept().game?.call?.scenario]).toContain(
      now?.flow.shift?.order[now.flow.shift.index],
    );
  });

  test('stays where its call cannot be fetched, and it is told', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    const opened = await again(game);
    cutOff(game.kept().game?.call?.scenario);
    opened.model.actions.resume();
    await opened.settle();
    expect(home(opened).resume?.place).toEqual({ index: 2, of: 8 });
    expect(opened.model.notices.value).toContain('not-fetched');
    await toProgress(opened);
    expect(opened.kept().game).toEqual(game.kept().game);
  });

  test('waits at home where its next call cannot be fetched', async () => {
    const game = await openGame();
    game.model.actions.startShift();
    await game.settle();
    cutOff(game.kept().game?.flow.shift?.order[1]);
    await next(game);
    expect(home(game).resume?.place).toEqual({ index: 1, of: 8 });
    expect(game.model.notices.value).toContain('not-fetched');
  });

  test('set aside when the battery died, waits at home', async () => {
    const game = await openGame();
    await leaveShiftAt(game, 2);
    const opened = await again(game, { game: null, shelf: game.kept().game });
    expect(home(opened).resume?.place).toEqual({ index: 2, of: 8 });
  });
});

test('a single call is in no shift, though one was finished before it', async () => {
  const game = await openGame();
  game.model.actions.startKind(home(game).kinds[0]?.types[0]?.type ?? '');
  await game.settle();
  await next(game);
  await next(game);
  game.model.actions.home();
  const unheard = shelf.find((one) => !one.guide && !game.kept().firsts[one.id])?.id ?? '';
  game.game.openCall(unheard);
  await game.settle();
  await game.declineAndJudge();
  expect(game.kept().trials.at(-1)).toMatchObject({ scenario: unheard, mode: 'single', shift: null });
});

test('a log that was lost is told, and nothing opens', async () => {
  const game = await openGame();
  await leaveShiftAt(game, 1);
  const id = game.kept().trials[0]?.id ?? '';
  const opened = await openGame({ kept: game.kept(), logs: new Map([[id, []]]) });
  await toProgress(opened);
  opened.model.actions.openPast(id);
  await opened.settle();
  expect(opened.screen().name).toBe('progress');
  expect(opened.model.notices.value).toContain('past-lost');
});

test('between the calls of a round no replay shows the twin that is still to ring, heard before or not', async () => {
  const game = await openGame();
  const type = home(game).kinds[0]?.types[0]?.type ?? '';
  for (let round = 0; round < 2; round += 1) {
    game.model.actions.startKind(type);
    await game.settle();
    await game.declineAndJudge();
    expect(game.debrief().contrasts).toEqual([]);
    game.model.actions.replay();
    await game.settle();
    await game.declineAndJudge();
    expect(game.debrief().contrasts).toEqual([]);
    game.model.actions.nextCall();
    await game.settle();
    await next(game);
    game.model.actions.home();
    await game.settle();
  }
});

test('a page that has given way opens nothing when it is hidden', async () => {
  const game = await openGame();
  game.model.actions.startShift();
  await game.settle();
  game.model.actions.answer();
  game.game.giveWay();
  game.game.wait();
  expect(game.model.overlay.value).toBeNull();
});

test('a progress page that cannot be fetched is told, and home stays', async () => {
  const game = await openGame({ titles: () => Promise.reject(new Error('no network')) });
  game.model.actions.openProgress();
  await vi.waitUntil(() => game.model.notices.value.length > 0, 10_000);
  expect(game.model.notices.value).toEqual(['not-fetched']);
  expect(game.screen().name).toBe('home');
});
