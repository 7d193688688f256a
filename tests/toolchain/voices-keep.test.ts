import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/scenario/scenario.ts';
import { checkKept } from '../../src/toolchain/voices/check.ts';
import { checkVoices } from '../../src/toolchain/voices/check-command.ts';
import { readKept } from '../../src/toolchain/voices/kept.ts';
import { openStudio } from '../../src/toolchain/voices/open-studio.ts';
import { pruneVoices } from '../../src/toolchain/voices/prune.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';
import { hummer, openStand, type Stand } from './voices-stand.ts';

const listening = Object.fromEntries(
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [signal, process.listeners(signal).length]),
);
const LINES = linesOf(parseSmall(SMALL_CALL).scenario).length;

let stand: Stand;
beforeEach(() => {
  stand = openStand();
});
afterEach(() => {
  rmSync(stand.folder, { recursive: true });
});

const manifestAt = (locale = 'zh-CN') => join(stand.voices, locale, 'small.json');
const soundOf = (line: string, locale = 'zh-CN'): string => {
  const { lines } = JSON.parse(readFileSync(manifestAt(locale), 'utf8')) as { lines: Record<string, { file: string }> };
  return join(stand.voices, locale, lines[line]?.file ?? '');
};
const problems = () =>
  checkKept(stand.studio().planned, readKept(stand.voices, [])).map(({ code, message }) => `${code} ${message}`);
async function check(): Promise<{ code: number; told: string }> {
  let told = '';
  const say = (text: string) => {
    told += `${text}\n`;
  };
  const code = await checkVoices({
    voices: stand.voices,
    studio: stand.studio(),
    isWanted: () => true,
    quick: true,
    say,
  });
  return { code, told };
}
const bytes = () =>
  readdirSync(stand.voices, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|webm)$/.test(name))
    .sort()
    .map((name) => `${name} ${readFileSync(join(stand.voices, name), 'latin1')}`);

describe('rendering', () => {
  test('every line of both languages, those of the player and of findings too; then nothing', async () => {
    const first = await stand.render();
    expect(first).toMatchObject({ code: 0 });
    expect(first.told).toContain(`${2 * LINES} of ${2 * LINES} lines`);
    expect(problems()).toEqual([]);
    expect(Object.keys((JSON.parse(readFileSync(manifestAt(), 'utf8')) as { lines: object }).lines)).toEqual(
      linesOf(parseSmall(SMALL_CALL).scenario).map(({ id }) => id),
    );
    const spoken = stand.spoken.length;
    const again = await stand.render({ open: () => Promise.reject(new Error('nobody asked')) });
    expect(again).toMatchObject({ code: 0 });
    expect(again.told).toContain('Nothing to render');
    expect(stand.spoken.length).toBe(spoken);
  });

  test('a changed text, mood, voice or "say" is rendered anew, and nothing else', async () => {
    await stand.render();
    for (const [was, is] of [
      ['text: 快点。', 'text: 快一点。'],
      ['mood: stern, text: 快一点。', 'mood: warm, text: 快一点。'],
      ['text: 快一点。', 'text: 快一点。, say: 快一些。'],
      ['bank: { name: 银行, voice: jingwen }', 'bank: { name: 银行, voice: guilan }'],
    ] as const) {
      const text = readFileSync(stand.call, 'utf8');
      expect(text).toContain(was);
      stand.writeCall(text.replace(was, is));
      const before = stand.spoken.length;
      const stale = problems();
      expect(stale.length, is).toBeGreaterThan(0);
      expect(await stand.render()).toMatchObject({ code: 0 });
      expect(stand.spoken.length - before, is).toBe(new Set(stale).size);
      expect(problems(), is).toEqual([]);
    }
  });

  test('the same words in the same way share a sound, and a line renamed keeps its own', async () => {
    stand.writeCall(
      SMALL_CALL.replace(
        '{ id: l-c1, who: caller, text: 还有三百。 }',
        '{ id: l-c1, who: caller, text: 订单尾号一二。 }',
      ),
    );
    await stand.render();
    expect(soundOf('l-c1')).toBe(soundOf('l-a3'));
    const before = stand.spoken.length;
    stand.writeCall(readFileSync(stand.call, 'utf8').replace('id: l-c1,', 'id: l-c9,'));
    const overlay = join(stand.scenarios, 'group', 'small', 'words.en.yaml');
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('  l-c1:', '  l-c9:'));
    expect((await stand.render()).told).toContain('2 lines have a sound that was there already');
    expect(stand.spoken.length).toBe(before);
    expect(readFileSync(manifestAt(), 'utf8')).not.toContain('l-c1');
  });

  test('stopped in the middle it goes on where it was, and ends with the same bytes', async () => {
    await stand.render();
    const whole = bytes();
    const until = Math.floor(stand.spoken.length / 3);
    for (const locale of ['zh-CN', 'en']) rmSync(join(stand.voices, locale), { recursive: true });
    const dying = { ...hummer(stand.folder, []) };
    let left = until;
    const halting = {
      ...dying,
      speak: (job: Parameters<typeof dying.speak>[0]) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('killed')) : dying.speak(job);
      },
    };
    const cut = await stand.render({ open: () => Promise.resolve(halting) });
    expect(cut.code).toBe(1);
    expect(cut.told).toContain('killed');
    const before = stand.spoken.length;
    expect(await stand.render()).toMatchObject({ code: 0 });
    expect(stand.spoken.length - before).toBe(before - until);
    expect(bytes()).toEqual(whole);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'asked to stop by %s it closes the engine and says how to go on',
    async (signal) => {
      const own = hummer(stand.folder, []);
      let [spoken, closed] = [0, 0];
      const { code, told } = await stand.render({
        open: () =>
          Promise.resolve({
            ...own,
            speak: (job: Parameters<typeof own.speak>[0]) => {
              spoken += 1;
              if (spoken === 3) process.emit(signal);
              return own.speak(job);
            },
            close: () => {
              closed += 1;
              return Promise.resolve();
            },
          }),
      });
      expect(code).toBe(1);
      expect(told).toContain('Stopped. Run it again to go on from here.');
      expect(closed).toBeGreaterThan(0);
      // What is under way is kept, and nothing new begun.
      expect(spoken).toBeLessThan(6);
      expect(process.listeners(signal).length).toBe(listening[signal]);
      expect(await stand.render()).toMatchObject({ code: 0 });
      expect(problems()).toEqual([]);
    },
  );

  test('a line nobody can say stops no other, and is told by name', async () => {
    const own = hummer(stand.folder, []);
    const picky = {
      ...own,
      speak: (job: Parameters<typeof own.speak>[0]) =>
        job.text.includes('快点') ? Promise.reject(new Error('cannot say 点')) : own.speak(job),
    };
    const { code, told } = await stand.render({ open: () => Promise.resolve(picky) });
    expect(code).toBe(1);
    expect(told).toContain('small zh-CN l-b1: cannot say 点');
    expect(problems()).toEqual([expect.stringContaining('VO002-not-voiced Line "l-b1"')]);
  });

  test('where nothing can be said at all, a few lines say so and not all', async () => {
    const mute = { ...hummer(stand.folder, []), speak: () => Promise.reject(new Error('out of memory')) };
    const { code, told } = await stand.render({ open: () => Promise.resolve(mute) });
    expect(code).toBe(1);
    expect(told.match(/out of memory/g)?.length).toBe(10);
    expect(told).toContain(`${2 * LINES} sounds could not be made, the first 10 told.`);
  });

  test('what is not settled waits', async () => {
    const studio = stand.studio();
    const planned = studio.planned.map((line, i) =>
      i === 0 ? { ...line, unsettled: [{ piece: '转', at: 2, why: 'reading' as const }] } : line,
    );
    const { code, told } = await stand.render({ studio: { ...studio, planned } });
    expect(code).toBe(1);
    expect(told).toContain('1 lines wait');
    expect(checkKept(planned, readKept(stand.voices, [])).map(({ code: one }) => one)).toEqual([
      'VO006-unsettled',
      'VO002-not-voiced',
    ]);
  });
});

