import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/dialogue/replay.ts';
import { explore } from '../../src/lint/explore.ts';
import { examine } from '../../src/studio/examine.ts';
import type { Findings, SharedSources, Texts } from '../../src/studio/findings.ts';
import { wayTo } from '../../src/studio/way-to.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';

const FOLDER = 'scenarios/service/lost-parcel';
const SHARED: SharedSources = { people: [], types: [], known: null };
const SHIPPED: Texts = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

function last(texts: Texts, folder = FOLDER): Findings {
  const all = [...examine({ texts, folder, twin: null, shared: SHARED })];
  const found = all.at(-1);
  if (!found) throw new Error('nothing was found');
  return found;
}

describe('a broken target', () => {
  const call = SHIPPED['call.yaml'] ?? '';
  const at = call.indexOf('goes: n-which }') + 'goes: '.length;
  const broken = last({ ...SHIPPED, 'call.yaml': call.replace('goes: n-which }', 'goes: n-whic }') });
  const [problem] = broken.problems;

  test('is told in its file, at its characters, in its node, with the id to use', () => {
    expect(problem).toMatchObject({ code: 'SC004-unknown-target', file: 'call.yaml', part: 'n-open', fix: 'n-which' });
    expect([problem?.from, problem?.to]).toEqual([at, at + 'n-whic'.length]);
    expect(problem?.line).toBe(call.slice(0, at).split('\n').length);
  });

  test('leaves the map standing, and no figures that would not be true', () => {
    expect(broken.layout?.places.has('n-sms')).toBe(true);
    expect(broken.report).toBeNull();
    expect(broken.scenario).toBeNull();
  });
});

test('the parts know their lines, their stage and all that is said in them', () => {
  const found = last({ 'call.yaml': SMALL_CALL }, 'own/small');
  const lines = SMALL_CALL.split('\n');
  for (const { id, line, end } of found.parts) {
    expect(lines[line - 1]).toContain(`id: ${id}`);
    expect(end).toBeGreaterThanOrEqual(line);
  }
  const part = found.parts.find(({ id }) => id === 'n-b');
  expect(part?.stage).toBe('request');
  expect(part?.sayings.map(({ key }) => key)).toEqual(['s-b', 'l-b1', 'l-b2', 'c-b-pay', 'c-b-no']);
  expect(lines[(part?.end ?? 0) - 1]).toContain('c-b-no');
});

test('a form broken in one place leaves all that is said, with its places', () => {
  const broken = {
    ...SHIPPED,
    'call.yaml': (SHIPPED['call.yaml'] ?? '').replace('stance: question', 'stance: questio'),
  };
  const [whole, hurt] = [last(SHIPPED), last(broken)];
  expect(hurt.scenario).toBeNull();
  const said = ({ parts }: Findings) =>
    parts.map(({ id, sayings }) => [id, sayings.map(({ key, path }) => [key, path])]);
  expect(said(hurt)).toEqual(said(whole));
  for (const { sayings } of hurt.parts)
    for (const { key } of sayings)
      expect([key, hurt.words['zh-CN']?.[key]]).toEqual([key, whole.words['zh-CN']?.[key]]);
});

test('problems of the twin are not told of the call in hand', () => {
  const twin = { folder: 'own/other', texts: { 'call.yaml': 'id: [' } };
  const [found] = examine({ texts: { 'call.yaml': SMALL_CALL }, folder: 'own/small', twin, shared: SHARED });
  expect(found?.problems.every(({ file }) => file === 'call.yaml')).toBe(true);
});

test('the way to each node is a log that replays to just there', () => {
  const { scenario, words } = parseSmall();
  const graph = explore(scenario);
  for (const { id } of scenario.nodes) {
    const log = wayTo(scenario, graph, id, words['zh-CN'] ?? {}, 'zh-CN');
    const { call, stoppedAt } = replay(scenario, log ?? []);
    expect([id, stoppedAt, call.position]).toEqual([id, null, { phase: 'talking', node: id }]);
  }
  const told = wayTo(scenario, graph, 'n-b', words['zh-CN'] ?? {}, 'zh-CN') ?? [];
  expect(told.map(({ event }) => event.type)).toEqual([
    'player.answers',
    'caller.speaks',
    'player.speaks',
    'caller.speaks',
    'player.chooses',
  ]);
  expect(told.at(-1)?.at).toBeGreaterThan(1000);
  expect(wayTo(scenario, graph, 'n-ghost', {}, 'en')).toBeNull();
});
