import { beforeEach, describe, expect, test } from 'vitest';
import { makeDataModel } from '../../src/app/data-model.ts';
import { RECORD_PROBLEMS } from '../../src/reports/record-file.ts';
import { writeRecord } from '../../src/reports/write-record.ts';
import { LOCALES } from '../../src/scenario/vocabulary.ts';
import type { Player, PlayerRecord } from '../../src/storage/kept.ts';
import type { MinutesAhead } from '../../src/training/calendar-day.ts';
import { fakePlayers } from '../support/fake-players.ts';
import { LATE_DAY, LATE_IN_SUMMER, london } from '../support/london.ts';
import { playedRecord } from '../support/played-trials.ts';
import { uiWords } from '../support/ui-words.ts';

const { record, scenarios } = playedRecord(30);
const NOBODY: PlayerRecord = { nickname: '', settings: {}, guideDone: false, firsts: {}, trials: [] };
/** 23 November 2026, 11 in the evening UTC: the 24th in Beijing. */
const NOW = Date.UTC(2026, 10, 23, 23);

interface Given {
  readonly nickname?: string;
  readonly has?: PlayerRecord;
  readonly others?: readonly Player[];
  readonly full?: boolean;
  readonly none?: boolean;
  readonly minutesAhead?: MinutesAhead;
}

let saved: { name: string; text: Blob; type: string }[] = [];
let reopened = 0;
beforeEach(() => {
  saved = [];
  reopened = 0;
});

function open(given: Given = {}) {
  const { nickname = '小雨', has = record, others = [], full = false, none = false, minutesAhead = () => 480 } = given;
  const player: Player = { id: 'p-0', nickname };
  const players = fakePlayers([player, ...others], has, full);
  const model = makeDataModel({
    player,
    players,
    takeDown: (id) => Promise.resolve(none ? null : (scenarios.get(id) ?? null)),
    saveFile: (name, text, type) => saved.push({ name, text, type }),
    reopen: () => {
      reopened += 1;
    },
    today: () => NOW,
    minutesAhead,
    breathe: () => Promise.resolve(),
    game: '0.1.0',
  });
  return { model, players };
}

function fileOf(given: PlayerRecord) {
  const text = [...writeRecord(given, { at: NOW, game: '0.1.0' })].join('');
  return { size: text.length, text: () => Promise.resolve(text) };
}

describe('what is kept', () => {
  test('is counted, with its days in the player’s own calendar', async () => {
    const { model } = open();
    await model.look();
    const { calls, counted, days, bytes } = model.kept.value ?? {};
    expect({ calls, counted }).toEqual({ calls: 30, counted: 30 });
    // 1 January 2026, 8 in the evening in Beijing, and 29 hours later.
    expect(days).toEqual({ first: 20454, last: 20456 });
    const whole = (await fileOf(record).text()).length;
    expect(Math.abs((bytes ?? 0) - whole) / whole).toBeLessThan(0.02);
  });

  test('with the days they had by the clocks then', async () => {
    const trials = record.trials.map((trial) => ({ ...trial, at: LATE_IN_SUMMER }));
    const { model } = open({ has: { ...record, trials }, minutesAhead: london });
    await model.look();
    expect(model.kept.value?.days).toEqual({ first: LATE_DAY, last: LATE_DAY });
  });

  test('nothing yet has no days', async () => {
    const { model } = open({ has: NOBODY });
    await model.look();
    expect(model.kept.value).toEqual({ calls: 0, counted: 0, days: null, bytes: 0 });
  });
});

