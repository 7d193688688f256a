import { SHELF } from 'virtual:scenarios';
import { makeDataModel } from '../../src/app/data-model.ts';
import type { DataModel } from '../../src/screens/data-model.ts';
import { offerFile } from '../../src/screens/offer-file.ts';
import { fakePlayers } from './fake-players.ts';
import { MADE_UP_NOW, madeUpTrials } from './made-up-trials.ts';

/**
 * The game's own model of the player's data over players in memory: `calls=118&nickname=小雨&alone=1&full=1`. Files are
 * really offered and really read, and logs are held against the calls the game is made of.
 */
export function galleryData(ask: URLSearchParams, note: (call: string) => void): DataModel {
  const zh = ask.get('locale') === 'zh-CN';
  const calls = Number(ask.get('calls') ?? 118);
  const nickname = ask.get('nickname') ?? (zh ? '小雨' : 'Lin');
  const player = { id: 'p-0', nickname };
  const others = [
    { id: 'p-1', nickname: zh ? '外婆' : 'Gran' },
    { id: 'p-2', nickname: '' },
  ];
  const trials = calls === 0 ? [] : madeUpTrials({ calls, days: 200, seed: 7 }).map((trial) => ({ ...trial, log: [] }));
  return makeDataModel({
    player,
    players: fakePlayers(
      ask.has('alone') ? [player] : [player, ...others],
      { nickname, settings: {}, guideDone: true, firsts: {}, trials },
      ask.has('full'),
    ),
    takeDown: async (id) => (await SHELF.find((one) => one.id === id)?.structure())?.scenario ?? null,
    saveFile: offerFile,
    reopen: () => note('reopen'),
    today: () => MADE_UP_NOW,
    minutesAhead: () => 480,
    breathe: () => new Promise((done) => setTimeout(done)),
    game: '0.1.0',
  });
}