describe('what cannot be read keeps anything from being voiced wrongly', () => {
  const refuse = { open: () => Promise.reject(new Error('nobody asked')) };

  test('a cast with a fault, at its place', async () => {
    const cast = join(stand.voices, 'cast.yaml');
    writeFileSync(cast, readFileSync(cast, 'utf8').replace('age: 24', 'age: young'));
    const { code, told } = await stand.render(refuse);
    expect(code).toBe(1);
    expect(told).toMatch(/cast\.yaml:\d+:\d+ error SC002-shape .*age/);
  });

  test('a lexicon with a word twice, at its place', async () => {
    const lexicons = join(stand.scenarios, '..', 'assets', 'voices');
    mkdirSync(lexicons, { recursive: true });
    writeFileSync(join(lexicons, 'lexicon.en.yaml'), 'locale: en\nwords:\n  Xu: Shoe\n  Xu: Zoo\n');
    const { code, told } = await stand.render(refuse);
    expect(code).toBe(1);
    expect(told).toMatch(/lexicon\.en\.yaml:4:\d+ error .*Xu/);
    expect((await check()).told).toMatch(/lexicon\.en\.yaml:4:\d+ error .*Xu/);
  });

  test('a call with a fault is left out, and that is told', async () => {
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    const { code, told } = await stand.render(refuse);
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:1:1 error VO014-no-scenario/);
  });
});