describe('saving', () => {
  test('everything goes into one file named for the player and the day, and comes back whole', async () => {
    const { model } = open();
    expect(await model.saveRecord()).toBe('saved');
    expect(saved[0]).toMatchObject({ name: 'hold-the-line-record-小雨-2026-11-24.json', type: 'application/json' });
    const text = (await saved[0]?.text.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({ game: '0.1.0', written: '2026-11-23T23:00:00.000Z', record });
    const elsewhere = open({ nickname: '', has: NOBODY });
    const outcome = await elsewhere.model.bringIn({ size: text.length, text: () => Promise.resolve(text) }, false);
    expect(outcome).toEqual({ kind: 'done', added: 30, already: 0, unproved: 0 });
    expect(elsewhere.players.now().trials).toEqual(record.trials);
    expect(model.progress.value).toBeNull();
  });

  test('a nickname that no disk would take leaves the name of the file sound', async () => {
    const { model } = open({ nickname: '../a:b*' });
    await model.saveRecord();
    expect(saved[0]?.name).toBe('hold-the-line-record-a-b-2026-11-24.json');
  });

  test('the table and its codebook; no table of nothing', async () => {
    const { model } = open();
    expect([await model.saveTable(), await model.saveCodebook()]).toEqual(['saved', 'saved']);
    expect(saved.map(({ name }) => name)).toEqual([
      'hold-the-line-calls-小雨-2026-11-24.csv',
      'hold-the-line-codebook-小雨-2026-11-24.csv',
    ]);
    // The Blob drops nothing: the mark Excel needs comes first.
    expect([...new Uint8Array((await saved[0]?.text.arrayBuffer()) ?? new ArrayBuffer(0)).slice(0, 3)]).toEqual([
      239, 187, 191,
    ]);
    expect(await open({ has: NOBODY }).model.saveTable()).toBe('empty');
  });

  test('a store that gives nothing is told, not thrown', async () => {
    const { model, players } = open();
    Object.assign(players, { record: () => Promise.reject(new Error('gone')) });
    expect([await model.saveRecord(), await model.saveTable()]).toEqual(['failed', 'failed']);
    expect(saved).toEqual([]);
    await expect(model.look()).resolves.toBeUndefined();
  });
});

describe('bringing in a file', () => {
  test('what is here already is not counted again', async () => {
    const { model, players } = open({ has: { ...record, trials: record.trials.slice(0, 10) } });
    expect(await model.bringIn(fileOf(record), false)).toEqual({ kind: 'done', added: 20, already: 10, unproved: 0 });
    expect(players.now().trials).toHaveLength(30);
    expect(await model.bringIn(fileOf(record), false)).toMatchObject({ added: 0, already: 30 });
    expect(players.now().trials).toHaveLength(30);
    model.leave();
    expect(reopened).toBe(1);
  });

  test('the game is not opened anew where nothing came in', async () => {
    const { model } = open();
    await model.bringIn({ size: 2, text: () => Promise.resolve('{}') }, false);
    model.leave();
    expect(reopened).toBe(0);
  });

  test('a new device takes the name over; a player with a name keeps theirs', async () => {
    const fresh = open({ nickname: '', has: NOBODY });
    await fresh.model.bringIn(fileOf(record), false);
    expect(fresh.players.asked).toEqual(['merge 30', 'rename 小雨']);
    // From then on it is theirs, and the same file once more is nobody else's.
    expect(fresh.model.current.value.nickname).toBe('小雨');
    expect(await fresh.model.bringIn(fileOf(record), false)).toMatchObject({ kind: 'done', added: 0 });
    const named = open({ nickname: '爸爸', has: NOBODY });
    await named.model.bringIn(fileOf(record), false);
    expect(named.players.asked).toEqual(['merge 30']);
  });

  test('somebody else’s file waits until the player says so', async () => {
    const { model, players } = open({ nickname: '爸爸', has: { ...record, trials: record.trials.slice(0, 1) } });
    expect(await model.bringIn(fileOf(record), false)).toEqual({ kind: 'other-player', nickname: '小雨' });
    expect(players.asked).toEqual([]);
    expect(await model.bringIn(fileOf(record), true)).toMatchObject({ kind: 'done', added: 29 });
  });

  test('a tampered file is refused whole', async () => {
    const trials = record.trials.map((trial, i) =>
      i === 4 ? { ...trial, result: { ...trial.result, protected: trial.result.protected + 1 } } : trial,
    );
    const { model, players } = open({ nickname: '', has: NOBODY });
    expect(await model.bringIn(fileOf({ ...record, trials }), false)).toEqual({
      kind: 'refused',
      problems: [{ code: 'trial-tampered', place: 'record.trials[4]', found: trials[4]?.scenario }],
    });
    expect(players.asked).toEqual([]);
  });

  test('calls this game no longer has, or has in another wording, are taken as they are, and told', async () => {
    const gone = open({ has: NOBODY, none: true });
    expect(await gone.model.bringIn(fileOf(record), false)).toMatchObject({ kind: 'done', added: 30, unproved: 30 });
    const trials = record.trials.map((trial, i) => (i < 3 ? { ...trial, hash: 'older' } : trial));
    const older = open({ has: NOBODY });
    expect(await older.model.bringIn(fileOf({ ...record, trials }), false)).toMatchObject({ added: 30, unproved: 3 });
  });

  test('a foreign file, one too big to be opened, one that cannot be read, and a full disk', async () => {
    const { model } = open({ has: NOBODY });
    const foreign = { size: 2, text: () => Promise.resolve('{}') };
    expect(await model.bringIn(foreign, false)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'file-foreign' }],
    });
    let opened = false;
    const film = {
      size: 4e9,
      text: () => {
        opened = true;
        return Promise.resolve('');
      },
    };
    expect(await model.bringIn(film, false)).toMatchObject({ kind: 'refused', problems: [{ code: 'file-too-big' }] });
    expect(opened).toBe(false);
    const torn = { size: 2, text: () => Promise.reject(new Error('gone')) };
    expect(await model.bringIn(torn, false)).toEqual({ kind: 'unreadable' });
    const full = open({ has: NOBODY, full: true });
    expect(await full.model.bringIn(fileOf(record), false)).toEqual({ kind: 'not-kept' });
    expect(full.model.progress.value).toBeNull();
  });
});

