import { expect, test } from 'vitest';
import { manyCalls, openGame, shelf } from '../support/open-game.ts';
import { home, judgeAll } from '../support/play-rounds.ts';

test('one kind: the scam and its twin, and nothing else', async () => {
  const game = await openGame();
  const [kind] = home(game).kinds.flatMap(({ types }) => types);
  game.model.actions.startKind(kind?.type ?? '');
  await game.settle();
  const order = await judgeAll(game);
  expect(order).toHaveLength(2);
  expect(new Set(order.map((id) => shelf.find((one) => one.id === id)?.type))).toEqual(new Set([kind?.type]));
  expect(game.screen()).toMatchObject({ name: 'summary', view: { round: 'kind' } });
});

test('one group: calls of its types only, of either truth', async () => {
  const calls = manyCalls(3);
  const game = await openGame({ calls });
  const group = home(game).kinds.find((one) => one.group === 'police');
  const types = group?.types.map(({ type }) => type) ?? [];
  expect(types).toHaveLength(3);
  game.model.actions.startGroup('police');
  await game.settle();
  const order = await judgeAll(game);
  expect(order).toHaveLength(6);
  const dealt = order.map((id) => calls.find((one) => one.id === id));
  expect(new Set(dealt.map((one) => one?.type))).toEqual(new Set(types));
  expect(new Set(dealt.map((one) => one?.truth))).toEqual(new Set(['scam', 'genuine']));
  expect(game.screen()).toMatchObject({ name: 'summary', view: { round: 'kind' } });
  expect(game.kept().trials).toHaveLength(order.length);
});

test('the groups stand in the order the police name them, each once', async () => {
  const groups = home(await openGame()).kinds.map(({ group }) => group);
  expect(groups).toEqual(['rebate', 'investment', 'loan', 'service', 'police']);
});

test('a shift that waits is set aside for one kind, and comes back after it', async () => {
  const game = await openGame();
  game.model.actions.startShift();
  await game.settle();
  game.model.actions.home();
  const [one, other] = home(game).kinds.flatMap(({ types }) => types);
  // Left in the middle for another kind: it is the shift that comes back.
  game.model.actions.startKind(other?.type ?? '');
  await game.settle();
  game.model.actions.home();
  game.model.actions.startKind(one?.type ?? '');
  await game.settle();
  await judgeAll(game);
  game.model.actions.nextCall();
  await game.settle();
  expect(home(game).resume?.place).toEqual({ index: 0, of: 8 });
});

test('the kinds have their names in the language of the page', async () => {
  const { model, screen, settle } = await openGame();
  model.actions.change({ locale: 'zh-CN' });
  await settle();
  for (const { name } of home({ screen }).kinds.flatMap(({ types }) => types)) expect(name).toMatch(/\p{Script=Han}/u);
});
