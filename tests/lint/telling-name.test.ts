import { expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { explore } from '../../src/lint/explore.ts';
import type { CallRule } from '../../src/lint/rule.ts';
import { tellingName } from '../../src/lint/rules/telling-name.ts';
import { unaccepted } from '../../src/lint/rules/unaccepted.ts';
import { unwritten } from '../../src/lint/rules/unwritten.ts';
import type { ParsedScenario } from '../../src/scenario/parse-scenario.ts';
import { parseSmall } from '../support/small-call.ts';

/** What a rule finds in the small call once it is changed. */
function found(rule: CallRule, change: (small: ParsedScenario) => ParsedScenario): readonly Record<string, unknown>[] {
  const small = parseSmall();
  const parsed = change(small);
  const known = NOTHING_KNOWN;
  return [...rule.check({ parsed, graph: explore(small.scenario), twin: null, plays: [], known })].map(
    ({ values }) => values,
  );
}

/** The small call in Chinese and English, with these words beside its own. */
function withWords(words: ParsedScenario['words']) {
  return (small: ParsedScenario): ParsedScenario => ({
    ...small,
    scenario: { ...small.scenario, locales: ['zh-CN', 'en'] },
    words: { 'zh-CN': { ...small.words['zh-CN'], ...words['zh-CN'] }, en: words.en ?? {} },
  });
}

const named = (name: string, key = 'speaker.bank') =>
  found(tellingName, withWords(/[a-z]/i.test(name) ? { en: { [key]: name } } : { 'zh-CN': { [key]: name } }));

test.each([
  ['自称姓宋的警察', '自称'],
  ['假警察', '假'],
  ['冒充客服的人', '冒充'],
  ['所谓经理', '所谓'],
  ['骗子的同伙', '骗子'],
  ['Man calling himself Mr Mu', 'calling himself'],
  ["The man who says he's Officer Song", "says he's"],
  ['The so-called manager', 'so-called'],
  ['A woman claiming to be from the bank', 'claiming to be'],
  ['Fake clerk', 'Fake'],
  ['Second scammer', 'scammer'],
])('%s gives the call away', (name, word) => {
  expect(named(name)).toEqual([expect.objectContaining({ name, word })]);
});

test.each([
  '宋警官',
  '反诈中心民警',
  '防诈骗热线',
  '休假的同事',
  '假日酒店前台',
  'Officer Song',
  'The anti-scam line',
  "The bank's fraud desk",
  'Claims desk',
])('%s does not', (name) => {
  expect(named(name)).toEqual([]);
});

test('the name on the ringing phone is seen too; that of the caller waits for the debrief', () => {
  expect(named('疑似诈骗', 'shown.name')).toHaveLength(1);
  expect(named('自称客服的人', 'speaker.caller')).toEqual([]);
});

test('a draft full of unwritten texts is told once a language, a few are told one by one', () => {
  const texts = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`l-x-${i}`, 'TODO: more']));
  const call = (count: number, status: 'draft' | 'live') => (small: ParsedScenario) => {
    const parsed = withWords({ en: texts(count) })(small);
    return { ...parsed, scenario: { ...parsed.scenario, status } };
  };
  expect(found(unwritten, call(40, 'draft'))).toEqual([expect.objectContaining({ more: ', and so do 39 more' })]);
  expect(found(unwritten, call(3, 'draft'))).toHaveLength(3);
  expect(found(unwritten, call(40, 'live'))).toHaveLength(40);
});

test('no call in one language alone waits for its translation to be accepted', () => {
  expect(found(unaccepted, (small) => small)).toEqual([]);
});
