import { describe, expect, test } from 'vitest';
import { replay } from '../../src/dialogue/replay.ts';
import { judge } from '../../src/scoring/judge.ts';
import { resultOf } from '../../src/scoring/result.ts';
import { EMPTY } from '../support/memory-store.ts';
import { openGame, shelf } from '../support/open-game.ts';
import { home, judgeAll, type Opened } from '../support/play-rounds.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
/** Opened again, with what was kept, so many days later. */
function later(game: Opened, days: number) {
  return openGame({ kept: game.kept(), logs: game.logs, now: NOW + days * DAY });
}

describe('today’s shift', () => {
  test('what went wrong is due, and dealt before what was never met, whatever the lot', async () => {
    const genuine = (id: string) => shelf.find((one) => one.id === id)?.truth === 'genuine';
    for (let lot = 0; lot < 12; lot += 1) {
      const first = await openGame({ kept: { ...EMPTY, lot: String(lot) } });
      first.model.actions.startShift();
      await first.settle();
      // Let ring out, an honest call is refused; every verdict is right.
      const refused = (await judgeAll(first, (truth) => (truth === 'scam' ? 90 : 10))).filter(genuine);
      const second = await later(first, 1);
      expect(home(second).due).toBe(refused.length);
      const dealt = second.game.toCome.value.filter(genuine);
      expect(dealt.filter((id) => refused.includes(id))).toHaveLength(Math.min(refused.length, dealt.length));
    }
  });

  test('what is fetched ahead is what rings', async () => {
    const { game, model, settle, kept } = await openGame();
    const ahead = game.toCome.value;
    model.actions.startShift();
    await settle();
    expect(kept().game?.flow.shift?.order).toEqual(ahead);
    expect(game.toCome.value).toEqual(ahead);
    model.actions.home();
    expect(game.toCome.value).toEqual(ahead);
  });

  test('what is fetched ahead is the same after a reload, until something is played', async () => {
    const first = await openGame();
    const ahead = first.game.toCome.value;
    expect((await openGame({ kept: first.kept() })).game.toCome.value).toEqual(ahead);
    // Drawn by chance, the two would be alike once in a great many times.
    expect((await openGame()).game.toCome.value).toEqual(ahead);
  });

  test('a call heard before is practised again, and is in no measure', async () => {
    const first = await openGame();
    first.model.actions.startShift();
    await first.settle();
    await judgeAll(first);
    const again = await later(first, 40);
    again.model.actions.startShift();
    await again.settle();
    await judgeAll(again);
    const heard = new Set<string>();
    for (const trial of again.kept().trials) {
      expect(trial.counts).toBe(!heard.has(trial.scenario));
      heard.add(trial.scenario);
    }
    expect(again.kept().trials).toHaveLength(16);
  });

  test('a summary counts the calls that count, and none of those heard before', async () => {
    const game = await openGame();
    game.model.actions.startShift();
    await game.settle();
    await judgeAll(game);
    expect(game.screen()).toMatchObject({ name: 'summary', view: { counted: 8 } });
    game.model.actions.home();
    game.model.actions.startShift();
    await game.settle();
    const order = await judgeAll(game);
    const fresh = order.filter((id) => game.kept().trials.findLast((one) => one.scenario === id)?.counts).length;
    expect(fresh).toBeLessThan(8);
    const now = game.screen();
    if (now.name !== 'summary') throw new Error(`at ${now.name}`);
    expect(now.view.counted).toBe(fresh);
    expect(now.view.calls).toHaveLength(8);
    expect(now.view.scamsSpotted.of + now.view.genuineTrusted.of).toBe(fresh);
  });

  test('home says where a call was left: ringing, to be judged, or judged', async () => {
    const game = await openGame();
    const { actions } = game.model;
    const left = () => {
      actions.home();
      const { resume } = home(game);
      actions.resume();
      return resume?.at;
    };
    actions.startShift();
    await game.settle();
    expect(left()).toBe('ringing');
    await game.settle();
    actions.decline();
    expect(left()).toBe('verdict');
    await game.settle();
    actions.setConfidence(90);
    actions.decide();
    expect(left()).toBe('debrief');
    await game.settle();
    expect(game.screen().name).toBe('debrief');
  });

  test('a clock set back loses nothing: what is dated after now is due at once', async () => {
    const first = await openGame({ now: NOW + 400 * DAY });
    first.model.actions.startShift();
    await first.settle();
    await judgeAll(first, () => 5);
    const back = await openGame({ kept: first.kept(), now: NOW });
    expect(home(back)).toMatchObject({ due: 8, booster: { open: false } });
    back.model.actions.startShift();
    await back.settle();
    await judgeAll(back);
    expect(back.kept().trials).toHaveLength(16);
    const soon = await openGame({ kept: back.kept(), now: NOW + 3 * DAY });
    expect(home(soon).booster?.open).toBe(true);
  });
});

