import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parsePlay, runPlay } from '../../src/lint/play.ts';
import { resultOf } from '../../src/scoring/result.ts';
import { impactOf } from '../../src/toolchain/commands/impact.ts';
import { readContent } from '../../src/toolchain/content.ts';

let root: string;
const fresh = (part: string) => cpSync(resolve('scenarios', part), join(root, part), { recursive: true });
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'impact-'));
  fresh('.');
});
beforeEach(() => fresh('service/lost-parcel'));
afterAll(() => rmSync(root, { recursive: true }));

const callFile = () => join(root, 'service/lost-parcel/call.yaml');
function edit(from: string | RegExp, to: string): void {
  const old = readFileSync(callFile(), 'utf8');
  const changed = old.replace(from, to);
  expect(changed).not.toBe(old);
  writeFileSync(callFile(), changed);
}

/** A trial of the play that reaches an ending, stored as the game stores it. */
function trial(ending: string, confidence = 95): object {
  const { parsed, plays } = readContent(root, [join(root, 'service/lost-parcel')]).scenarios[0] ?? {};
  const play = plays?.find((one) => one.ending === ending);
  if (!parsed || !play) throw new Error(`no play ${ending}`);
  const { call, marks } = runPlay(parsed.scenario, parsed.words['zh-CN'] ?? {}, parsePlay(play.text));
  return {
    id: 't',
    scenario: 'lost-parcel',
    hash: parsed.scenario.hash,
    log: call.log,
    confidence,
    result: marks && resultOf(marks),
  };
}
const saved = (data: unknown, name = 'logs.json') => {
  const file = join(root, name);
  writeFileSync(file, JSON.stringify(data));
  return file;
};
const broken = (logs: readonly string[] = []) =>
  impactOf(root, 'lost-parcel', logs, null)
    .impacts.filter((one) => one.breaks)
    .map((one) => ({ ...one, name: one.name.split('/').at(-1) }));

test('nothing breaks while nothing is edited', () => {
  const file = saved([trial('e-lost-some'), trial('e-left')]);
  const { impacts } = impactOf(root, 'lost-parcel', [file], null);
  expect(impacts.filter((one) => one.kind === 'log')).toHaveLength(2);
  expect(impacts.length).toBeGreaterThan(8);
  expect(impacts.filter((one) => one.breaks || one.texts.length > 0)).toEqual([]);
});

test('a renamed choice stops plays and logs that pass through it, and the nearest id is told', () => {
  const file = saved([trial('e-lost-some'), trial('e-declined')]);
  edit('id: c-score-pay', 'id: c-score-paid');
  const found = broken([file]);
  expect(found.map((one) => one.name)).toEqual(['e-lost-all.play', 'e-lost-some.play', 'logs.json#1']);
  for (const one of found) expect(one.stops?.why).toContain('"c-score-pay" is unknown; nearest is "c-score-paid"');
  const text = readFileSync(join(root, 'service/lost-parcel/e-lost-some.play'), 'utf8').split('\n');
  expect(text[(found[1]?.stops?.at ?? 0) - 1]).toBe('chooses c-score-pay');
  const entries = (JSON.parse(readFileSync(file, 'utf8')) as { log: { event: unknown }[] }[])[0]?.log;
  expect(entries?.[(found[2]?.stops?.at ?? 0) - 1]?.event).toEqual({ type: 'player.chooses', choice: 'c-score-pay' });
});

test('a choice that leads elsewhere stops at the next one, which stands where the call is not', () => {
  edit(
    'stance: refuse, goes: n-nocard }\n      - { id: c-card-back',
    'stance: refuse, goes: n-why }\n      - { id: c-card-back',
  );
  edit('stance: comply, goes: n-card }', 'stance: comply, goes: n-nocard }');
  expect(broken().map((one) => one.stops?.why)[0]).toMatch(
    /choice "c-card-\w+" stands at n-card, where the call is not now/,
  );
});

test('a sum that is another one changes marks, in plays and in stored trials', () => {
  const file = saved(trial('e-lost-some'));
  edit(/pays: 1200/g, 'pays: 1300');
  const found = broken([file]);
  expect(found.map((one) => one.name)).toContain('e-lost-some.play');
  expect(found.find((one) => one.name === 'e-lost-some.play')?.marks[0]).toMatch(
    /^\d+: .*"lost 1300", not "lost 1200"/,
  );
  expect(found.find((one) => one.name === 'logs.json')?.marks).toEqual([
    'earned "lost 1200", now "lost 1300"',
    'earned "protected 3800", now "protected 3700"',
  ]);
});

test('another wording drifts and breaks nothing', () => {
  edit('text: 嗯，我是。', 'text: 嗯，是我。');
  const { impacts } = impactOf(root, 'lost-parcel', [], null);
  expect(impacts.some((one) => one.breaks)).toBe(false);
  expect(impacts.find((one) => one.name.endsWith('e-left.play'))?.texts[0]).toMatch(/l-open-2 now says/);
});

test('held against an older copy: removed, added, moved, retargeted, and who passes there', () => {
  const older = join(root, 'older.yaml');
  writeFileSync(older, readFileSync(callFile()));
  edit('id: c-open-which', 'id: c-open-what');
  edit('pays: 1200, goes: n-paid', 'pays: 1200, goes: n-again');
  const { changes } = impactOf(root, 'lost-parcel', [], older);
  expect(changes.map(({ id, what }) => `${what} ${id}`)).toEqual([
    'removed c-open-which',
    'added c-open-what',
    'retargeted c-score-pay',
  ]);
  expect(changes[0]?.how).toContain('nearest new id is c-open-what');
  expect(changes[2]?.how).toBe('goes n-again instead of n-paid');
  expect(changes[0]?.through.length).toBeGreaterThan(0);
});

describe('files of logs', () => {
  test('one, a list, an export, and those of other scenarios', () => {
    const one = trial('e-left');
    const count = (data: unknown) => impactOf(root, 'lost-parcel', [saved(data)], null);
    const logs = (data: unknown) => count(data).impacts.filter((each) => each.kind === 'log').length;
    expect(logs(one)).toBe(1);
    expect(logs([one, one])).toBe(2);
    expect(logs({ trials: [one], game: { call: one } })).toBe(2);
    expect(count([one, { ...one, scenario: 'sender-claim' }]).others).toBe(1);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'Give a JSON export'],
    ['no log in it', '[1, {"a": null}]', 'no log in it'],
    ['a list of lists without end', '['.repeat(100_000) + ']'.repeat(100_000), 'no log in it'],
  ])('%s is refused plainly', (_, text, message) => {
    const file = join(root, 'bad.json');
    writeFileSync(file, text);
    expect(() => impactOf(root, 'lost-parcel', [file], null)).toThrow(message);
  });

  test('entries that are none stop the log at their place', () => {
    const file = saved([
      { scenario: 'lost-parcel', log: [{ at: 0, event: { type: 'player.answers' } }, null] },
      { scenario: 'lost-parcel', log: [{ at: 'x', event: { type: 'player.answers' } }] },
      { scenario: 'lost-parcel', log: [{ at: 0, event: { type: 'player.flies' } }], result: { odd: true } },
      { scenario: 'lost-parcel', log: [{ at: 0, event: 'player.answers' }, 5] },
    ]);
    expect(broken([file]).map((one) => one.stops?.at)).toEqual([2, 1, 1, 1]);
  });
});
