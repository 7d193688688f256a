import { expect, test } from 'vitest';
import { openGame } from '../support/open-game.ts';

/** On the progress page, back from the debrief of the one call there is. */
async function backFromPast() {
  const game = await openGame();
  game.game.openCall('lost-parcel');
  await game.settle();
  await game.declineAndJudge();
  game.model.actions.nextCall();
  await game.settle();
  game.model.actions.openProgress();
  await game.progressed();
  expect(game.screen()).toHaveProperty('view.lookedAt', null);
  const trial = game.kept().trials[0]?.id ?? '';
  game.model.actions.openPast(trial);
  await game.settle();
  expect(game.screen().name).toBe('debrief');
  game.model.actions.nextCall();
  await game.settle();
  return { game, trial };
}

test('the progress page knows from which call of the past the player comes back', async () => {
  const { game, trial } = await backFromPast();
  expect(game.screen()).toHaveProperty('view.lookedAt', trial);
});

test('it begins anew after the certificate', async () => {
  const { game } = await backFromPast();
  game.model.actions.openCertificate();
  await expect.poll(() => game.screen().name).toBe('certificate');
  game.model.actions.backToProgress();
  expect(game.screen()).toHaveProperty('view.lookedAt', null);
});

test('and after home, also when home was reached from the call', async () => {
  const { game, trial } = await backFromPast();
  game.model.actions.openPast(trial);
  await game.settle();
  game.model.actions.home();
  game.model.actions.openProgress();
  await game.progressed();
  expect(game.screen()).toHaveProperty('view.lookedAt', null);
});
