import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneVoices } from '../../src/toolchain/voices/prune.ts';
import { SMALL_CALL } from '../support/small-call.ts';
import { openStand, type Stand } from './voices-stand.ts';

let stand: Stand;
beforeEach(() => {
  stand = openStand();
});
afterEach(() => {
  rmSync(stand.folder, { recursive: true });
});

describe('pruning', () => {
  beforeEach(async () => {
    await stand.render();
  });
  const prune = (yes: boolean) => {
    let told = '';
    pruneVoices(stand.voices, stand.studio(), yes, (text) => {
      told += `${text}\n`;
    });
    return told;
  };

  test('nothing is left over after a first run', () => {
    expect(prune(true)).toContain('Everything is named');
  });

  test('the old sound of a changed line goes, with --yes', async () => {
    const old = stand.soundOf('l-b1');
    stand.writeCall(SMALL_CALL.replace('text: 快点。', 'text: 慢点。'));
    await stand.render();
    expect(prune(false)).toContain(old);
    expect(existsSync(old)).toBe(true);
    expect((await stand.check()).told).toContain('VO013-unused');
    prune(true);
    expect(existsSync(old)).toBe(false);
    expect((await stand.check()).told).not.toContain('VO013-unused');
    expect(stand.problems()).toEqual([]);
  });

  test('what a stopped run left behind goes, and manifests of calls that are gone', () => {
    writeFileSync(join(stand.voices, 'en', 'abc.webm.12.part'), '');
    rmSync(join(stand.scenarios, 'group', 'small'), { recursive: true });
    expect(prune(true)).toContain('small.json');
    expect(readdirSync(join(stand.voices, 'en'))).toEqual([]);
    expect(existsSync(join(stand.voices, 'cast.yaml'))).toBe(true);
  });

  test('nothing goes while a manifest cannot be read', () => {
    writeFileSync(stand.manifestAt(), 'nothing');
    const before = stand.bytes();
    const told = prune(true);
    expect(told).toMatch(/small\.json:1:1 error VO001-manifest/);
    expect(told).toContain('Nothing is removed');
    expect(stand.bytes()).toEqual(before);
  });

  test('the sound of a call that cannot be read at the moment stays', () => {
    const before = stand.bytes();
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    prune(true);
    expect(stand.bytes()).toEqual(before);
  });
});
