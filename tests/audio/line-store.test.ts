import { afterEach, expect, test, vi } from 'vitest';
import { LineStore, type WantedFile } from '../../src/audio/line-store.ts';
import { FakeDesk } from '../support/fake-desk.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A tenth of what the store may hold, or a little less. */
const TENTH_MS = (2.39 * 1024 * 1024 * 1000) / (48_000 * 4);
const files = (...urls: readonly string[]): readonly WantedFile[] => urls.map((url) => ({ url, ms: TENTH_MS }));

function open() {
  const desk = new FakeDesk();
  const store = new LineStore(() => {});
  store.open(desk.bench);
  const want = (...urls: readonly string[]): void => {
    store.want(files(...urls));
    // Three at once, so it takes a few rounds.
    for (let round = 0; round < urls.length; round += 1)
      for (const howl of desk.howls) if (!hung.has(howl.url)) howl.come();
  };
  const hung = new Set<string>();
  const fetched = (): readonly string[] => desk.howls.map(({ url }) => url);
  return { desk, store, want, hung, fetched };
}

test('files that hang, and that nobody wants any more, keep nothing else from coming', () => {
  const { store, want, hung } = open();
  for (const url of ['a', 'b', 'c']) hung.add(url);
  want('a', 'b', 'c');
  want('d');
  expect(store.state('d')).toBe('loaded');
});

test('not more than three are under way', () => {
  const { want, hung, fetched } = open();
  for (const url of ['a', 'b', 'c', 'd', 'e']) hung.add(url);
  want('a', 'b', 'c', 'd', 'e');
  expect(fetched()).toEqual(['a', 'b', 'c']);
});

test('what is wanted is not let go for something else that is', () => {
  const { want, fetched } = open();
  const first = Array.from({ length: 10 }, (_, index) => `old-${index}`);
  want(...first);
  // Full. The eldest is wanted again, after one that is new.
  want('new', 'old-0');
  expect(fetched()).toEqual([...first, 'new']);
});

test('what is being played is not let go', () => {
  const { desk, store, want } = open();
  want(...Array.from({ length: 10 }, (_, index) => `old-${index}`));
  const [playing] = desk.howls;
  playing?.play();
  want('new');
  expect([playing?.unloaded, store.state('old-0'), store.state('old-1')]).toEqual([false, 'loaded', undefined]);
});

test('what could not be had is asked for again when it is wanted, but not at once', () => {
  vi.useFakeTimers();
  try {
    const { desk, store, hung, want, fetched } = open();
    hung.add('a');
    want('a');
    desk.howls[0]?.fail();
    want('a');
    expect([store.state('a'), fetched()]).toEqual(['failed', ['a']]);
    vi.advanceTimersByTime(3000);
    hung.clear();
    want('a');
    expect([store.state('a'), fetched()]).toEqual(['loaded', ['a', 'a']]);
  } finally {
    vi.useRealTimers();
  }
});
