import type { Locale } from '../scenario/vocabulary.ts';
import {
  CHECKS,
  FINDINGS,
  GENUINE_STAGES,
  INFORMATION,
  OUTCOMES,
  SCAM_STAGES,
  TRUTHS,
} from '../scenario/vocabulary.ts';
import { MODES, TESTS } from '../training/flow.ts';
import type { Cell, Column } from './trial-table.ts';
import { COLUMNS } from './trial-table.ts';

/** What a column of the table of trials means. */
export interface CodebookEntry {
  readonly column: Column;
  readonly meaning: string;
  /** Such as “yuan” or “seconds”; empty for words and plain numbers. */
  readonly unit: string;
  /** Every value it can take, or the range; empty where any text may stand. */
  readonly values: string;
}

interface Entry {
  readonly en: string;
  readonly zh: string;
  readonly unit?: keyof typeof UNITS;
  readonly values?: string;
}

const UNITS = {
  yuan: { en: 'yuan (CNY)', zh: '元（人民币）' },
  seconds: { en: 'seconds', zh: '秒' },
  time: { en: 'ISO 8601, UTC', zh: 'ISO 8601，世界时' },
} as const;

const YES_NO = '0 | 1';
const COUNT = '0, 1, 2, …';
const AMOUNT = '≥ 0';
const listed = (values: readonly string[]): string => values.join(' | ');

