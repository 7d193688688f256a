import { expect, test } from 'vitest';
import type { Edges } from '../../src/app/edges.ts';
import { startGame } from '../../src/app/game.ts';
import { makeOwnShelf } from '../../src/app/own-shelf.ts';
import { makeWords } from '../../src/i18n/words.ts';
import type { OwnCall, OwnCalls, OwnPlace } from '../../src/storage/own-calls.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { memoryStore } from '../support/memory-store.ts';
import { QUIET_SETTINGS, silentAudio } from '../support/silent-edges.ts';
import { smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();
const person = { id: 'someone', portrait: 'lad', age: 30, voice: 'haoran', pending: [], holds: 900 } as const;

function ownCalls(): OwnCalls {
  const places: Record<OwnPlace, Map<string, OwnCall>> = { kept: new Map(), drafts: new Map(), tried: new Map() };
  return {
    all: (place) => Promise.resolve([...places[place].values()]),
    find: (place, key) => Promise.resolve(places[place].get(key) ?? null),
    put(place, call) {
      places[place].set(call.key, call);
      return Promise.resolve(true);
    },
    remove: (place, key) => Promise.resolve(void places[place].delete(key)),
  };
}

async function open() {
  const { store, kept } = memoryStore();
  const shelved = (id: string) => ({
    id,
    twin: '',
    type: 'parcel',
    truth: 'scam' as const,
    difficulty: 2,
    hash: id,
    guide: false,
    structure: () => Promise.resolve({ scenario: { ...scenario, id }, person }),
    words: { en: () => Promise.resolve({}) },
  });
  const edges: Edges = {
    clock: new FakeClock(),
    store,
    shelf: [shelved('one'), shelved('two')],
    types: {},
    titles: () => Promise.resolve({}),
    own: makeOwnShelf(() => Promise.resolve(ownCalls())),
    words: (locale) => Promise.resolve(makeWords(locale, [], false)),
    openAudio: () => silentAudio,
    openStage: () => Promise.reject(new Error('no stage in a test')),
    prefersReducedMotion: () => false,
    today: () => 1_800_000_000_000,
    chance: () => 7,
    minutesAhead: () => 0,
    saveFile: () => {},
    reopen: () => {},
    breathe: () => Promise.resolve(),
    version: '0',
    print: () => {},
    defaults: QUIET_SETTINGS,
  };
  const game = await startGame(edges);
  const settle = async () => {
    for (let i = 0; i < 30; i += 1) await Promise.resolve();
  };
  return { game, settle, trials: () => kept().trials, met: () => Object.keys(kept().firsts) };
}

const OWN: OwnCall = {
  key: 'own:own/small',
  folder: 'own/small',
  title: { en: 'Small' },
  texts: {},
  saved: {},
  compiled: { scenario, person, words: { en: {} } },
  at: 1,
};

test('a call of one’s own is practice, leaves no trial, and gives back the shift it interrupted, tried twice over', async () => {
  const { game, settle, trials, met } = await open();
  const { actions, screen, own } = game.model;
  actions.startShift();
  await settle();
  await game.playOwn(OWN);
  await settle();
  expect(own?.playing.value).toBe(true);
  expect(screen.value).toMatchObject({ name: 'ringing', view: { place: null, practice: true } });
  // Tried again from the studio before it was over: what lies aside is still the shift.
  await game.playOwn(OWN, [{ at: 0, event: { type: 'player.answers' } }]);
  await settle();
  expect(screen.value.name).toBe('call');
  actions.hangUp();
  await settle();
  actions.setConfidence(90);
  actions.decide();
  await settle();
  expect(screen.value).toMatchObject({ name: 'debrief', view: { practice: true } });
  expect([trials(), met()]).toEqual([[], []]);
  actions.nextCall();
  await settle();
  actions.resume();
  await settle();
  expect(own?.playing.value).toBe(false);
  expect(screen.value).toMatchObject({ name: 'ringing', view: { place: { index: 0, of: 2 }, practice: false } });
});

test('left for the studio, it is given up and the shift comes back', async () => {
  const { game, settle } = await open();
  game.model.actions.startShift();
  await settle();
  await game.playOwn(OWN);
  await settle();
  game.dropOwn();
  await settle();
  expect(game.model.own?.playing.value).toBe(false);
  expect(game.model.screen.value).toMatchObject({ name: 'home', view: { resume: { place: { index: 0, of: 2 } } } });
});
