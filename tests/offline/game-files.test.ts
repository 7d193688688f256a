import { describe, expect, test } from 'vitest';
import { gameCache, pageLock } from '../../src/offline/cache-names.ts';
import { GameFiles, type ListedFile, type Surroundings } from '../../src/offline/worker/game-files.ts';
import { FakeCaches, fakeLocks } from '../support/fake-caches.ts';

const SCOPE = 'https://example.test/games/line/';
const MAIN = 'assets/index-1.js';
const FIRST: readonly ListedFile[] = [
  { url: 'index.html', revision: 'a' },
  { url: MAIN, revision: null },
  { url: 'assets/verdict-1.js', revision: null },
  { url: 'assets/ring-1.wav', revision: null },
];
const SECOND: readonly ListedFile[] = [
  { url: 'index.html', revision: 'b' },
  { url: 'assets/index-2.js', revision: null },
  { url: 'assets/verdict-2.js', revision: null },
  { url: 'assets/ring-1.wav', revision: null },
];
const typeOf = (address: string): string => (address.endsWith('.html') ? 'text/html' : 'text/javascript');

interface World {
  readonly caches?: FakeCaches;
  readonly held?: readonly string[];
  readonly windows?: number;
  readonly hasSuccessor?: boolean;
  readonly answer?: (address: string) => Response;
}

function open(listed: readonly ListedFile[], world: World = {}) {
  const caches = world.caches ?? new FakeCaches();
  const fetched: string[] = [];
  const answer =
    world.answer ??
    ((address) => new Response(`${address} ${listed[1]?.url}`, { headers: { 'content-type': typeOf(address) } }));
  const around: Surroundings = {
    scope: SCOPE,
    caches: caches.asCaches,
    locks: fakeLocks(world.held),
    fetch(address, { cache }) {
      fetched.push(`${address.slice(SCOPE.length)} ${cache}`);
      return Promise.resolve(answer(address));
    },
    hasSuccessor: () => world.hasSuccessor ?? false,
    windows: () => Promise.resolve(world.windows ?? world.held?.length ?? 0),
  };
  return { caches, fetched, files: new GameFiles(around, listed) };
}

async function bothKept(world: World = {}) {
  const first = open(FIRST, world);
  await first.files.keep();
  const second = open(SECOND, { ...world, caches: first.caches });
  await second.files.keep();
  return { first, second, caches: first.caches };
}

const text = async (found: Promise<Response | undefined>): Promise<string | undefined> => (await found)?.text();

describe('the files of the game', () => {
  test('are all kept; what keeps its name is not taken from the browser’s own cache', async () => {
    const { files, fetched } = open(FIRST);
    await files.keep();
    expect(fetched.toSorted()).toEqual(
      ['index.html reload', `${MAIN} default`, 'assets/verdict-1.js default', 'assets/ring-1.wav default'].toSorted(),
    );
    for (const { url } of FIRST) expect(await text(files.find(SCOPE + url))).toContain(url);
  });

  test('answer for the folder itself, whatever follows it', async () => {
    const { files } = open(FIRST);
    await files.keep();
    for (const address of ['', '?from=mail', '#/call/x', 'index.html?x=1'])
      expect(await text(files.find(SCOPE + address))).toContain('index.html');
    expect(await files.find(`${SCOPE}LICENSES.md`)).toBeUndefined();
  });

  test('that have not changed are not fetched again', async () => {
    const { second } = await bothKept();
    expect(second.fetched).not.toContain('assets/ring-1.wav default');
    expect(second.fetched).toContain('index.html reload');
    expect(await text(second.files.find(`${SCOPE}assets/ring-1.wav`))).toContain('ring-1.wav');
  });

  test.each([
    ['is missing', new Response('', { status: 404 })],
    ['is answered with a page', new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ])('are not used when one of them %s', async (_, wrong) => {
    const { files } = open(FIRST, {
      answer: (address) =>
        address.endsWith('.wav') ? wrong : new Response('x', { headers: { 'content-type': typeOf(address) } }),
    });
    await expect(files.keep()).rejects.toThrow('ring-1.wav');
  });

  test('of an older version answer its pages, but never as the page itself', async () => {
    const { second } = await bothKept();
    expect(await text(second.files.find(`${SCOPE}assets/verdict-1.js`))).toContain('verdict-1.js');
    expect(await text(second.files.find(SCOPE))).toContain('index-2.js');
  });
});

describe('older versions', () => {
  const held = [pageLock(SCOPE, SCOPE + MAIN)];
  const kinds: readonly [string, World, number][] = [
    ['go when no page uses them', {}, 1],
    ['stay while a page of theirs is open', { held }, 2],
    ['go while only pages of this one are open', { held: [pageLock(SCOPE, `${SCOPE}assets/index-2.js`)] }, 1],
    ['stay while a window is open that has not said which it is', { windows: 1 }, 2],
    ['stay while a next version is being put in place', { hasSuccessor: true }, 2],
  ];
  test.each(kinds)('%s', async (_, world, left) => {
    const { second, caches } = await bothKept(world);
    expect(caches.kept.size).toBe(2);
    await second.files.tidy();
    expect(caches.kept.size).toBe(left);
    expect(await text(second.files.find(SCOPE))).toContain('index-2.js');
  });

  test('of other things at the same address are none of ours', async () => {
    const { second, caches } = await bothKept();
    const others = ['somebody else', gameCache('https://example.test/', '1'), gameCache(`${SCOPE}x/`, '1')];
    for (const name of others) await caches.open(name);
    await second.files.tidy();
    for (const name of others) expect([...caches.kept.keys()]).toContain(name);
  });
});
