import { isVoice, VoiceShelf } from '../voice-shelf.ts';
import { GameFiles, type ListedFile } from './game-files.ts';

/** The service worker: answers for the game's files and voices from what is kept on the device. It holds no rule. */

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build. */
  readonly __WB_MANIFEST: readonly ListedFile[];
};

const { scope } = self.registration;
const shows = (address: string): boolean => [scope, `${scope}index.html`].includes(address.replace(/[?#].*$/, ''));

const game = new GameFiles(
  {
    scope,
    caches: self.caches,
    locks: self.navigator.locks,
    fetch: (address, options) => self.fetch(address, options),
    hasSuccessor: () => self.registration.installing !== null || self.registration.waiting !== null,
    windows: async () => {
      const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      return all.filter(({ url }) => shows(url)).length;
    },
  },
  self.__WB_MANIFEST,
);
const voices = new VoiceShelf(self.caches, scope);

// A new version waits here until a page tells it to take over, or until no page is left.
self.addEventListener('install', (event) => event.waitUntil(game.keep()));

self.addEventListener('activate', (event) => {
  // Claimed at once, so that after the first visit everything is there and not only after the second.
  event.waitUntil(Promise.all([self.clients.claim(), game.tidy()]));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(game.tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // A page that asks for the network itself keeps what it gets by itself.
  if (request.method !== 'GET' || request.cache === 'no-store' || !request.url.startsWith(scope)) return;
  if (isVoice(request.url)) event.respondWith(voice(event));
  // Where what is kept cannot be looked into, the network answers as if nothing were.
  else
    event.respondWith(
      game.find(request.url).then(
        (found) => found ?? self.fetch(request),
        () => self.fetch(request),
      ),
    );
});

async function voice(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const kept = await voices.find(url).catch(() => undefined);
  if (kept) return kept;
  const response = await self.fetch(event.request);
  // On a full disk the voice is heard all the same.
  event.waitUntil(voices.put(url, response.clone()).catch(() => {}));
  return response;
}
