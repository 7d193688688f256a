/** A word of two syllables, each in pinyin with its tone digit as it is spoken. */
export interface MandarinWord {
  readonly word: string;
  readonly pinyin: readonly [string, string];
}

/**
 * Sixty everyday words, a row a tone of the second syllable. Each second syllable begins with a voiceless consonant, so that
 * it can be found in a recording too; no word has two third tones, which would change each other. The first syllables hold
 * 17 words each of tones 1, 2 and 4, and nine of tone 3.
 */
const ROWS: readonly string[] = [
  `
    飞机 fei1 ji1, 今天 jin1 tian1, 公司 gong1 si1, 医生 yi1 sheng1, 房间 fang2 jian1, 时间 shi2 jian1,
    明天 ming2 tian1, 毛巾 mao2 jin1, 老师 lao3 shi1, 火车 huo3 che1, 好吃 hao3 chi1, 电梯 dian4 ti1,
    大家 da4 jia1, 面包 mian4 bao1, 信封 xin4 feng1`,
  `
    生活 sheng1 huo2, 观察 guan1 cha2, 安全 an1 quan2, 刚才 gang1 cai2, 银行 yin2 hang2, 学习 xue2 xi2,
    食堂 shi2 tang2, 足球 zu2 qiu2, 旅行 lü3 xing2, 水平 shui3 ping2, 解决 jie3 jue2, 地图 di4 tu2,
    问题 wen4 ti2, 教材 jiao4 cai2, 课堂 ke4 tang2`,
  `
    身体 shen1 ti3, 铅笔 qian1 bi3, 风景 feng1 jing3, 开始 kai1 shi3, 辛苦 xin1 ku3, 苹果 ping2 guo3,
    啤酒 pi2 jiu3, 传统 chuan2 tong3, 结果 jie2 guo3, 人口 ren2 kou3, 地点 di4 dian3, 办法 ban4 fa3,
    市场 shi4 chang3, 历史 li4 shi3, 字典 zi4 dian3`,
  `
    商店 shang1 dian4, 天气 tian1 qi4, 高兴 gao1 xing4, 工作 gong1 zuo4, 学校 xue2 xiao4, 杂志 za2 zhi4,
    邮票 you2 piao4, 文化 wen2 hua4, 比赛 bi3 sai4, 米饭 mi3 fan4, 准备 zhun3 bei4, 电话 dian4 hua4,
    再见 zai4 jian4, 饭店 fan4 dian4, 睡觉 shui4 jiao4`,
];

/** Steps through the rows so that neighbours differ in tone; it shares no factor with the number of words. */
const STRIDE = 23;
const IN_A_LIST = 3;

/** What the words are said in. A word said alone falls at its end as a sentence does, whatever its tone. */
export const FRAME = '{}，这三个词。';

const ALL: readonly MandarinWord[] = ROWS.flatMap((row) =>
  row.split(',').map((entry) => {
    const [word = '', first = '', last = ''] = entry.trim().split(' ');
    return { word, pinyin: [first, last] as const };
  }),
);

/** In the order in which they are said. */
export const MANDARIN_WORDS: readonly MandarinWord[] = ALL.flatMap((_, i) => ALL[(i * STRIDE) % ALL.length] ?? []);

/** The lists in which they are said, one a sentence. */
export const MANDARIN_LISTS: readonly (readonly MandarinWord[])[] = Array.from(
  { length: MANDARIN_WORDS.length / IN_A_LIST },
  (_, i) => MANDARIN_WORDS.slice(i * IN_A_LIST, (i + 1) * IN_A_LIST),
);
