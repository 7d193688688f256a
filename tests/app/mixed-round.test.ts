import { describe, expect, test } from 'vitest';
import type { ExcerptView } from '../../src/screens/mixed-views.ts';
import { EMPTY } from '../support/memory-store.ts';
import { manyCalls, openGame } from '../support/open-game.ts';
import type { Opened } from '../support/play-rounds.ts';

const calls = manyCalls(4);
const truthOf = (id: string) => calls.find((one) => one.id === id)?.truth ?? 'scam';
const typeOf = (id: string) => calls.find((one) => one.id === id)?.type;

/** Plays a shift to its summary; the ids that rang. */
async function playShift(game: Opened): Promise<readonly string[]> {
  game.model.actions.startShift();
  await game.settle();
  const order = game.kept().game?.flow.shift?.order ?? [];
  for (const id of order) {
    await game.declineAndJudge(truthOf(id) === 'scam' ? 90 : 10);
    game.model.actions.nextCall();
    await game.settle();
  }
  return order;
}

/** At the summary of the second shift, after which there is enough to ask of. */
async function afterTwoShifts(): Promise<{ game: Opened; first: readonly string[]; second: readonly string[] }> {
  const game = await openGame({ calls });
  const first = await playShift(game);
  game.model.actions.home();
  return { game, first, second: await playShift(game) };
}

function pieces(game: Opened): number {
  const now = game.screen();
  if (now.name !== 'summary') throw new Error(`at ${now.name}`);
  return now.view.pieces;
}

function piece(game: Opened): ExcerptView {
  const now = game.screen();
  if (now.name !== 'excerpt') throw new Error(`at ${now.name}`);
  return now.view;
}

async function start(game: Opened): Promise<void> {
  game.model.actions.startMixed();
  await game.settle();
}

