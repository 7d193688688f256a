import { cardinalZh, digitsZh, quantityZh, yuanZh } from './number-words-zh.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const TO = '[-–—~～至到]';
/** Measure words and what else tells that a number counts. 2 is 两 before them. */
const COUNTED =
  '个|天|小时|钟头|分钟|分钱|分|秒|周|星期|礼拜|点|时|刻|位|名|人|只|张|次|回|家|件|条|笔|份|页|口|岁|斤|公斤|公里|千克|克|吨|' +
  '平方米|平米|平方|平|米|倍|步|遍|趟|套|台|部|单|户|箱|种|样|层|批|轮|场|道|题|门|本|册|封|盒|包|袋|瓶|支|枝|把|双|对|副|' +
  '股|手|成|寸|款|项|类|组|队|站|万|亿|千|百|多|来|余|几|亩|桌|间|辆|艘|架|句|字|行|段|篇|集|幅|颗|粒|片|块|元|角|毛|' +
  '美元|美金|港币|港元|欧元|日元|英镑|档|格|杯|顿|餐|桶|根|根儿|拨|通|声|起|宗|例|码|年|后天|折|左右|上下|以上|以下|以内|出头';
/** Before these 2 stays 二. */
const NUMBERED = '月|日|号|楼|栋|幢|单元|年级|班|等奖|线|期|届|级|度|℃|°C?|摄氏度|车间|队员|排|座';
const UNIT = `(?:${NUMBERED}|${COUNTED})`;
/** What makes a quantity of a number that could be a hotline. Fewer than the units, as 打110把他抓了 is no 110 of anything. */
const QUANTITY =
  '(?:元|块|个|天|人|岁|多|万|亿|千|百|名|件|条|只|次|笔|页|分钟|分钱|小时|秒|年|月|日|户|家|份|张|股|斤|公里|米|倍|%|％|[.,:/]?\\d)';
const NO_QUANTITY = String.raw`(?!\s?${QUANTITY})`;

