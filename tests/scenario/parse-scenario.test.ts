import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SMALL_CALL } from '../support/small-call.ts';

const WORDS = (words: string) => ({ file: 'words.en.yaml', text: `locale: en\nwords:\n${words}` });

function problemsOf(text: string, overlay?: string) {
  const parsed = parseScenario({ file: 'call.yaml', text }, overlay === undefined ? [] : [WORDS(overlay)]);
  return parsed.ok ? [] : parsed.problems;
}

/** Place of a piece of text, from 1. */
function placeOf(text: string, piece: string, nth = 0): string {
  const offset = text
    .split(piece)
    .slice(0, nth + 1)
    .join(piece).length;
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('parseScenario', () => {
  test('a sound call parses', () => {
    expect(problemsOf(SMALL_CALL)).toEqual([]);
  });

  test.each([
    ['SC001-yaml', 'id: small', 'id: [small', null],
    ['SC002-shape', 'truth: scam', 'truth: maybe', 'maybe'],
    ['SC002-shape', 'difficulty: 1', 'difficulty: 9', '9'],
    ['SC002-shape', 'at: "20:14"', 'at: "25:14"', '"25:14"'],
    ['SC003-unknown-key', 'title: 小', 'titel: 小', 'titel'],
    ['SC004-unknown-target', 'goes: e-refused }', 'goes: e-refusd }', 'e-refusd'],
    ['SC005-unknown-speaker', 'who: caller, mood: stern', 'who: ghost, mood: stern', 'ghost'],
    [
      'SC006-own-twin',
      'id: small\ntype: lost-parcel-claim\ntruth: scam\ntwin: other',
      'id: own\ntype: lost-parcel-claim\ntruth: scam\ntwin: own',
      'own\nseat',
    ],
    ['SC008-wrong-stage', 'stage: request', 'stage: push', 'push'],
    ['SC012-five-checks', 'kind: openApp', 'kind: lookUp', null],
    ['SC013-duplicate-id', 'id: n-c\n', 'id: n-b\n', 'n-b'],
    ['SC014-unknown-flag', '{ flag: mood, is: strong }', '{ flag: mod, is: strong }', null],
    ['SC015-flag-value', 'set: { mood: some }', 'set: { mood: sum }', 'sum }'],
  ])('%s', (code, from, to, piece) => {
    const text = SMALL_CALL.replace(from, to);
    const problems = problemsOf(text);
    const found = problems.find((problem) => problem.code === code);
    expect(found, JSON.stringify(problems)).toBeDefined();
    if (piece !== null && code !== 'SC013-duplicate-id')
      expect(`${found?.line}:${found?.column}`).toBe(placeOf(text, piece));
    expect(found?.message.length).toBeGreaterThan(20);
  });

  test('all problems are told at once', () => {
    const text = SMALL_CALL.replace('goes: e-refused }', 'goes: e-x }')
      .replace('who: caller, mood: stern', 'who: ghost, mood: stern')
      .replace('twin: other', 'twin: small');
    expect(new Set(problemsOf(text).map((problem) => problem.code))).toEqual(
      new Set(['SC004-unknown-target', 'SC005-unknown-speaker', 'SC006-own-twin']),
    );
  });

  test('the nearest id is offered', () => {
    const [problem] = problemsOf(SMALL_CALL.replace('goes: e-refused }', 'goes: e-refusd }'));
    expect(problem?.message).toContain('"e-refused"');
  });

  test('missing and orphan words are named with the file they are missing from', () => {
    const problems = problemsOf(SMALL_CALL, '  title: Small\n  l-ghost: Boo\n');
    expect(problems.filter((problem) => problem.code === 'SC011-orphan-words')).toMatchObject([
      { file: 'words.en.yaml', line: 4 },
    ]);
    expect(problems.some((problem) => problem.code === 'SC010-missing-words' && problem.message.includes('l-a1'))).toBe(
      true,
    );
  });

  test.each([
    ['binary', '\u0000\u0001\u0002\uFFFD'],
    ['nothing', ''],
    ['a list', '- 1\n- 2\n'],
    ['deep nesting', `${'['.repeat(300)}${']'.repeat(300)}`],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}\n`,
    ],
    ['duplicate keys', 'id: a\nid: b\n'],
  ])('hostile file: %s gives problems, never a throw', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  test('texts are apart and hostile text stays text', () => {
    const parsed = parseScenario(
      { file: 'call.yaml', text: SMALL_CALL.replace('快点。', '<img src=x onerror=alert(1)>') },
      [],
    );
    expect(parsed.ok && parsed.value.words['zh-CN']?.['l-b1']).toBe('<img src=x onerror=alert(1)>');
    expect(parsed.ok && JSON.stringify(parsed.value.scenario)).not.toContain('onerror');
  });

  test('the hash follows words and structure', () => {
    const hash = (text: string) => {
      const parsed = parseScenario({ file: 'call.yaml', text }, []);
      return parsed.ok ? parsed.value.scenario.hash : '';
    };
    expect(hash(SMALL_CALL)).toBe(hash(SMALL_CALL));
    expect(hash(SMALL_CALL.replace('快点。', '快些。'))).not.toBe(hash(SMALL_CALL));
    expect(hash(SMALL_CALL.replace('pays: 200', 'pays: 201'))).not.toBe(hash(SMALL_CALL));
  });
});
