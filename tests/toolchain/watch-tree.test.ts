import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTree } from '../../src/toolchain/watch-tree.ts';

let root: string;
let heard: number;
let stop: () => void;
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'watch-')), 'scenarios');
  mkdirSync(join(root, 'group', 'call'), { recursive: true });
  writeFileSync(join(root, 'group', 'call', 'call.yaml'), 'id: a\n');
  heard = 0;
  stop = watchTree(root, () => {
    heard += 1;
  });
});
afterEach(() => {
  stop();
  rmSync(join(root, '..'), { recursive: true });
});

/** Does something and waits until it is heard, and until nothing more comes of it. */
async function isHeard(act: () => void): Promise<void> {
  await wait(60);
  heard = 0;
  act();
  await vi.waitFor(() => expect(heard).toBeGreaterThan(0), 2000);
}
const file = (...parts: readonly string[]) => join(root, ...parts);

test('a file saved by putting a new one in its place is heard of, and so is its next change', async () => {
  for (const text of ['id: b\n', 'id: c\n']) {
    await isHeard(() => {
      writeFileSync(file('group', 'call', '.call.tmp'), text);
      renameSync(file('group', 'call', '.call.tmp'), file('group', 'call', 'call.yaml'));
    });
    await isHeard(() => writeFileSync(file('group', 'call', 'call.yaml'), `${text}# more\n`));
  }
});

test('new and renamed folders are followed, deleted ones are let go', async () => {
  await isHeard(() => mkdirSync(file('new', 'one'), { recursive: true }));
  await isHeard(() => writeFileSync(file('new', 'one', 'call.yaml'), 'id: a\n'));
  await isHeard(() => renameSync(file('new', 'one'), file('new', 'two')));
  await isHeard(() => writeFileSync(file('new', 'two', 'call.yaml'), 'id: b\n'));
  await isHeard(() => rmSync(file('new'), { recursive: true }));
  await isHeard(() => writeFileSync(file('group', 'call', 'call.yaml'), 'id: b\n'));
});

test('the whole folder may go and come back', async () => {
  await isHeard(() => renameSync(root, `${root}-away`));
  await isHeard(() => renameSync(`${root}-away`, root));
  await isHeard(() => writeFileSync(file('group', 'call', 'call.yaml'), 'id: b\n'));
});

test('once stopped it is silent', async () => {
  stop();
  writeFileSync(file('group', 'call', 'call.yaml'), 'id: b\n');
  await wait(100);
  expect(heard).toBe(0);
});
