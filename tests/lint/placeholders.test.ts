import { expect, test } from 'vitest';
import { placeholdersIn } from '../../src/lint/placeholders.ts';

test.each([
  ['验证码••••••。请勿告诉任何人', 'Code ••••••. Do not tell anyone.'],
  ['请支付 ¥19：pai-•••.••/19', 'Please pay ¥19: pai-•••.••/19.'],
  ['打 +86 571 •••• 0142 吧', 'Ring +86 571 •••• 0142, please'],
  ['你好，{name}', '{name}, hello'],
])('"%s" and "%s" carry the same', (own, translated) => {
  expect(placeholdersIn(own)).toHaveLength(1);
  expect(placeholdersIn(translated)).toEqual(placeholdersIn(own));
});

test.each([
  ['106•••• 2258', '106•••• 2285'],
  ['码••••', 'code •••'],
  ['{name}', '{nmae}'],
  ['{name}和{name}', '{name}'],
])('"%s" and "%s" do not', (own, translated) => {
  expect(placeholdersIn(translated)).not.toEqual(placeholdersIn(own));
});