/** What stands before a number that names something and is read digit by digit. */
const NAMES =
  /(?:电话|手机号?|座机|尾号|尾数|[后前][一二三四五六八\d]位|号码|[工警编单卡案账帐证学房批文机群]号|车牌|订单号?|运单号?|合同号?|受理号?|项目号?|流水号?|回执号?|验证码|校验码|动态码|提取码|取件码|识别码|密码|口令|代码|分机号?|热线|短信号?|QQ号?|微信号?|房间号?|门牌号?|航班|车次|拨打?|按|工单号?|分机|\d转)[码号]?(?:就?是|为|叫|写的是?)?[：:\s“"]*$/u;
/** Verbs of money: a bare number after them is an amount. */
const MONEY =
  /(?:转账|[付投赚亏花补垫存取借欠还交赔收退省差剩]|充值?|余额|活期|定期|本金|共|合计|一共|总共)[了过进出到给您你我他她是有：:\s]*$/u;

interface NumberRule {
  readonly pattern: RegExp;
  /** The words for what matched, or null where this rule does not settle it. `before` is the text up to it. */
  readonly say: (match: RegExpExecArray, before: string) => string | null;
}

function rule(pattern: string, say: NumberRule['say']): NumberRule {
  return { pattern: new RegExp(pattern, 'uy'), say };
}

function counted(number: string, unit: string): string {
  const two = new RegExp(`^(?:${NUMBERED})$`, 'u').test(unit) ? '二' : '两';
  return quantityZh(number, two);
}

/** 第2次: the second, so that 2 is no 两. */
function isNumbered(before: string): boolean {
  return /第\s?$/u.test(before);
}

function isBetween(value: string | undefined, least: number, most: number): boolean {
  return value !== undefined && Number(value) >= least && Number(value) <= most;
}

function clock(hour: string, minute: string): string | null {
  if (!isBetween(hour, 0, 24) || !isBetween(minute, 0, 59)) return null;
  const past = minute === '00' ? '' : minute.startsWith('0') ? `零${cardinalZh(minute)}` : cardinalZh(minute);
  return `${cardinalZh(hour, '两')}点${past}`;
}

/** Groups of digits with a short pause between them, as they are dictated; stars and dots are counted. */
function dictated(written: string): string {
  const groups = written.split(/[-\s()（）]+/).filter((group) => group !== '');
  const parts = groups.flatMap((group) => group.match(/\d+|[*＊•●xX]+/gu) ?? []);
  return parts
    .map((part) =>
      /\d/.test(part)
        ? digitsZh(part)
        : `${cardinalZh(String(part.length), '两')}个${/[•●]/u.test(part) ? '点' : '星号'}`,
    )
    .join('，');
}

/** From the most particular to the most general: the first that settles a number wins. */
export const NUMBER_RULES: readonly NumberRule[] = [
  // 2026-03-05, 2026/3/5
  rule(String.raw`((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, ([, year = '', , month = '', day = '']) =>
    isBetween(month, 1, 12) && isBetween(day, 1, 31)
      ? `${digitsZh(year, '一')}年${cardinalZh(month)}月${cardinalZh(day)}日`
      : null,
  ),
  // 2024-2026年, 2026年
  rule(
    String.raw`((?:19|20)\d\d)${TO}((?:19|20)\d\d)(?=年)`,
    ([, from = '', to = '']) => `${digitsZh(from, '一')}到${digitsZh(to, '一')}`,
  ),
  rule(String.raw`((?:1[5-9]|20)\d\d)(?=\s?年)`, ([, year = '']) => digitsZh(year, '一')),
  // 26年3月, 08年
  rule(String.raw`(\d\d)(?=年\d{1,2}月)|(0\d)(?=年)`, ([year]) => digitsZh(year, '一')),
  // 90后
  rule(String.raw`([5-9]0|00|10)(?=后(?!面|天))`, ([, years = '']) => digitsZh(years, '一')),
  // 14:20, 8:05:30
  rule(String.raw`(\d{1,2})[:：](\d\d)(?:[:：](\d\d))?(?!\d|[:：]\d)`, ([, hour = '', minute = '', second]) => {
    const said = clock(hour, minute);
    if (said === null || second === undefined) return said;
    return isBetween(second, 0, 59) ? `${said}分${cardinalZh(second)}秒`.replace('点分', '点零分') : null;
  }),
  // 8点05
  rule(
    String.raw`(\d{1,2})点(0?\d|\d\d)(?=分(?!钟)|$|[^\d.:：])(?!\s?(?:个|元|块|万|%))`,
    ([, hour = '', minute = '']) => (minute.length === 2 ? clock(hour, minute) : null),
  ),
  // 138****5678, 13800138000, 138 0013 8000, +86 138…
  rule(String.raw`1[3-9]\d[-\s]?(?:\d{4}|[*＊•●xX]{4})[-\s]?\d{4}(?!\d)`, ([phone]) => dictated(spaced(phone))),
  // 021-12345678, 021-6123 4567, 0571-8888****, 400-123-4567
  rule(
    String.raw`[(（]?0\d{2,3}[)）]?[-\s]?[\d*＊•●]{3,4}[-\s]?[\d*＊•●]{4}(?:-\d{1,6})?(?!\d)|[48]00-?\d{3}-?\d{4}(?!\d)`,
    ([phone]) => dictated(phone),
  ),
  // 6222 0000 1111 2222
  rule(String.raw`[\d*＊•●]{4}(?:[-\s][\d*＊•●]{4}){1,4}(?:[-\s]\d{1,3})?(?!\d)`, ([card]) => dictated(card)),
  // ****1234, 3301**********0426
  rule(String.raw`\d*[*＊•●]{2,}(?:\s?\d+[*＊•●]*)*[xX]?`, ([masked]) => dictated(masked)),
  // +86
  rule(String.raw`86(?=[-\s]?1[3-9]\d)`, ([country]) => digitsZh(country)),
  // 95xxx, 96xxx, 12xxx, 100xx: hotlines of five digits; 12000 is more likely so many
  rule(String.raw`(?!\d{3}00)(?:95|96|12|100)\d+(?<=(?<!\d)\d{5})(?!\d)${NO_QUANTITY}`, ([hotline]) =>
    digitsZh(hotline),
  ),
  // 501室, 138路, 3152号客服
  rule(String.raw`\d{3,4}(?=室|房|路|号(?:客服|坐席|话务员|接线员|柜员|专员|业务员|快递员|民警|警官))`, ([number]) =>
    digitsZh(number),
  ),
  // 0236: nothing that counts begins with 0
  rule(String.raw`0\d+(?![.\d])`, ([number]) => digitsZh(number)),
  // 工号3152
  rule(String.raw`\d+(?:-\d+)*(?!\d|[.,]\d|\s?(?:${COUNTED}|%))`, ([number], before) => {
    if (!NAMES.test(before)) return null;
    return number.length === 1 ? digitsZh(number, '一') : dictated(number);
  }),
  // seven digits and more without a unit are a number of something, not so many of it
  rule(String.raw`\d{7,}(?![.\d]|\s?${UNIT})`, ([number]) => digitsZh(number)),
  // 3%-5%, 3-5%, 30%
  rule(
    String.raw`(${NUMBER})[%％]?${TO}(${NUMBER})[%％]`,
    ([, from = '', to = '']) => `百分之${quantityZh(from)}到${quantityZh(to)}`,
  ),
  rule(String.raw`(${NUMBER})\s?[%％]`, ([, number = '']) => `百分之${quantityZh(number)}`),
  rule(String.raw`(${NUMBER})\s?‰`, ([, number = '']) => `千分之${quantityZh(number)}`),
  // 3-5天, 100到200元, 第2-4步
  rule(String.raw`(${NUMBER})\s?${TO}\s?(${NUMBER})\s?(?=(${UNIT}))`, ([, from = '', to = '', unit = ''], before) => {
    if (value(from) >= value(to)) return null;
    return isNumbered(before)
      ? `${cardinalZh(from)}到${cardinalZh(to)}`
      : `${counted(from, unit)}到${counted(to, unit)}`;
  }),
  // 12块5, 3万5
  rule(
    String.raw`(\d+)([块万千百])([1-9])(?![\d.,万千百十个元块])`,
    ([, number = '', unit = '', rest = '']) => `${counted(number, unit)}${unit}${cardinalZh(rest)}`,
  ),
  // 3#楼
  rule(String.raw`(\d+)(?=#\p{Script=Han})`, ([, number = '']) => cardinalZh(number)),
  // ¥238.5, 238.5元, 20块
  rule(
    String.raw`[¥￥]\s?(${NUMBER})\s?([万亿])\s?元?`,
    ([, number = '', unit = '']) => `${counted(number, unit)}${unit}元`,
  ),
  rule(String.raw`[¥￥]\s?(${NUMBER})\s?元?`, ([, number = '']) => yuanZh(number, '元')),
  rule(String.raw`(${NUMBER})\s?(元|块钱|块)`, ([, number = '', unit = '']) => yuanZh(number, unit)),
  // 9.5折, 85折
  rule(String.raw`(\d)\.?([1-9])(?=折)`, ([, first = '', second = '']) => digitsZh(first + second, '一')),
  // 第2次
  rule(String.raw`(\d+)(?!\d|\.\d)`, ([, number = ''], before) => (isNumbered(before) ? cardinalZh(number) : null)),
  // 1对1
  rule(
    String.raw`(\d)\s?([对比])\s?(\d)(?![\d.])`,
    ([, left = '', between = '', right = '']) => `${cardinalZh(left)}${between}${cardinalZh(right)}`,
  ),
  // 3年, 10年, 15年前; a lone 15年 may be the year
  rule(String.raw`(\d{2})(?=\s?年(?![前后来多间期以内纪龄]|以|左右))`, ([, number = '']) =>
    number.endsWith('0') ? cardinalZh(number) : null,
  ),
  rule(
    String.raw`(?!\d{2}\s?年(?![前后来多间期以内纪龄]|以|左右))(${NUMBER})\s?(?=(${UNIT}))`,
    ([, number = '', unit = '']) => counted(number, unit),
  ),
  // 1,234 and 0.5 are quantities whatever follows, but 1.2.3 is not
  rule(String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![.\d,]*\d)`, ([, number = '']) => quantityZh(number)),
  // 先付5000
  rule(String.raw`(\d+)(?![\d.,:/-]*\d)`, ([, number = ''], before) =>
    MONEY.test(before) || (/转[了出进给您你我]*\s?$/u.test(before) && number.endsWith('00'))
      ? cardinalZh(number)
      : null,
  ),
];

/** Everything that hangs together with an unsettled number, so that it is told in one piece. */
export const NUMBER_RUN = /\d(?:[\d.,:/*-]*[\d*])?/uy;

/** True where a number that stands just before `rest` is so many of something. */
export function isQuantityBefore(rest: string): boolean {
  return new RegExp(`^\\s?${QUANTITY}`, 'u').test(rest);
}

function value(number: string): number {
  return Number(number.replaceAll(',', ''));
}

/** A mobile number in the groups it is dictated in. */
function spaced(phone: string): string {
  const plain = phone.replace(/[-\s]/g, '');
  return `${plain.slice(0, 3)} ${plain.slice(3, 7)} ${plain.slice(7)}`;
}