describe('players', () => {
  const others = [{ id: 'p-1', nickname: 'Anna' }];

  test.each([
    ['a name', '  外婆 \n 李 ', 'done', ['add 外婆 李']],
    ['nothing', ' \u200b ', 'empty', []],
    ['twenty characters', '🐢'.repeat(20), 'done', [`add ${'🐢'.repeat(20)}`]],
    ['twenty-one', 'x'.repeat(21), 'too-long', []],
    ['a name that is here', 'ANNA', 'taken', []],
    ['signs that turn the writing round', '\u202eab', 'done', ['add ab']],
  ] as const)('%s: %j', async (_, typed, outcome, asked) => {
    const { model, players } = open({ others });
    await model.look();
    expect(await model.addPlayer(typed)).toBe(outcome);
    expect(players.asked).toEqual(asked);
    expect(reopened).toBe(asked.length);
  });

  test('a player may keep their own name, and not take another’s', async () => {
    const { model, players } = open({ others });
    await model.look();
    expect(await model.renamePlayer('小雨')).toBe('done');
    expect(await model.renamePlayer('anna')).toBe('taken');
    expect(players.asked).toEqual(['rename 小雨']);
  });

  test('choosing and forgetting open the page anew; where they fail it stays', async () => {
    const { model, players } = open({ others });
    expect([await model.choosePlayer('p-1'), await model.forget()]).toEqual([true, true]);
    expect([players.asked, reopened]).toEqual([['choose p-1', 'forget'], 2]);
    const full = open({ others, full: true });
    expect([await full.model.choosePlayer('p-1'), await full.model.forget()]).toEqual([false, false]);
    expect(await full.model.addPlayer('x')).toBe('failed');
    expect(reopened).toBe(2);
  });
});

test.each(LOCALES)('every problem a file can have has words and a remedy (%s)', (locale) => {
  const { has } = uiWords(locale);
  const keys = RECORD_PROBLEMS.flatMap((code) => [`data-problem-${code}`, `data-remedy-${code}`]);
  expect(keys.filter((key) => !has(key))).toEqual([]);
});
