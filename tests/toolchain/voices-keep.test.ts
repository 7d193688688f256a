import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/scenario/scenario.ts';
import { checkKept } from '../../src/toolchain/voices/check.ts';
import { readKept } from '../../src/toolchain/voices/kept.ts';
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

describe('rendering', () => {
  test('every line of both languages, those of the player and of findings too; then nothing', async () => {
    const first = await stand.render();
    expect(first).toMatchObject({ code: 0 });
    expect(first.told).toContain(`${2 * LINES} of ${2 * LINES} lines`);
    expect(stand.problems()).toEqual([]);
    expect(Object.keys((JSON.parse(readFileSync(stand.manifestAt(), 'utf8')) as { lines: object }).lines)).toEqual(
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
      const stale = stand.problems();
      expect(stale.length, is).toBeGreaterThan(0);
      expect(await stand.render()).toMatchObject({ code: 0 });
      expect(stand.spoken.length - before, is).toBe(new Set(stale).size);
      expect(stand.problems(), is).toEqual([]);
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
    expect(stand.soundOf('l-c1')).toBe(stand.soundOf('l-a3'));
    const before = stand.spoken.length;
    stand.writeCall(readFileSync(stand.call, 'utf8').replace('id: l-c1,', 'id: l-c9,'));
    const overlay = join(stand.scenarios, 'group', 'small', 'words.en.yaml');
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('  l-c1:', '  l-c9:'));
    expect((await stand.render()).told).toContain('2 lines have a sound that was there already');
    expect(stand.spoken.length).toBe(before);
    expect(readFileSync(stand.manifestAt(), 'utf8')).not.toContain('l-c1');
  });

  test('stopped in the middle it goes on where it was, and ends with the same bytes', async () => {
    await stand.render();
    const whole = stand.bytes();
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
    expect(stand.bytes()).toEqual(whole);
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
      expect(stand.problems()).toEqual([]);
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
    expect(stand.problems()).toEqual([expect.stringContaining('VO002-not-voiced Line "l-b1"')]);
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
    expect((await stand.check()).told).toMatch(/lexicon\.en\.yaml:4:\d+ error .*Xu/);
  });

  test('a call with a fault is left out, and that is told', async () => {
    stand.writeCall(SMALL_CALL.replace('truth: scam', 'truth: maybe'));
    const { code, told } = await stand.render(refuse);
    expect(code).toBe(1);
    expect(told).toMatch(/call\.yaml:1:1 error VO014-no-scenario/);
  });
});
