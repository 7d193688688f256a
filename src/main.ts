import { SHELF } from 'virtual:scenarios';
import { realClock } from './app/clock.ts';
import { startGame } from './app/game.ts';
import { openSound } from './audio/open-sound.ts';
import { silentVoices } from './audio/sound.ts';
import { renderApp } from './screens/app.tsx';
import { loadWords } from './screens/load-words.ts';
import { openStore } from './storage/open-store.ts';

/** The composition root: builds the edges, hands them to the game, and draws it. */
async function main(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no element #app');
  const store = await openStore(Date.now);
  const game = await startGame({
    clock: realClock,
    store,
    shelf: SHELF,
    words: loadWords,
    openSound: (volume) => openSound({ volume }),
    voices: silentVoices,
    openStage: (parent, reducedMotion) =>
      import('./stage/open-stage.ts').then(({ openStage }) => openStage(parent, { reducedMotion })),
    prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    today: Date.now,
    // getRandomValues rather than randomUUID: the latter is missing on plain http in a classroom.
    chance: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    print: () => {
      print();
    },
    defaults: {
      locale: navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en',
      textSize: 100,
      theme: 'system',
      sound: true,
      volume: 0.7,
      captions: true,
      pace: 'normal',
      motion: 'system',
    },
  });
  renderApp(root, game.model);
  const follow = (): void => {
    const call = /^#\/call\/([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (!call) return;
    // The link has done its work: a reload must go on with the call, not begin it again.
    history.replaceState(null, '', location.pathname + location.search);
    game.openCall(call);
  };
  addEventListener('hashchange', follow);
  follow();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) game.wait();
  });
}

void main();
