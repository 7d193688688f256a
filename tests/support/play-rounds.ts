import { type openGame, shelf } from './open-game.ts';

/** A game that has been opened. */
export type Opened = Awaited<ReturnType<typeof openGame>>;

/** What home shows. */
export function home({ screen }: Pick<Opened, 'screen'>) {
  const now = screen();
  if (now.name !== 'home') throw new Error(`at ${now.name}`);
  return now.view;
}

/** Declines every call of a round and judges it, to its end. */
export async function judgeAll(game: Opened, verdict: (truth: string) => number = () => 90) {
  const order = game.kept().game?.flow.shift?.order ?? [];
  for (const id of order) {
    await game.declineAndJudge(verdict(shelf.find((one) => one.id === id)?.truth ?? ''));
    if (game.screen().name === 'debrief') {
      game.model.actions.nextCall();
      await game.settle();
    }
  }
  return order;
}
