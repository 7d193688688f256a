import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkKept } from '../../src/toolchain/voices/check.ts';
import { readKept } from '../../src/toolchain/voices/kept.ts';
import { openStudio } from '../../src/toolchain/voices/open-studio.ts';
import { SMALL_CALL } from '../support/small-call.ts';
import { openStand, type Stand } from './voices-stand.ts';

let stand: Stand;
beforeEach(() => {
  stand = openStand();
});
afterEach(() => {
  rmSync(stand.folder, { recursive: true });
});

describe('the check names', () => {
  beforeEach(async () => {
    await stand.render();
  });

  test('nothing where all is well', async () => {
    expect(await stand.check()).toMatchObject({ code: 0 });
  });

  test('a file that was deleted', async () => {
    const file = stand.soundOf('l-b1');
    rmSync(file);
    const { code, told } = await stand.check();
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:\d+:\d+ error VO004-no-file .*"l-b1"/);
    expect(stand.problems().length).toBe(1);
  });

  test('two files that were swapped', () => {
    const [a, b] = [stand.soundOf('l-b1'), stand.soundOf('l-d1')];
    renameSync(a, `${a}.x`);
    renameSync(b, a);
    renameSync(`${a}.x`, b);
    expect(stand.problems().toSorted()).toEqual([
      expect.stringMatching(/^VO005-other-sound .*"l-b1"/),
      expect.stringMatching(/^VO005-other-sound .*"l-d1"/),
    ]);
  });

  test('two entries that were swapped in the manifest', () => {
    const data = JSON.parse(readFileSync(stand.manifestAt(), 'utf8')) as { lines: Record<string, { key: string }> };
    const { 'l-b1': a, 'l-d1': b } = data.lines;
    if (!a || !b) throw new Error('two lines of the small call');
    Object.assign(data.lines, { 'l-b1': b, 'l-d1': a });
    writeFileSync(stand.manifestAt(), JSON.stringify(data));
    expect(stand.problems().map((one) => one.slice(0, 22))).toEqual([
      'VO003-stale The sound ',
      'VO003-stale The sound ',
    ]);
  });

  test('two entries that exchanged everything but their keys', () => {
    const data = JSON.parse(readFileSync(stand.manifestAt(), 'utf8')) as { lines: Record<string, { key: string }> };
    const { 'l-b1': a, 'l-d1': b } = data.lines;
    if (!a || !b) throw new Error('two lines of the small call');
    Object.assign(data.lines, { 'l-b1': { ...b, key: a.key }, 'l-d1': { ...a, key: b.key } });
    writeFileSync(stand.manifestAt(), JSON.stringify(data));
    expect(stand.problems().map((one) => one.slice(0, 23))).toEqual([
      'VO005-other-sound The s',
      'VO005-other-sound The s',
    ]);
  });

  test('a text that was edited, where it stands', async () => {
    stand.writeCall(SMALL_CALL.replace('text: 快点。', 'text: 慢点。'));
    const { told } = await stand.check();
    const row = SMALL_CALL.slice(0, SMALL_CALL.indexOf('text: 快点。')).split('\n').length;
    expect(told).toMatch(new RegExp(`call\\.yaml:${row}:\\d+ error VO003-stale .*"l-b1" in zh-CN .*npm run voices`));
    expect(stand.problems().length).toBe(1);
  });

  test('a translation that was edited, in its own file', async () => {
    const overlay = join(stand.scenarios, 'group', 'small', 'words.en.yaml');
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('Words of l-b1', 'Other words'));
    expect((await stand.check()).told).toMatch(/words\.en\.yaml:\d+:\d+ error VO003-stale .*"l-b1" in en/);
  });

  test('what is not settled, where it stands how the line is said', async () => {
    stand.writeCall(SMALL_CALL.replace('text: 快点。', 'text: 快点。, say: "[kuai4]快点。"'));
    const row = SMALL_CALL.slice(0, SMALL_CALL.indexOf('text: 快点。')).split('\n').length;
    const column = (SMALL_CALL.split('\n')[row - 1] ?? '').indexOf('text: 快点。') + 'text: 快点。, say: '.length + 1;
    const { planned } = openStudio(stand.scenarios, stand.voices);
    const line = planned.filter(({ line: id, locale }) => id === 'l-b1' && locale === 'zh-CN');
    expect(checkKept(line, readKept(stand.voices, []))[0]).toMatchObject({
      code: 'VO006-unsettled',
      line: row,
      column,
    });
  });

  test('a manifest that is no manifest', async () => {
    writeFileSync(stand.manifestAt(), '{ "scenario": "small" }');
    const { code, told } = await stand.check();
    expect(code).toBe(1);
    expect(told).toMatch(/small\.json:1:1 error VO001-manifest .*npm run voices/);
    writeFileSync(stand.manifestAt(), 'nothing');
    const { told: again } = await stand.check();
    expect(again).toContain('VO001-manifest');
    // Its sound is not lost: nobody knows whose it is.
    expect(again).not.toContain('VO013-unused');
  });

  test('a sound whose reading is gone, which is made again', async () => {
    const file = join(stand.voices, 'zh-CN', 'small.readings.json');
    const whole = readFileSync(file, 'utf8');
    rmSync(file);
    const { code, told } = await stand.check();
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:\d+:\d+ error VO015-no-reading .*"l-b1"/);
    expect(await stand.render()).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(stand.problems()).toEqual([]);
  });

  test('readings that are none', async () => {
    writeFileSync(join(stand.voices, 'zh-CN', 'small.readings.json'), '{}');
    expect((await stand.check()).told).toMatch(/small\.readings\.json:1:1 error VO001-manifest/);
  });

  test('a call that cannot be read, once', async () => {
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    const { code, told } = await stand.check();
    expect(code).toBe(1);
    expect(told.match(/VO014-no-scenario/g)?.length).toBe(1);
  });
});
