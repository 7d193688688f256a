import { SHELF, TYPES, titles } from 'virtual:scenarios';
import { VOICED } from 'virtual:voices';
import { effect } from '@preact/signals';
import { version } from '../package.json';
import { realClock } from './app/clock.ts';
import { startGame } from './app/game.ts';
import { beTheOnlyPage, type Channel } from './app/one-page.ts';
import { openDeviceLater } from './app/open-device-later.ts';
import { makeOwnShelf } from './app/own-shelf.ts';
import type { ShelvedScenario } from './app/shelf.ts';
import { makeStudioDoor } from './app/studio-door.ts';
import { openAudio } from './audio/open-audio.ts';
import type { Words } from './scenario/scenario.ts';
import type { Locale } from './scenario/vocabulary.ts';
import { renderApp } from './screens/app.tsx';
import { loadWords } from './screens/load-words.ts';
import { offerFile } from './screens/offer-file.ts';
import { openStore } from './storage/open-store.ts';
import { FIRST_SETTINGS, voiceLocale } from './storage/settings.ts';

/** The composition root: builds the edges, hands them to the game, and draws it. */
/** What `npm run dev` sends when a writer saves a scenario. */
interface Edited {
  readonly id: string;
  readonly structure: Awaited<ReturnType<ShelvedScenario['structure']>>;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

// getRandomValues rather than randomUUID: the latter is missing on plain http in a classroom.
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function openChannel(): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel('hold-the-line');
  return {
    post: (word) => channel.postMessage(word),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  };
}

async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element #app');
  // Said before anything is read: another page has stopped writing by then.
  const gaveWay = new Promise<void>((giveWay) => {
    beTheOnlyPage({ channel: openChannel(), opened: Date.now(), lot: chance(), giveWay });
  });
  const store = await openStore({
    now: Date.now,
    newId: () => `${chance().toString(36)}${chance().toString(36)}`,
    kindOf: (id) => SHELF.find((one) => one.id === id) ?? null,
  });
  const shelf = [...SHELF];
  const own = makeOwnShelf(async () => (await import('./storage/open-own-calls.ts')).openOwnCalls());
  const library = { voiced: VOICED, files: new URL('voices/', document.baseURI).href };
  const scope = new URL('./', document.baseURI).href;
  const device = openDeviceLater({ scope, script: import.meta.url, library, none: import.meta.env.DEV, now: Date.now });
  const game = await startGame({
    clock: realClock,
    store,
    shelf,
    types: TYPES,
    titles,
    own,
    openStudio: (key) => {
      location.hash = key === undefined ? '#/studio' : `#/studio/${encodeURIComponent(key)}`;
    },
    words: loadWords,
    openAudio: (volume) => openAudio({ volume, library }),
    openStage: (parent, reducedMotion) =>
      import('./stage/open-stage.ts').then(({ openStage }) => openStage(parent, { reducedMotion })),
    prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    today: Date.now,
    minutesAhead: (at) => -new Date(at).getTimezoneOffset(),
    saveFile: offerFile,
    chance,
    print: () => {
      print();
    },
    breathe: () => new Promise((resume) => setTimeout(resume)),
    version,
    reopen: () => location.reload(),
    defaults: {
      ...FIRST_SETTINGS,
      locale: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
    },
  });
  renderApp(root, { ...game.model, device: device.model });
  void gaveWay.then(() => game.giveWay());
  // Brought back by the browser as it was left, it has missed what other pages said meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  effect(() => {
    const guide = SHELF.filter((one) => one.guide).map(({ id }) => id);
    void device.keepForOffline([...guide, ...game.toCome.value], voiceLocale(game.model.settings.value));
  });
  // The studio is fetched when its address is opened, and its YAML and checks with it: no player pays for them.
  const load = async () => (await import('./studio/open-studio.tsx')).openStudio;
  const door = makeStudioDoor({ page: root, game, own, load, now: Date.now });
  const follow = (): void => {
    const studio = /^#\/studio(?:\/(\S+))?$/.exec(location.hash);
    if (studio) {
      void door.show(studio[1] ?? null);
      return;
    }
    door.hide();
    const call = /^#\/call\/([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (!call) return;
    // Opened in a tab behind this one, it rings when it is looked at.
    if (document.hidden) {
      document.addEventListener('visibilitychange', follow, { once: true });
      return;
    }
    // The link has done its work: a reload must go on with the call, not begin it again.
    history.replaceState(null, '', location.pathname + location.search);
    game.openCall(call);
  };
  addEventListener('hashchange', follow);
  follow();
  import.meta.hot?.on('scenario:edited', ({ id, structure, words }: Edited) => {
    const place = shelf.findIndex((one) => one.id === id);
    const before = shelf[place];
    if (!before) return;
    const said = Object.entries(words).map(([locale, these]) => [locale, () => Promise.resolve(these)]);
    shelf[place] = { ...before, structure: () => Promise.resolve(structure), words: Object.fromEntries(said) };
    game.refresh(id);
  });
  setTimeout(() => void own.refresh(), 500);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) game.wait();
  });
}

void main();
