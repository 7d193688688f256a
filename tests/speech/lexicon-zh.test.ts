import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isAmbiguousZh } from '../../src/speech/ambiguous-zh.ts';
import { readLexicon } from '../../src/speech/read-lexicon.ts';
import { spokenZh } from '../../src/speech/spoken-zh.ts';

const { lexicon, faults } = readLexicon(parse(readFileSync('assets/voices/lexicon.zh-CN.yaml', 'utf8')), 'zh-CN');

describe('the Chinese lexicon', () => {
  test('every entry is sound', () => {
    expect(faults).toEqual([]);
    expect(Object.keys(lexicon).length).toBeGreaterThan(3000);
  });

  test('an ambiguous character has an entry of its own only beside its exceptions', () => {
    const alone = Object.keys(lexicon).filter((word) => isAmbiguousZh(word));
    const without = alone.filter((char) => {
      const usual = lexicon[char] ?? '';
      return !Object.entries(lexicon).some(([word, spoken]) => word.includes(char) && !spoken.includes(usual));
    });
    // 谁 is always shéi in talk: the entry is there because books say shuí.
    expect(without).toEqual(['谁']);
    expect(alone.length).toBeGreaterThan(60);
  });

  test('得 还 重 长 地 为 are never taken by default', () => {
    for (const char of '得还重长地为应调率处尽') expect(lexicon[char]).toBeUndefined();
  });

  /** What people say on the telephone, each with a reading a dictionary may take wrongly. */
  test.each([
    ['一个月还两千，提前还也不罚', '还[huan2]两千', '前还[huan2]'],
    ['一万五还给锁了', '还[hai2]给[gei3]锁'],
    ['这笔还不上了', '还[huan2]不上'],
    ['我们就没收过您一分', '没[mei2]收过'],
    ['东西被没收了', '没[mo4]收'],
    ['在自己App里弄', '里弄[nong4]'],
    ['出了事我担着', '出了[le5]事'],
    ['不了解情况', '不了[liao3]解[jie3]'],
    ['我当面跟您说', '当[dang1]面'],
    ['我还当断线了', '当[dang4]断线'],
    ['当天结', '当[dang4]天'],
    ['四只都串了色', '四只[zhi1]都[dou1]'],
    ['那只能这样了', '只[zhi3]能'],
    ['寄成都的那件', '成都[du1]的[de5]'],
    ['办完成都没用', '成都[dou1]'],
    ['项目的负责人', '的[de5]'],
    ['用不着着急', '用不着[zhao2]着[zhao2]急'],
    ['没接着电话', '没[mei2]接着[zhao2]'],
    ['您得先核一下', '您得[dei3]先'],
    ['说得对', '说得[de5]对'],
    ['重做一遍', '重[chong2]做'],
    ['写两行就够', '两行[hang2]'],
    ['行不行', '行[xing2]不行[xing2]'],
    ['中了大奖', '中[zhong4]了[le5]'],
    ['申请中的那笔', '中[zhong1]的[de5]'],
    ['冲您来的', '冲[chong4]您'],
    ['佣金返得快', '佣[yong4]金'],
    ['会计算利息', '会[hui4]计算利息'],
    ['会计来电话了', '会[kuai4]计'],
    ['你的确认一下', '的[de5]确认'],
    ['真相信他了', '真相[xiang1]信'],
    ['便宜两成', '便[pian2]宜'],
    ['喂，是我', '喂[wei2]，'],
    ['喂猫去了', '喂[wei4]猫'],
    ['姓单的那位', '姓单[shan4]'],
    ['曾经理在吗', '曾[zeng1]经理'],
    ['曾经来过', '曾[ceng2]经'],
    ['补给您三千', '补给[gei3]您'],
    ['切出去就算撤单', '切[qie1]出去'],
    ['给您倒数着呢', '倒[dao4]数[shu3]着[zhe5]'],
    ['谁都别给', '谁[shei2]都[dou1]'],
  ])('%s', (text, ...readings) => {
    const spoken = spokenZh(text, lexicon).text;
    for (const reading of readings) expect(spoken).toContain(reading);
  });
});

describe('reading a lexicon', () => {
  const expectedOf = (words: unknown, locale: 'zh-CN' | 'en' = 'zh-CN') =>
    readLexicon({ locale, words }, locale).faults.map(({ path, value }) => [...path, value]);

  test.each([
    ['a word that is no text', { 银行: 5 }],
    ['an empty one', { 银行: ' ' }],
    ['a line rather than a word', { ['零'.repeat(41)]: '零' }],
    ['a mark that is not closed', { 银行: '银行[hang2' }],
    ['a reading without its tone', { 银行: '银行[hang]' }],
    ['a reading that is no syllable', { 银行: '银行[hagn2]' }],
    ['a reading of nothing', { U盾: '{U}[you1]盾' }],
    ['two readings left open', { 银行长: '银行[hang2]长' }],
    ['digits', { 幺幺零: '110' }],
    ['letters outside braces', { App: 'app' }],
    ['another word than the one written', { 银行: '商行[hang2]' }],
  ])('%s is a fault at its place, and no entry', (_, words) => {
    const [written = '', spoken] = Object.entries(words)[0] ?? [];
    expect(expectedOf(words)).toEqual([['words', written, JSON.stringify(spoken)]]);
    expect(readLexicon({ locale: 'zh-CN', words }, 'zh-CN').lexicon).toEqual({});
  });

  test('English marks are held too', () => {
    expect(expectedOf({ Xu: 'Xu[/ʃˈuː/]', ETC: 'E T C' }, 'en')).toEqual([]);
    expect(expectedOf({ Xu: 'Xu[ʃˈuː]', Wang: 'Wang[/wˈɒŋ/', Li: '2 Li' }, 'en').map(([, word]) => word)).toEqual([
      'Xu',
      'Wang',
      'Li',
    ]);
  });

  test('a file of another locale, without words, or no map at all is told', () => {
    expect(readLexicon({ locale: 'en', words: {} }, 'zh-CN').faults.map(({ path }) => path)).toEqual([['locale']]);
    expect(readLexicon({ locale: 'en' }, 'en').faults.map(({ path }) => path)).toEqual([['words']]);
    expect(readLexicon(null, 'en').faults.map(({ path }) => path)).toEqual([['locale'], ['words']]);
  });

  test('the English lexicon is sound', () => {
    expect(readLexicon(parse(readFileSync('assets/voices/lexicon.en.yaml', 'utf8')), 'en').faults).toEqual([]);
  });
});