describe('the mixed round after a shift', () => {
  test('is hidden while there are fewer than twenty pairs', async () => {
    const game = await openGame({ calls: manyCalls(3) });
    await playShift(game);
    game.model.actions.home();
    await playShift(game);
    expect(pieces(game)).toBe(0);
    await start(game);
    expect(game.screen().name).toBe('summary');
  });

  test('there is none after the first shift, and one of other kinds after the second', async () => {
    const game = await openGame({ calls });
    const first = await playShift(game);
    expect(pieces(game)).toBe(0);
    game.model.actions.home();
    const second = await playShift(game);
    expect(pieces(game)).toBeGreaterThanOrEqual(4);
    await start(game);
    const { order } = game.kept().game?.flow.mixed ?? { order: [] };
    expect(order.every((id) => first.includes(id))).toBe(true);
    expect(order.filter((id) => second.map(typeOf).includes(typeOf(id)))).toEqual([]);
  });

  test('each piece is asked without its answer, and shown with it', async () => {
    const { game } = await afterTwoShifts();
    await start(game);
    const of = piece(game).place.of;
    const told = { scams: { right: 0, of: 0 }, genuine: { right: 0, of: 0 } };
    for (let index = 0; index < of; index += 1) {
      const asked = piece(game);
      expect(asked.place).toEqual({ index, of });
      expect(asked.example).toBeNull();
      expect(asked.lines.length).toBeGreaterThanOrEqual(1);
      expect(asked.lines.every(({ text, cues }) => text !== '' && cues.length === 0)).toBe(true);
      game.model.actions.tell('scam');
      const { example, lines } = piece(game);
      const truth = truthOf(asked.scenario);
      expect(example).toMatchObject({ truth, right: truth === 'scam', last: index === of - 1 });
      // Feedback is by example: the last line tells, and the twin speaks of the same.
      expect(lines.at(-1)?.cues.map(({ sort }) => sort)).toContain(truth === 'scam' ? 'diagnostic' : 'honest');
      expect(example?.twin?.text).toBeTruthy();
      told[truth === 'scam' ? 'scams' : 'genuine'].of += 1;
      if (truth === 'scam') told.scams.right += 1;
      game.model.actions.nextPiece();
    }
    expect(game.screen()).toEqual({ name: 'mixed-end', view: told });
    game.model.actions.home();
    expect(game.screen().name).toBe('home');
  });

  test('counts nowhere', async () => {
    const { game } = await afterTwoShifts();
    const { trials, firsts } = game.kept();
    await start(game);
    for (let i = piece(game).place.of; i > 0; i -= 1) {
      game.model.actions.tell('genuine');
      game.model.actions.nextPiece();
    }
    game.model.actions.home();
    expect(game.kept()).toMatchObject({ trials, firsts, game: null });
  });

  test('a second answer changes nothing, and no piece is passed over', async () => {
    const { game } = await afterTwoShifts();
    await start(game);
    game.model.actions.nextPiece();
    expect(piece(game)).toMatchObject({ place: { index: 0 }, example: null });
    game.model.actions.tell('scam');
    game.model.actions.tell('genuine');
    expect(game.kept().game?.flow.mixed?.answers).toEqual(['scam']);
  });

  test.each(['asked', 'answered'])('left where a piece is %s, it goes on there after a reload', async (where) => {
    const { game } = await afterTwoShifts();
    await start(game);
    game.model.actions.tell('scam');
    game.model.actions.nextPiece();
    if (where === 'answered') game.model.actions.tell('genuine');
    const left = piece(game);
    game.model.actions.home();
    expect(game.screen()).toMatchObject({ view: { resume: { at: 'piece', place: left.place } } });
    const again = await openGame({ calls, kept: game.kept() });
    again.model.actions.resume();
    await again.settle();
    expect(piece(again)).toEqual(left);
  });

  test('in another language it asks the same', async () => {
    const { game } = await afterTwoShifts();
    await start(game);
    const { scenario, lines } = piece(game);
    game.model.actions.change({ locale: 'zh-CN' });
    await game.settle();
    expect(piece(game)).toMatchObject({ scenario, lines: lines.map(({ id }) => ({ id })) });
    for (const { text } of piece(game).lines) expect(text).toMatch(/\p{Script=Han}/u);
  });

  test('nothing of a test is asked, before its end or after', async () => {
    const { game, first } = await afterTwoShifts();
    const trials = game
      .kept()
      .trials.map((trial) =>
        first.includes(trial.scenario) ? { ...trial, mode: 'test' as const, test: 'A' as const } : trial,
      );
    const again = await openGame({ calls, kept: { ...game.kept(), trials } });
    again.model.actions.resume();
    await again.settle();
    expect(pieces(again)).toBe(0);
  });

  test('a piece that cannot be had leaves the round waiting at home', async () => {
    const { game } = await afterTwoShifts();
    await start(game);
    const broken = calls.map((one) => ({ ...one, structure: () => Promise.reject(new Error('no network')) }));
    const again = await openGame({ calls: broken, kept: game.kept() });
    again.model.actions.resume();
    await again.settle();
    expect(again.screen()).toMatchObject({ name: 'home', view: { resume: { at: 'piece' } } });
    expect(again.model.notices.value).toContain('not-fetched');
  });
});

test('a shift that waits is not given away by the round after one kind', async () => {
  const { game } = await afterTwoShifts();
  game.model.actions.home();
  game.model.actions.startShift();
  await game.settle();
  const waiting = game.kept().game?.flow.shift?.order ?? [];
  const waitingTwins = waiting.map((id) => calls.find((one) => one.id === id)?.twin);
  const known = game.kept().trials.map(({ scenario }) => scenario);
  // The dealing prefers kinds never met, so what waits is of kinds whose other side was heard.
  expect(waitingTwins.filter((id) => known.includes(id ?? ''))).not.toEqual([]);
  game.model.actions.home();
  game.model.actions.startKind(typeOf(waiting[0] ?? '') ?? '');
  await game.settle();
  for (const id of game.kept().game?.flow.shift?.order ?? []) {
    await game.declineAndJudge(truthOf(id) === 'scam' ? 90 : 10);
    game.model.actions.nextCall();
    await game.settle();
  }
  await start(game);
  const order = game.kept().game?.flow.mixed?.order ?? [];
  expect(order).not.toEqual([]);
  expect(order.filter((id) => waiting.includes(id) || waitingTwins.includes(id))).toEqual([]);
});

test('a new shift begins from a round that was left', async () => {
  const { game } = await afterTwoShifts();
  await start(game);
  game.model.actions.home();
  game.model.actions.startShift();
  await game.settle();
  expect(game.screen().name).toBe('ringing');
  expect(game.kept().game?.flow.mixed).toBeNull();
});

test('nobody who has played nothing is asked', async () => {
  const game = await openGame({ calls, kept: EMPTY });
  await start(game);
  expect(game.screen().name).toBe('home');
});
