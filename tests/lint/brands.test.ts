import { expect, test } from 'vitest';
import { brandsIn } from '../../src/lint/brands.ts';

test.each([
  ['我加您微信', 'zh-CN', ['微信']],
  ['京东客服', 'zh-CN', ['京东']],
  ['用WeChat或者支付宝', 'zh-CN', ['WeChat', '支付宝']],
  ['加个QQ群', 'zh-CN', ['QQ']],
  ['加V信，淘宝和顺丰都行', 'zh-CN', ['V信', '淘宝', '顺丰']],
  ['Send it by wechat or Paypal', 'en', ['wechat', 'Paypal']],
  ['Pay with WeChat Pay.', 'en', ['WeChat Pay']],
  ['Your JD.com order', 'en', ['JD.com']],
] as const)('%s names %j', (text, locale, names) => {
  expect(brandsIn(text, locale)).toEqual(names);
});

/** Each holds the characters of a name by chance. */
test.each([
  ['南京东路的店', 'zh-CN'],
  ['北京东站', 'zh-CN'],
  ['轻微信号问题', 'zh-CN'],
  ['赞美团队', 'zh-CN'],
  ['手工行业', 'zh-CN'],
  ['再钉钉子', 'zh-CN'],
  ['发烧一百度', 'zh-CN'],
  ['升华为一种本事', 'zh-CN'],
  ['祝您平安', 'zh-CN'],
  ['她天天猫在家', 'zh-CN'],
  ['休闲鱼塘，北极兔，细微博大', 'zh-CN'],
  ['风调雨顺丰收年', 'zh-CN'],
  ['拨 96110', 'zh-CN'],
  ['ups and downs, a visa for a telegram', 'en'],
] as const)('%s names nobody', (text, locale) => {
  expect(brandsIn(text, locale)).toEqual([]);
});
