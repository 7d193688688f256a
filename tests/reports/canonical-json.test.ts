import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, canonicalParts } from '../../src/reports/canonical-json.ts';

describe('canonical JSON', () => {
  test.each([
    ['sorted members', { b: 1, a: { d: [1, 'x'], c: null } }, '{"a":{"c":null,"d":[1,"x"]},"b":1}'],
    ['figures for names sort as text', { 10: 'a', 9: 'b' }, '{"10":"a","9":"b"}'],
    ['a member without a value', { a: undefined, b: true }, '{"b":true}'],
    ['nothing inside', [{}, []], '[{},[]]'],
    ['Chinese, quotes and line breaks', '小“雨”"\n', '"小“雨”\\"\\n"'],
    ['numbers as JavaScript writes them', [1e21, -0, 0.1], '[1e+21,0,0.1]'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('any value means the same, in any order, whole or in parts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, levels) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect([...canonicalParts(value, levels)].join('')).toBe(text);
      }),
    );
  });
});
