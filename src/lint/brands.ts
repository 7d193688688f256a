import type { Locale } from '../scenario/vocabulary.ts';

/**
 * Well-known names no invented caller may carry: banks, ways to pay, couriers, brokers, lenders, insurers, shops, chat and
 * telephone companies. The list is closed and short on purpose; it catches the habit, not every firm. Names that are also
 * plain words stand in the form nobody uses otherwise (平安银行, not 平安).
 */
const CHINESE = [
  '中国银行|工商银行|建设银行|农业银行|交通银行|邮储银行|邮政储蓄|招商银行|浦发银行|中信银行|光大银行',
  '民生银行|兴业银行|华夏银行|广发银行|平安银行|浙商银行|微众银行|网商银行|汇丰银行|渣打银行|花旗银行',
  '银联|云闪付|支付宝|财付通|花呗|借呗|余额宝|京东白条|度小满|拍拍贷|陆金所|蚂蚁集团|圆通快递',
  '圆通速递|中通快递|韵达|德邦快递|百世快递|菜鸟驿站|中国邮政|拼多多|唯品会|苏宁',
  '饿了么|滴滴出行|携程|盒马|腾讯|阿里巴巴|字节跳动|抖音|快手直播|小红书|哔哩哔哩|网易云|小米手机',
  '飞书|企业微信|陌陌|中国移动|中国联通|中国电信|中国广电|中信证券|华泰证券|国泰君安|海通证券|招商证券',
  '广发证券|东方财富|富途证券|富途牛牛|中国平安|平安保险|中国人寿|太平洋保险|泰康保险|新华保险|众安保险',
  '中国人保',
].flatMap((row) => row.split('|'));

/** Names that run into other words: 南京东路 is a street, 手工行业 a trade, 天天猫在家 no shop. */
const CHINESE_BOUND: readonly string[] = [
  '(?<![北南])京东',
  '(?<![轻稍略细])微信(?![心任仰])',
  '[Vv薇]信(?![心任仰])',
  '天猫(?![在着])',
  '淘宝(?!贝)',
  '(?<!休)闲鱼',
  '(?<!北)极兔',
  '(?<!雨)顺丰(?!收)',
  '(?<!细)微博(?![大弱])',
  '(?<![升光精年才荣])华为',
  '(?<![一二两三四五六七八九十几0-9])百度',
  '(?<![赞完精优])美团(?![队圆结体员])',
  '申通(?!过)',
  '钉钉(?![子进在])',
  '(?<![手人施加复开竣])工行(?![业为动走程李政情规列会])',
  '(?<![修新])建行(?![业为动走程李政情规列会])',
  '(?<![务三])农行(?![业为动走程李政情规列会])',
  '招行(?![业为动走程李政情规列会])',
];

/** Whole words, in the capitals they are written in: "apple" is a fruit and "Apple" begins a sentence about one. */
const ENGLISH = [
  'Bank of China|ICBC|China Construction Bank|Agricultural Bank of China|China Merchants Bank|HSBC',
  'Citibank|Barclays|Lloyds|NatWest|Santander|Monzo|Revolut|JPMorgan|Wells Fargo|UnionPay|Alipay|WeChat',
  'WeChat Pay|PayPal|Visa card|Mastercard|American Express|Western Union|MoneyGram|Venmo|Zelle|Cash App',
  'Klarna|Binance|Coinbase|SF Express|YTO Express|DHL|FedEx|UPS|Royal Mail|USPS|Evri|JD.com|Taobao|Tmall',
  'Pinduoduo|Alibaba|Amazon|eBay|Walmart|Tesco|Microsoft|Google|Facebook|Instagram|WhatsApp|Telegram',
  'TikTok|Douyin|Tencent|Huawei|Xiaomi|Meituan|Weibo|Xiaohongshu|LinkedIn|Skype|TeamViewer|AnyDesk',
  'ToDesk|China Mobile|China Unicom|China Telecom|Vodafone|Verizon|AT&T|CITIC Securities|Huatai',
  'Robinhood|Schwab|Ping An|China Life|Allianz|Aviva|Netflix',
  // Names that are no words of their own, in the capitals hurried people give them.
  'wechat|Wechat|WECHAT|alipay|AliPay|ALIPAY|paypal|Paypal|PAYPAL|whatsapp|Whatsapp|Whats App|tiktok|Tiktok',
  'unionpay|Unionpay|taobao|tmall|jd.com|fedex|Fedex|ebay|Ebay|hsbc|icbc',
].flatMap((row) => row.split('|'));

/** Two letters that must not be taken out of a longer run of letters. */
const QQ = '(?<![A-Za-z])QQ(?![A-Za-z])';

const PATTERN: Readonly<Record<Locale, RegExp>> = {
  'zh-CN': new RegExp([anyOf(CHINESE), ...CHINESE_BOUND, wholeWord(ENGLISH), QQ].join('|'), 'g'),
  en: new RegExp(wholeWord(ENGLISH), 'g'),
};

/** The real names in a text, as they stand there. */
export function brandsIn(text: string, locale: Locale): readonly string[] {
  return [...new Set([...text.matchAll(PATTERN[locale])].map(([name]) => name))];
}

function wholeWord(names: readonly string[]): string {
  return `(?<![A-Za-z])(?:${anyOf(names)})(?![A-Za-z])`;
}

/** Longest first, so that "WeChat Pay" is not told as "WeChat". */
function anyOf(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.&]/g, '\\$&'))
    .join('|');
}
