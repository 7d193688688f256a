/**
 * Characters with more than one reading in spoken language, where a dictionary may take the wrong one. Each occurrence is
 * settled by a word of the lexicon or a reading in `say:`. Readings found only in books, names of places far away and
 * the like are left out.
 *
 * 一 and 不 change with what follows: that is done by whoever speaks, and needs no reading.
 */
const AMBIGUOUS = new Set(
  '行重得着还率中长了地的都只大少好难发当调转背数种为应给便差假教觉空量没朝传处倒分干更供看会几间将降角结解尽卷卡累落露' +
    '模宁强切曲散丧舍省盛似宿提挑通吐系吓鲜相血要咽与载脏扎择占折正钻作喂兴划佣铺冲答待担和论蒙撇校片曾单任查乐仇葛' +
    '塞禁劲圈称弹闷参弄谁奇薄哄轧澄',
);

export function isAmbiguousZh(char: string): boolean {
  return AMBIGUOUS.has(char);
}
