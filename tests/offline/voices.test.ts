import { afterEach, describe, expect, test, vi } from 'vitest';
import type { VoiceLibrary } from '../../src/audio/voice-library.ts';
import { pageLock } from '../../src/offline/cache-names.ts';
import { inTurns } from '../../src/offline/in-turns.ts';
import { VoiceKeeper } from '../../src/offline/voice-keeper.ts';
import { VoiceShelf } from '../../src/offline/voice-shelf.ts';
import { FakeCaches, fakeLocks } from '../support/fake-caches.ts';

const SCOPE = 'https://example.test/line/';
const SCRIPT = `${SCOPE}assets/index-2.js`;
const FILES = `${SCOPE}voices/`;
const voiced = (scenario: string, locale: 'en' | 'zh-CN', ...files: readonly string[]) => ({
  scenario,
  locale,
  lines: () =>
    Promise.resolve(Object.fromEntries(files.map((file) => [file, { file: `${file}.webm`, ms: 1000, envelope: '' }]))),
});
const library: VoiceLibrary = {
  files: FILES,
  voiced: [
    voiced('parcel', 'en', 'a1', 'a2'),
    voiced('bank', 'en', 'b1', 'a2'),
    voiced('bank', 'zh-CN', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'),
  ],
};

/** A network that answers every voice with so many bytes, or as told. */
function stand(answer: (address: string) => Response = () => new Response('12345')) {
  const caches = new FakeCaches();
  const shelf = new VoiceShelf(caches.asCaches, SCOPE);
  const fetched: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    fetched.push(address.slice(FILES.length));
    expect(cache).toBe('no-store');
    return Promise.resolve(answer(address));
  });
  return { caches, shelf, fetched, keeper: new VoiceKeeper(library, shelf) };
}

afterEach(() => vi.unstubAllGlobals());

describe('voices kept ahead', () => {
  test('are those of the calls that come next, in their order, each once', async () => {
    const { keeper, fetched, shelf } = stand();
    expect(await keeper.keepAhead(['bank', 'parcel', 'unknown'], 'en')).toBe('whole');
    expect(fetched).toEqual(['en/b1.webm', 'en/a2.webm', 'en/a1.webm']);
    expect(await shelf.measure()).toEqual({ lines: 3, bytes: 15 });
    await keeper.keepAhead(['parcel', 'bank'], 'en');
    expect(fetched).toHaveLength(3);
  });

  test('are dropped for what is wanted later', async () => {
    const { keeper, fetched } = stand();
    const first = keeper.keepAhead(['parcel', 'bank'], 'en');
    const second = keeper.keepAhead(['bank'], 'zh-CN');
    expect([await first, await second]).toEqual(['stopped', 'whole']);
    expect(fetched).toContain('zh-CN/c1.webm');
    expect(fetched).not.toContain('en/b1.webm');
  });

  test.each([
    ['an error', () => new Response('', { status: 500 })],
    ['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ])('are not kept where %s comes in their place', async (_, answer) => {
    const { keeper, shelf } = stand(answer);
    expect(await keeper.keepAhead(['parcel'], 'en')).toBe('cut-off');
    expect(await shelf.measure()).toEqual({ lines: 0, bytes: 0 });
  });
});

describe('all voices of a language', () => {
  test('are kept, and how far it is is told', async () => {
    const { keeper, fetched } = stand();
    const told: string[] = [];
    const ended = await keeper.keepAll(
      'en',
      new AbortController().signal,
      ({ done, of }) => void told.push(`${done}/${of}`),
    );
    expect(ended).toBe('whole');
    expect(fetched.toSorted()).toEqual(['en/a1.webm', 'en/a2.webm', 'en/b1.webm']);
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('stop when told; what is there stays', async () => {
    const stop = new AbortController();
    const { keeper, shelf } = stand();
    const ended = await keeper.keepAll('zh-CN', stop.signal, ({ done }) => {
      if (done === 1) stop.abort();
    });
    expect(ended).toBe('stopped');
    expect((await shelf.measure()).lines).toBeLessThan(8);
  });

  test('say when there is no room', async () => {
    const { keeper, caches, shelf } = stand();
    caches.room = 1;
    expect(await keeper.keepAll('en', new AbortController().signal, () => {})).toBe('full');
    expect((await shelf.measure()).lines).toBe(1);
  });
});

describe('voices no version names', () => {
  const STALE = `${FILES}en/0a0.webm`;
  async function withStale(held: readonly string[]) {
    const all = stand();
    vi.stubGlobal('navigator', { locks: fakeLocks(held) });
    await all.keeper.keepAhead(['parcel'], 'en');
    await all.shelf.put(STALE, new Response('stale'));
    await all.keeper.prune(SCOPE, SCRIPT);
    return { ...all, stale: await all.shelf.find(STALE) };
  }

  test('are let go, the others stay', async () => {
    const { shelf, stale } = await withStale([pageLock(SCOPE, SCRIPT)]);
    expect(stale).toBeUndefined();
    expect(await shelf.measure()).toEqual({ lines: 2, bytes: 10 });
  });

  test('stay while a page of another version is open', async () => {
    const { stale } = await withStale([pageLock(SCOPE, `${SCOPE}assets/index-1.js`)]);
    expect(stale).toBeDefined();
  });

  test('are looked for once by each version', async () => {
    const { keeper, shelf } = await withStale([]);
    await shelf.put(`${FILES}en/0b0.webm`, new Response('stale'));
    await keeper.prune(SCOPE, SCRIPT);
    expect(await shelf.find(`${FILES}en/0b0.webm`)).toBeDefined();
    await keeper.prune(SCOPE, `${SCOPE}assets/index-3.js`);
    expect(await shelf.find(`${FILES}en/0b0.webm`)).toBeUndefined();
  });
});

test('in turns: so many at once, in order, and nothing more after a failure', async () => {
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const failed = inTurns([0, 1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    begun.push(item);
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    if (item === 4) throw new Error('four');
  });
  await expect(failed).rejects.toThrow('four');
  expect(most).toBe(3);
  expect(begun.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
  expect(begun).not.toContain(7);
});