describe('the first measure', () => {
  test('tells nothing between its calls, and its trials are marked as its own', async () => {
    const game = await openGame();
    expect(home(game).test).toEqual({ name: 'first', opens: null });
    game.model.actions.startTest();
    await game.settle();
    const order = game.kept().game?.flow.shift?.order ?? [];
    for (let i = 0; i < order.length; i += 1) {
      expect(game.screen()).toMatchObject({ name: 'ringing', view: { place: { index: i, of: order.length } } });
      await game.declineAndJudge(i % 2 === 0 ? 90 : 10);
      expect(game.screen().name).toBe(i === order.length - 1 ? 'summary' : 'ringing');
    }
    expect(game.kept().trials.map(({ test, mode, counts, of }) => [test, mode, counts, of])).toEqual(
      order.map(() => ['first', 'test', true, order.length]),
    );
    game.model.actions.openProgress();
    await game.progressed();
    expect(game.screen()).toMatchObject({ tested: true });
  });

  test('left in the middle, it goes on at the same call', async () => {
    const game = await openGame();
    game.model.actions.startTest();
    await game.settle();
    await game.declineAndJudge();
    game.model.actions.answer();
    const again = await later(game, 0);
    again.model.actions.resume();
    await again.settle();
    expect(again.screen()).toMatchObject({ name: 'call', view: { place: { index: 1 } } });
    again.model.actions.hangUp();
    await again.settle();
    again.model.actions.setConfidence(80);
    again.model.actions.decide();
    await again.settle();
    expect(again.screen()).toMatchObject({ name: 'ringing', view: { place: { index: 2 } } });
  });
});

describe('a call of the past', () => {
  async function played() {
    const game = await openGame();
    game.game.openCall('lost-parcel');
    await game.settle();
    game.model.actions.answer();
    game.clock.pass(9000);
    game.model.actions.hangUp();
    await game.settle();
    game.model.actions.setConfidence(85);
    game.model.actions.decide();
    await game.settle();
    const view = game.debrief();
    game.model.actions.nextCall();
    await game.settle();
    return { game, view, trial: game.kept().trials[0]?.id ?? '' };
  }

  test('shows the debrief as it was, and goes back to the progress page', async () => {
    const { game, view, trial } = await played();
    const again = await later(game, 30);
    again.model.actions.openProgress();
    await again.progressed();
    again.model.actions.openPast(trial);
    await again.settle();
    expect(again.debrief()).toEqual(view);
    again.model.actions.nextCall();
    await again.settle();
    expect(again.screen().name).toBe('progress');
    expect(again.kept().trials).toEqual(game.kept().trials);
  });

  test('leaves a shift that waits at home as it is', async () => {
    const { game, trial } = await played();
    game.model.actions.startShift();
    await game.settle();
    game.model.actions.home();
    const waiting = game.kept().game;
    game.model.actions.openProgress();
    await game.progressed();
    game.model.actions.openPast(trial);
    await game.settle();
    expect(game.kept().game).toEqual(waiting);
    game.model.actions.home();
    expect(game.kept().game).toEqual(waiting);
    game.model.actions.resume();
    await game.settle();
    expect(game.screen().name).toBe('ringing');
  });

  test('of a scenario that has changed it is told, not shown', async () => {
    const { game, trial } = await played();
    const kept = game.kept();
    const old = await openGame({
      kept: { ...kept, trials: kept.trials.map((one) => ({ ...one, hash: 'older' })) },
      logs: game.logs,
    });
    old.model.actions.openProgress();
    await old.progressed();
    old.model.actions.openPast(trial);
    await old.settle();
    expect(old.screen().name).toBe('progress');
    expect(old.model.notices.value).toEqual(['past-lost']);
  });

  test('played again it is practice, and the shift that waited comes back after it', async () => {
    const { game, trial } = await played();
    game.model.actions.startShift();
    await game.settle();
    game.model.actions.home();
    game.model.actions.openProgress();
    await game.progressed();
    game.model.actions.openPast(trial);
    await game.settle();
    game.model.actions.replay();
    await game.settle();
    await game.declineAndJudge();
    game.model.actions.nextCall();
    await game.settle();
    expect(home(game).resume?.place).toEqual({ index: 0, of: 8 });
    expect(game.kept().trials.map(({ mode, counts }) => [mode, counts])).toEqual([
      ['single', true],
      ['practice', false],
    ]);
  });

  test('its log gives the same marks again', async () => {
    const { game } = await played();
    const [trial] = game.kept().trials;
    const structure = await shelf.find((one) => one.id === trial?.scenario)?.structure();
    if (!trial || !structure) throw new Error('no trial');
    const { call } = replay(structure.scenario, game.logs.get(trial.id) ?? []);
    const marks = judge(structure.scenario, call.steps, trial);
    expect(marks && resultOf(marks)).toEqual(trial.result);
  });
});

test('the calendar file holds the booster days to come', async () => {
  const game = await openGame();
  game.model.actions.saveCalendar();
  expect(game.files).toEqual([]);
  game.model.actions.startShift();
  await game.settle();
  await judgeAll(game);
  game.model.actions.nextCall();
  await game.settle();
  game.model.actions.saveCalendar();
  expect(game.files[0]?.name).toBe('hold-the-line.ics');
  // 15 January 2027, and two days after it.
  const text = game.files[0]?.text;
  const days = typeof text === 'string' ? text.match(/DTSTART;VALUE=DATE:\d+/g) : null;
  expect(days?.slice(0, 2)).toEqual(['DTSTART;VALUE=DATE:20270117', 'DTSTART;VALUE=DATE:20270122']);
});

test('a page that has given way shows so, and writes nothing any more', async () => {
  const { game, model, settle, screen, kept } = await openGame();
  model.actions.startShift();
  await settle();
  const before = kept();
  game.giveWay();
  expect(screen().name).toBe('elsewhere');
  model.actions.decline();
  model.actions.setConfidence(90);
  model.actions.decide();
  await settle();
  expect(kept()).toEqual(before);
});