/** The codebook: a column without an entry does not compile. */
const ENTRIES: Readonly<Record<Column, Entry>> = {
  player: {
    en: 'Nickname the player typed on this device. Empty if they gave none.',
    zh: '玩家在这台设备上填的昵称，没有填就是空的。',
  },
  trial: {
    en: 'Name of this playing. The same playing has the same name in every file, so doubles can be found.',
    zh: '这一次练习的编号。同一次练习在每份文件里编号都一样，可以用来查重。',
  },
  at_utc: {
    en: 'When the verdict was given.',
    zh: '作出判断的时间。',
    unit: 'time',
    values: '2026-11-23T01:55:27.000Z',
  },
  scenario: { en: 'Which call was played.', zh: '听的是哪一通电话。' },
  content_hash: {
    en: 'Fingerprint of the call’s content. With another fingerprint it is another wording of the call.',
    zh: '这通电话内容的指纹。指纹不同，内容就不是同一版。',
  },
  type: {
    en: 'Kind of fraud, or for a genuine call the kind it sounds like. Empty if no longer known.',
    zh: '骗局的种类；真电话填的是它听起来像的那一种。已经查不到时为空。',
  },
  difficulty: {
    en: 'How hard the call is to judge, from 1 easy to 3 hard.',
    zh: '判断的难度，1 最容易，3 最难。',
    values: '1 | 2 | 3',
  },
  truth: {
    en: 'What the call really was: scam, or genuine.',
    zh: '这通电话到底是什么：scam 是诈骗，genuine 是真的。',
    values: listed(TRUTHS),
  },
  mode: {
    en: 'Why it was played: in a shift, in a test, by itself, for practice, or as the guided first call.',
    zh: '为什么听这一通：shift 当班，test 测验，single 单独一通，practice 再练一遍，guide 新手引导。',
    values: listed(MODES),
  },
  test: {
    en: 'Which test it belongs to. Empty outside a test.',
    zh: '属于哪一份测验。不是测验就为空。',
    values: listed(TESTS),
  },
  shift: {
    en: 'Number of the row of calls it was dealt in: equal numbers were played as one row. Empty for a call by itself.',
    zh: '同一班电话的编号，编号相同就是一起排的。单独听的为空。',
    values: 'integer',
  },
  row_calls: {
    en: 'How many calls that row has. A test with fewer rows here than that was given up. Empty for a call by itself.',
    zh: '这一排一共有几通电话。测试的行数比它少，就是中途没做完。单独听的为空。',
    values: 'integer',
  },
  counts: {
    en: 'Whether it counts in the measures: 1 only for the first, unbroken playing of a call.',
    zh: '是否计入成绩：一通电话只有第一次、中途没有倒回去重来的才是 1。',
    values: YES_NO,
  },
  confidence: {
    en: 'Where the player put the slider: 0 certainly genuine, 100 certainly a scam, 50 no answer.',
    zh: '玩家把滑块放在哪里：0 肯定是真的，100 肯定是诈骗，50 等于没有回答。',
    values: '0 – 100',
  },
  said: {
    en: 'The verdict the slider stands for. Empty at 50.',
    zh: '滑块代表的判断，停在 50 时为空。',
    values: listed(TRUTHS),
  },
  right: {
    en: 'Whether the verdict was the truth. Empty without a verdict.',
    zh: '判断对不对，没有判断时为空。',
    values: YES_NO,
  },
  response_seconds: {
    en: 'Median time from the start of the caller’s last words to the player’s reply, check or hanging up. Pauses are not counted. Empty if there was none.',
    zh: '从对方最后一句话开始，到玩家回答、核实或挂断，所用时间的中位数。暂停不算在内，没有就为空。',
    unit: 'seconds',
    values: AMOUNT,
  },
  ending: { en: 'Which ending of the call was reached.', zh: '这通电话走到了哪个结局。' },
  outcome: { en: 'What kind of ending that is.', zh: '这个结局属于哪一类。', values: listed(OUTCOMES) },
  protected_yuan: {
    en: 'Money at stake in a scam that was kept. 0 in a genuine call.',
    zh: '诈骗电话里保住的钱。真电话为 0。',
    unit: 'yuan',
    values: AMOUNT,
  },
  lost_yuan: {
    en: 'Money lost to a scam, less what was got back. 0 in a genuine call.',
    zh: '被骗走的钱，已减去追回的。真电话为 0。',
    unit: 'yuan',
    values: AMOUNT,
  },
  recovered_yuan: {
    en: 'Money got back after it had gone. Already taken off lost_yuan.',
    zh: '转走后又追回来的钱，lost_yuan 里已经减掉。',
    unit: 'yuan',
    values: AMOUNT,
  },
  refused_yuan: {
    en: 'What it cost to refuse a genuine caller. 0 in a scam.',
    zh: '错怪真电话付出的代价。诈骗电话为 0。',
    unit: 'yuan',
    values: AMOUNT,
  },
  leaked_kinds: {
    en: 'How many kinds of information were given to a scammer.',
    zh: '告诉了骗子几种信息。',
    values: COUNT,
  },
  leaked: {
    en: 'Which kinds, with spaces between.',
    zh: '告诉了哪几种，用空格隔开。',
    values: listed(INFORMATION),
  },
  flags_right: {
    en: 'Flagged lines that do tell a scam.',
    zh: '标记对了的句子：确实露出了马脚。',
    values: COUNT,
  },
  flags_wrong: {
    en: 'Flagged lines that tell nothing: an accent, a number shown, or an honest caller’s words.',
    zh: '标记错了的句子：说明不了什么，例如口音、来电显示，或是真电话里的话。',
    values: COUNT,
  },
  flags_missed: {
    en: 'Lines that do tell a scam, were heard, and were not flagged.',
    zh: '漏掉的句子：露出了马脚，听到了却没有标记。',
    values: COUNT,
  },
  checks_made: {
    en: 'How many times the player checked. The same check with the same answer counts once.',
    zh: '核实了几次。同样的办法得到同样的结果只算一次。',
    values: COUNT,
  },
  checks: {
    en: `Each check as way:answer:yuan already gone, with spaces between. Ways: ${CHECKS.join(', ')}. Answers: ${FINDINGS.join(', ')}.`,
    zh: `每一次核实，写成“办法:结果:当时已转走多少元”，用空格隔开。办法：${CHECKS.join('、')}。结果：${FINDINGS.join('、')}。`,
    values: 'ringBack:contradicted:0',
  },
  checked_before_paying: {
    en: 'Whether a check was made before any money had gone to a scam. In a genuine call: whether any check was made.',
    zh: '有没有在钱被骗走之前核实过。真电话只看有没有核实过。',
    values: YES_NO,
  },
  doubt_stage: {
    en: 'Stage of the call when doubt first showed: a flag, a check, or a questioning reply. Empty if it never did.',
    zh: '第一次起疑时电话到了哪一步：标记、核实，或是追问、拒绝。一直没有起疑就为空。',
    values: listed([...new Set([...SCAM_STAGES, ...GENUINE_STAGES])]),
  },
  doubt_exposed_yuan: {
    en: 'Money already gone at that moment.',
    zh: '起疑时已经转走的钱。',
    unit: 'yuan',
    values: AMOUNT,
  },
};

/** The codebook in one language, in the order of the columns. */
export function codebook(locale: Locale): readonly CodebookEntry[] {
  const words = locale === 'zh-CN' ? 'zh' : 'en';
  return COLUMNS.map((column) => {
    const { [words]: meaning, unit, values = '' } = ENTRIES[column];
    return { column, meaning, unit: unit ? UNITS[unit][words] : '', values };
  });
}

/** The codebook as a table of its own, in both languages, to go with the table of trials. */
export function codebookTable(): readonly (readonly Cell[])[] {
  const chinese = codebook('zh-CN');
  return [
    ['column', 'meaning', '含义', 'unit', '单位', 'values'],
    ...codebook('en').map(({ column, meaning, unit, values }, i) => [
      column,
      meaning,
      chinese[i]?.meaning ?? '',
      unit,
      chinese[i]?.unit ?? '',
      values,
    ]),
  ];
}
