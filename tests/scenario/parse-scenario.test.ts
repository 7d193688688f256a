import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SMALL_CALL } from '../support/small-call.ts';

const WORDS = (words: string) => ({ file: 'words.en.yaml', text: `locale: en\nwords:\n${words}` });

function problemsOf(text: string, overlay?: string) {
  const parsed = parseScenario({ file: 'call.yaml', text }, overlay === undefined ? [] : [WORDS(overlay)]);
  return parsed.ok ? parsed.value.warnings : parsed.problems;
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
    ['SC018-unknown-word', 'truth: scam', 'truth: maybe', 'maybe'],
    ['SC018-unknown-word', 'tells: [code, code]', 'tells: [code, kode]', 'kode'],
    ['SC019-unknown-asset', 'room: callroom', 'room: cellar', 'cellar'],
    ['SC038-unknown-voice', 'voice: jingwen }, bank', 'voice: woman-calm }, bank', 'woman-calm }, bank'],
    ['SC046-silence-leads-nowhere', 'set: { unread: true }, goes: n-b }', 'set: { unread: true } }', 'timed:'],
    ['SC047-missing-key', 'id: n-c\n    stage: extraction', 'id: n-c', 'id: n-c'],
    ['SC070-too-deep', 'sources: [test]', `sources: ${'['.repeat(32)}${']'.repeat(32)}`, '[]'],
    ['SC071-aliases', 'title: 小', 'title: *other', '*other'],
    ['SC068-not-text', 'title: 小', 'title: \uFFFD', '\uFFFD'],
    ['SC002-shape', 'difficulty: 1', 'difficulty: 9', '9'],
    ['SC002-shape', 'at: "20:14"', 'at: "25:14"', '"25:14"'],
    ['SC003-unknown-key', 'title: 小', 'titel: 小', 'titel'],
    // A finding's line would be said whatever its condition; so it has none.
    [
      'SC003-unknown-key',
      'lines: [{ id: l-look,',
      'lines: [{ when: { flag: paid }, id: l-look,',
      'when: { flag: paid }, id: l-look',
    ],
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

  test.each([
    ['a condition with a strange key', 'when: { flag: paid }', 'when: { flags: paid }', 'SC003-unknown-key', '"flag"'],
    [
      'a strange key beside a sound one',
      'when: { flag: paid }',
      'when: { flag: paid, si: 1 }',
      'SC003-unknown-key',
      '"is"',
    ],
    [
      'a topic that is none',
      'contrasts: {}',
      'contrasts: { family: l-a1 }',
      'SC003-unknown-key',
      '; there are opening, knows, money, deadline, check, others, code, channel)',
    ],
    ['a condition that is a word', 'when: { flag: paid }', 'when: paid', 'SC002-shape', 'a condition: a map with'],
    ['a number as text', 'title: 小', 'title: 15', 'SC002-shape', 'the number 15; it must be text'],
    ['nothing as text', 'title: 小', 'title:', 'SC002-shape', 'is empty'],
    [
      'one reply',
      '      - { id: c-d-no, text: 不。, stance: refuse, goes: e-lost }\n',
      '',
      'SC002-shape',
      'a list of at least 2',
    ],
    ['an id with a capital', 'id: l-d1,', 'id: l-D1,', 'SC002-shape', 'joined by hyphens'],
    [
      'a prototype as a key',
      'flags: { paid: false',
      'flags: { __proto__: true, paid: false',
      'SC002-shape',
      '__proto__',
    ],
    [
      'a name every object has',
      'when: { flag: paid }',
      'when: { flag: constructor }',
      'SC014-unknown-flag',
      'constructor',
    ],
    [
      'such a name as a speaker',
      'who: bank, text: 没有',
      'who: constructor, text: 没有',
      'SC005-unknown-speaker',
      '"caller"',
    ],
    ['the id of a fixed word', 'id: c-b-no', 'id: title', 'SC013-duplicate-id', "the call's own title"],
  ])('%s is told in words that help', (_, from, to, code, piece) => {
    const text = SMALL_CALL.replace(from, to);
    expect(text).not.toBe(SMALL_CALL);
    expect(problemsOf(text)).toEqual([expect.objectContaining({ code, message: expect.stringContaining(piece) })]);
  });

  test('parts may bear names that every object has', () => {
    const text = SMALL_CALL.replaceAll(/\bn-c\b/g, 'constructor')
      .replaceAll('unread', 'valueof')
      .replaceAll('e-all', 'hasown');
    expect(problemsOf(text)).toEqual([]);
    const overlaid = problemsOf(text.replace('status: draft', 'status: live'), '  title: Small\n');
    expect(overlaid.map(({ message }) => message)).toContainEqual(expect.stringContaining('words.hasown is missing'));
  });

  test('one slip does not hide another, in the call or beside it', () => {
    const text = SMALL_CALL.replace('difficulty: 1', 'difficulty: 9').replace('goes: e-refused }', 'goes: e-x }');
    const codes = problemsOf(text, '  title: 3\n').map(({ code, file }) => `${file} ${code}`);
    expect(codes).toEqual(['call.yaml SC002-shape', 'call.yaml SC004-unknown-target', 'words.en.yaml SC002-shape']);
  });

  test('two strange keys of one map are two problems', () => {
    const codes = problemsOf(SMALL_CALL.replace('title: 小', 'title: 小\na: 1\nb: 2')).map(({ code }) => code);
    expect(codes).toEqual(['SC003-unknown-key', 'SC003-unknown-key']);
  });

  test('a mark in front of UTF-8 and the line ends of Windows change no place', () => {
    const broken = SMALL_CALL.replace('difficulty: 1', 'difficulty: 9');
    const [plain] = problemsOf(broken);
    expect(problemsOf(`\uFEFF${broken.replaceAll('\n', '\r\n')}`)).toEqual([plain]);
  });

  test('a draft may lack words of an overlay, and has that language not', () => {
    const parsed = parseScenario({ file: 'call.yaml', text: SMALL_CALL }, [WORDS('  title: Small\n')]);
    expect(parsed.ok && parsed.value.scenario.locales).toEqual(['zh-CN']);
    expect(parsed.ok && parsed.value.warnings).toMatchObject([{ code: 'SC090-untranslated', severity: 'warning' }]);
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
    const live = SMALL_CALL.replace('status: draft', 'status: live');
    const problems = problemsOf(live, '  title: Small\n  l-ghost: Boo\n');
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