describe('the check names', () => {
  beforeEach(async () => {
    await stand.render();
  });

  test('nothing where all is well', async () => {
    expect(await check()).toMatchObject({ code: 0 });
  });

  test('a file that was deleted', async () => {
    const file = soundOf('l-b1');
    rmSync(file);
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:\d+:\d+ error VO004-no-file .*"l-b1"/);
    expect(problems().length).toBe(1);
  });

  test('two files that were swapped', () => {
    const [a, b] = [soundOf('l-b1'), soundOf('l-d1')];
    renameSync(a, `${a}.x`);
    renameSync(b, a);
    renameSync(`${a}.x`, b);
    expect(problems().sort()).toEqual([
      expect.stringMatching(/^VO005-other-sound .*"l-b1"/),
      expect.stringMatching(/^VO005-other-sound .*"l-d1"/),
    ]);
  });

  test('two entries that were swapped in the manifest', () => {
    const data = JSON.parse(readFileSync(manifestAt(), 'utf8')) as { lines: Record<string, { key: string }> };
    const { 'l-b1': a, 'l-d1': b } = data.lines;
    if (!a || !b) throw new Error('two lines of the small call');
    Object.assign(data.lines, { 'l-b1': b, 'l-d1': a });
    writeFileSync(manifestAt(), JSON.stringify(data));
    expect(problems().map((one) => one.slice(0, 22))).toEqual(['VO003-stale The sound ', 'VO003-stale The sound ']);
  });

  test('two entries that exchanged everything but their keys', () => {
    const data = JSON.parse(readFileSync(manifestAt(), 'utf8')) as { lines: Record<string, { key: string }> };
    const { 'l-b1': a, 'l-d1': b } = data.lines;
    if (!a || !b) throw new Error('two lines of the small call');
    Object.assign(data.lines, { 'l-b1': { ...b, key: a.key }, 'l-d1': { ...a, key: b.key } });
    writeFileSync(manifestAt(), JSON.stringify(data));
    expect(problems().map((one) => one.slice(0, 23))).toEqual(['VO005-other-sound The s', 'VO005-other-sound The s']);
  });

  test('a text that was edited, where it stands', async () => {
    stand.writeCall(SMALL_CALL.replace('text: 快点。', 'text: 慢点。'));
    const { told } = await check();
    const row = SMALL_CALL.slice(0, SMALL_CALL.indexOf('text: 快点。')).split('\n').length;
    expect(told).toMatch(new RegExp(`call\\.yaml:${row}:\\d+ error VO003-stale .*"l-b1" in zh-CN .*npm run voices`));
    expect(problems().length).toBe(1);
  });

  test('a translation that was edited, in its own file', async () => {
    const overlay = join(stand.scenarios, 'group', 'small', 'words.en.yaml');
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('Words of l-b1', 'Other words'));
    expect((await check()).told).toMatch(/words\.en\.yaml:\d+:\d+ error VO003-stale .*"l-b1" in en/);
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
    writeFileSync(manifestAt(), '{ "scenario": "small" }');
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told).toMatch(/small\.json:1:1 error VO001-manifest .*npm run voices/);
    writeFileSync(manifestAt(), 'nothing');
    const { told: again } = await check();
    expect(again).toContain('VO001-manifest');
    // Its sound is not lost: nobody knows whose it is.
    expect(again).not.toContain('VO013-unused');
  });

  test('a sound whose reading is gone, which is made again', async () => {
    const file = join(stand.voices, 'zh-CN', 'small.readings.json');
    const whole = readFileSync(file, 'utf8');
    rmSync(file);
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:\d+:\d+ error VO015-no-reading .*"l-b1"/);
    expect(await stand.render()).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(problems()).toEqual([]);
  });

  test('readings that are none', async () => {
    writeFileSync(join(stand.voices, 'zh-CN', 'small.readings.json'), '{}');
    expect((await check()).told).toMatch(/small\.readings\.json:1:1 error VO001-manifest/);
  });

  test('a call that cannot be read, once', async () => {
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    const { code, told } = await check();
    expect(code).toBe(1);
    expect(told.match(/VO014-no-scenario/g)?.length).toBe(1);
  });
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
    const old = soundOf('l-b1');
    stand.writeCall(SMALL_CALL.replace('text: 快点。', 'text: 慢点。'));
    await stand.render();
    expect(prune(false)).toContain(old);
    expect(existsSync(old)).toBe(true);
    expect((await check()).told).toContain('VO013-unused');
    prune(true);
    expect(existsSync(old)).toBe(false);
    expect((await check()).told).not.toContain('VO013-unused');
    expect(problems()).toEqual([]);
  });

  test('what a stopped run left behind goes, and manifests of calls that are gone', () => {
    writeFileSync(join(stand.voices, 'en', 'abc.webm.12.part'), '');
    rmSync(join(stand.scenarios, 'group', 'small'), { recursive: true });
    expect(prune(true)).toContain('small.json');
    expect(readdirSync(join(stand.voices, 'en'))).toEqual([]);
    expect(existsSync(join(stand.voices, 'cast.yaml'))).toBe(true);
  });

  test('nothing goes while a manifest cannot be read', () => {
    writeFileSync(manifestAt(), 'nothing');
    const before = bytes();
    const told = prune(true);
    expect(told).toMatch(/small\.json:1:1 error VO001-manifest/);
    expect(told).toContain('Nothing is removed');
    expect(bytes()).toEqual(before);
  });

  test('the sound of a call that cannot be read at the moment stays', () => {
    const before = bytes();
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    prune(true);
    expect(bytes()).toEqual(before);
  });
});
