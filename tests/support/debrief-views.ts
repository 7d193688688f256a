import { type CueKind, isDiagnostic, isHonest, type Tactic } from '../../src/scenario/vocabulary.ts';
import type { CardView } from '../../src/screens/call-views.ts';
import type { DebriefLine, DebriefView } from '../../src/screens/debrief-views.ts';

/** Picks a language: the pair is [Chinese, English]. */
export type Pick = (zh: string, en: string) => string;

/** The one person of these fixtures. */
export function card(p: Pick): CardView {
  return {
    name: p('林悦', 'Lin Yue'),
    age: 21,
    role: p('大三学生，杭州', 'third-year student, Hangzhou'),
    portrait: 'student',
    pending: [p('上周填过一张兼职登记表', 'filled in a form for part-time work last week')],
    holds: { label: p('储蓄卡', 'Savings'), amount: 26400 },
    canAsk: p('室友小陈', 'Chen, who shares the room'),
  };
}

interface CueDraft {
  readonly kind: CueKind;
  readonly quote: string;
  readonly why?: string;
}

function line(
  at: number,
  speaker: string,
  text: string,
  tactic: Tactic | null,
  cues: readonly CueDraft[],
  flagged = false,
): DebriefLine {
  return {
    id: `l-${at}`,
    at,
    speaker,
    text,
    tactic,
    flagged,
    costs: cues.length > 0,
    cues: cues.map(({ kind, quote, why }) => ({
      kind,
      quote,
      sort: isDiagnostic(kind) ? 'diagnostic' : isHonest(kind) ? 'honest' : 'surface',
      why: why ?? null,
    })),
  };
}

function scamLines(p: Pick): readonly DebriefLine[] {
  const zheng = p('小郑', 'Zheng');
  return [
    line(
      3,
      zheng,
      p('喂，你好，是林悦吗？橙实调研的，我姓郑。', 'Hello, is that Lin Yue? Zheng here, from Chengshi Research.'),
      'procedure',
      [],
    ),
    line(
      9,
      zheng,
      p('上周你填过我们一张表，对吧？', 'You filled in a form of ours last week, didn’t you?'),
      'commitment',
      [
        {
          kind: 'knows-you',
          quote: p('上周你填过我们一张表', 'filled in a form of ours last week'),
          why: p('填过表的人很多，名单是买来的。', 'Many people fill in forms. The list was bought.'),
        },
      ],
    ),
    line(
      21,
      zheng,
      p('工号我报给你，5113，你可以记一下。', 'My staff number is 5113, do write it down.'),
      'authority',
      [{ kind: 'staff-number', quote: p('工号我报给你，5113', 'My staff number is 5113') }],
    ),
    line(
      34,
      zheng,
      p('第一单先垫 398 块，做完马上返 430。', 'You put in ¥398 for the first order, and ¥430 comes straight back.'),
      'reward',
      [
        {
          kind: 'move-money',
          quote: p('先垫 398 块', 'put in ¥398'),
          why: p('真的兼职不会要你先付钱。', 'No real job has you pay first.'),
        },
        { kind: 'good-news', quote: p('做完马上返 430', '¥430 comes straight back') },
      ],
    ),
    line(
      47,
      zheng,
      p('好多同学都在做，你们学校就有二十几个。', 'Lots of students do it, more than twenty at your place.'),
      'social-proof',
      [],
    ),
    line(
      62,
      zheng,
      p('名额到今晚八点，过了系统就关了。', 'The places go at eight tonight, then the system closes.'),
      'scarcity',
      [{ kind: 'deadline', quote: p('到今晚八点', 'at eight tonight') }],
      true,
    ),
    line(
      81,
      zheng,
      p('你先别跟室友说，名额就这一个。', 'Don’t tell your room-mate yet, there is only this one place.'),
      'isolation',
      [
        {
          kind: 'secrecy',
          quote: p('先别跟室友说', 'Don’t tell your room-mate'),
          why: p('能让你清醒的人，就在隔壁床上。', 'The person who could wake you up is in the next bed.'),
        },
      ],
      true,
    ),
    line(
      96,
      zheng,
      p('你打回来也是打不通的，这条是外呼线。', 'Ringing back won’t work, this line only calls out.'),
      'procedure',
      [{ kind: 'no-callback', quote: p('打回来也是打不通的', 'Ringing back won’t work') }],
    ),
    line(
      112,
      zheng,
      p('不放心是对的，我不会要你的密码。', 'You’re right to be careful. I’d never ask for a password.'),
      'reassurance',
      [{ kind: 'claims-harmless', quote: p('我不会要你的密码', 'I’d never ask for a password') }],
    ),
    line(
      131,
      zheng,
      p('验证码发过去了，你念给我，我帮你开单。', 'A code has just come. Read it to me and I’ll open the order.'),
      'urgency',
      [{ kind: 'code', quote: p('念给我', 'Read it to me') }],
    ),
  ];
}

function genuineLines(p: Pick): readonly DebriefLine[] {
  const zhou = p('周师傅', 'Mr Zhou');
  return [
    line(
      5,
      zhou,
      p('您有一件康宁药房的，单号尾号 4471。', 'There’s a parcel for you from the Kangning chemist, ending in 4471.'),
      'information',
      [{ kind: 'case-number', quote: p('单号尾号 4471', 'ending in 4471') }],
      true,
    ),
    line(14, zhou, p('不用付钱，药房都结过了。', 'Nothing to pay, the chemist has settled it.'), 'reassurance', [
      { kind: 'claims-harmless', quote: p('不用付钱', 'Nothing to pay') },
    ]),
    line(
      20,
      zhou,
      p('不方便的话，您在 App 里自己点放驿站。', 'If it’s a bad time, choose the pick-up point in the app yourself.'),
      'choice',
      [
        {
          kind: 'official-channel',
          quote: p('您在 App 里自己点放驿站', 'choose the pick-up point in the app yourself'),
        },
      ],
    ),
    line(
      24,
      zhou,
      p('我六点前得交车，您尽快定一下。', 'I have to hand the van in by six, so let me know soon.'),
      'urgency',
      [{ kind: 'deadline', quote: p('我六点前得交车', 'I have to hand the van in by six') }],
    ),
    line(27, zhou, p('您要查一下？行，我等您。', 'You want to check? Sure, I’ll wait.'), 'choice', [
      {
        kind: 'leaves-time',
        quote: p('行，我等您', 'Sure, I’ll wait'),
        why: p('骗子最怕你说这一句。', 'A scammer fears nothing more than this.'),
      },
    ]),
  ];
}

/** A scam seen through, with most of its tells missed. */
export function won(p: Pick): DebriefView {
  return {
    place: { index: 2, of: 10 },
    twinToCome: false,
    checkedAfter: false,
    practice: false,
    scenario: 'task-deposit',
    truth: 'scam',
    typeName: p('刷单返利', 'Fake part-time work'),
    title: p('你挂断电话，问了室友，钱守住了。', 'You hung up, asked Chen, and kept your money.'),
    text: p(
      '小陈也接过这个电话。对方再打来，你没有接。',
      'Chen had had the same call. When it rang again you let it ring.',
    ),
    confidence: 85,
    right: true,
    amounts: { protected: 3980, lost: 0, refused: 0 },
    shift: { protected: 46200, lost: 3000, refused: 1280 },
    recovered: 0,
    reveal: {
      portrait: 'woman',
      room: 'callroom',
      name: p('小郑', 'Zheng'),
      text: p(
        '“小郑”坐在一间民房里，桌上贴着第四版话术。',
        '“Zheng” sits in a rented flat with version four of the script taped to the desk.',
      ),
    },
    card: card(p),
    price: [],
    told: ['family'],
    leaked: [],
    seconds: 158,
    stages: [
      { stage: 'contact', from: 0, to: 28 },
      { stage: 'trust', from: 28, to: 58 },
      { stage: 'pressure', from: 58, to: 78 },
      { stage: 'isolation', from: 78, to: 110 },
      { stage: 'request', from: 110, to: 128 },
      { stage: 'extraction', from: 128, to: 158 },
    ],
    marks: [
      { kind: 'first-tell', at: 34, check: null, amount: null },
      { kind: 'doubt', at: 62, check: null, amount: null },
      { kind: 'flag', at: 62, check: null, amount: null },
      { kind: 'flag', at: 81, check: null, amount: null },
      { kind: 'check', at: 138, check: 'ask', amount: null },
      { kind: 'hang-up', at: 158, check: null, amount: null },
    ],
    lines: scamLines(p),
    flags: { right: 1, wrong: 1, missed: 3 },
    checks: [
      {
        kind: 'lookUp',
        result: 'inconclusive',
        seconds: 20,
        how: p('在网上搜这个号码', 'a web search for the number'),
        heard: [{ id: 'l-found', text: p('没有这回事。', 'There is no such thing.') }],
      },
      {
        kind: 'ask',
        result: 'contradicted',
        seconds: 35,
        how: p('室友小陈', 'Chen, who shares the room'),
        heard: [{ id: 'l-found', text: p('没有这回事。', 'There is no such thing.') }],
      },
    ],
    tryFrom: { at: 34, logIndex: 7 },
    mayHear: { call: true, twin: true },
    contrasts: [
      {
        topic: 'opening',
        ourLine: 'l-our-1',
        theirLine: 'l-their-1',
        ours: p('橙实调研的，我姓郑。', 'Zheng here, from Chengshi Research.'),
        theirs: p('橙实调研的，我姓何。', 'He here, from Chengshi Research.'),
      },
      {
        topic: 'money',
        ourLine: 'l-our-2',
        theirLine: 'l-their-2',
        ours: p('第一单先垫 398 块。', 'You put in ¥398 for the first order.'),
        theirs: p('来一次给 150，当场转你。', 'It’s ¥150 a visit, paid on the spot.'),
      },
      {
        topic: 'check',
        ourLine: 'l-our-3',
        theirLine: 'l-their-3',
        ours: p('打回来也是打不通的。', 'Ringing back won’t work.'),
        theirs: p('打总机转我就行，您查。', 'Ring the main line and ask for me, do check.'),
      },
      {
        topic: 'others',
        ourLine: 'l-our-4',
        theirLine: 'l-their-4',
        ours: p('先别跟室友说。', 'Don’t tell your room-mate yet.'),
        theirs: p('室友要来也行。', 'Bring your room-mate if you like.'),
      },
    ],
    next: p(
      '要你先垫钱才能挣钱的，都停在第一笔之前。',
      'If you must pay before you earn, stop before the first payment.',
    ),
    lastOfShift: false,
  };
}

/** The same scam, believed and paid, part of it recovered. */
export function lost(p: Pick): DebriefView {
  return {
    ...won(p),
    title: p('验证码念了出去，3,980 元也跟着走了。', 'The code went out, and ¥3,980 went with it.'),
    text: p(
      '前两单真的返了钱，第三单开始要连做三单才能提现。',
      'The first two orders really paid. The third came with two more before you could take anything out.',
    ),
    confidence: 40,
    right: false,
    amounts: { protected: 0, lost: 2380, refused: 0 },
    recovered: 1600,
    told: ['bank', 'police'],
    leaked: ['bank', 'code', 'savings'],
    seconds: 214,
    stages: won(p).stages.map((part) => ({ ...part, from: part.from * 1.35, to: part.to * 1.355 })),
    marks: [
      { kind: 'first-tell', at: 34, check: null, amount: null },
      { kind: 'paid', at: 74, check: null, amount: 398 },
      { kind: 'doubt', at: 96, check: null, amount: null },
      { kind: 'check', at: 102, check: 'ringBack', amount: null },
      { kind: 'told', at: 134, check: null, amount: null },
      { kind: 'paid', at: 171, check: null, amount: 1600 },
      { kind: 'paid', at: 196, check: null, amount: 1982 },
      { kind: 'check', at: 206, check: 'report', amount: null },
    ],
    checks: [
      {
        kind: 'ringBack',
        result: 'inconclusive',
        seconds: 52,
        how: p('自己在公示系统里查到的公司总机', 'the head office number from the public register'),
        heard: [{ id: 'l-found', text: p('没有这回事。', 'There is no such thing.') }],
      },
      {
        kind: 'report',
        result: 'contradicted',
        seconds: 40,
        how: p('反诈专线 96110', 'the police anti-fraud line, 96110'),
        heard: [{ id: 'l-found', text: p('没有这回事。', 'There is no such thing.') }],
      },
    ],
    tryFrom: { at: 68, logIndex: 15 },
    lastOfShift: true,
  };
}

/** An honest call, hung up on. */
export function refused(p: Pick): DebriefView {
  return {
    ...won(p),
    place: { index: 3, of: 10 },
    scenario: 'parcel-medicine',
    truth: 'genuine',
    typeName: p('快递理赔', 'Lost-parcel claim'),
    title: p('小心没错，只是药没送到。', 'Care was right; the medicine did not come.'),
    text: p(
      '周师傅带着药在楼下等了一会儿，只好送回站点。',
      'Mr Zhou waited downstairs with the medicine, then took it back to the depot.',
    ),
    confidence: 80,
    right: false,
    amounts: { protected: 0, lost: 0, refused: 326 },
    reveal: {
      portrait: 'courier',
      room: 'depot',
      name: p('周师傅', 'Mr Zhou'),
      text: p(
        '真的快递员周师傅，刚把你的药带回站点。',
        'Mr Zhou, a real courier, has just taken your medicine back to the depot.',
      ),
    },
    price: [
      {
        id: 'p-late',
        what: p('降压药晚两天', 'Two days without the tablets'),
        detail: p('妈妈的药退回药房，后天再送', 'your mother’s medicine goes back and comes the day after tomorrow'),
      },
      {
        id: 'p-walk',
        what: p('周师傅白跑 40 分钟', '40 minutes for nothing'),
        detail: p('六楼，没有电梯', 'sixth floor, no lift'),
      },
    ],
    told: ['nobody'],
    leaked: [],
    seconds: 31,
    stages: [
      { stage: 'opening', from: 0, to: 9 },
      { stage: 'story', from: 9, to: 22 },
      { stage: 'push', from: 22, to: 31 },
    ],
    marks: [
      { kind: 'flag', at: 5, check: null, amount: null },
      { kind: 'doubt', at: 5, check: null, amount: null },
      { kind: 'first-honest', at: 20, check: null, amount: null },
      { kind: 'hang-up', at: 31, check: null, amount: null },
      { kind: 'could-have-checked', at: 49, check: 'openApp', amount: null },
    ],
    lines: genuineLines(p),
    flags: { right: 0, wrong: 1, missed: 0 },
    checks: [],
    tryFrom: { at: 20, logIndex: 4 },
    mayHear: { call: true, twin: true },
    contrasts: [
      {
        topic: 'opening',
        ourLine: 'l-our-5',
        theirLine: 'l-their-5',
        ours: p('快递，有您一件，在家吗？', 'Parcel for you, are you in?'),
        theirs: p('快递，有您一件，在家吗？', 'Parcel for you, are you in?'),
      },
      {
        topic: 'money',
        ourLine: 'l-our-6',
        theirLine: 'l-their-6',
        ours: p('不收钱，药房已付。', 'Nothing to pay, the chemist has.'),
        theirs: p('丢件三倍理赔，加客服办。', 'Three times the value back, add our service desk.'),
      },
      {
        topic: 'channel',
        ourLine: 'l-our-7',
        theirLine: 'l-their-7',
        ours: p('您自己看 App，点放驿站。', 'Look in the app yourself and choose the pick-up point.'),
        theirs: p('点我发的链接，填卡号。', 'Open the link I send and fill in your card.'),
      },
      {
        topic: 'check',
        ourLine: 'l-our-8',
        theirLine: 'l-their-8',
        ours: p('行，您查，我等两分钟。', 'Sure, check, I’ll wait two minutes.'),
        theirs: p('马上下班了，现在就办。', 'We’re about to close, do it now.'),
      },
    ],
    next: p(
      '拿不准的时候，先说“稍等”，查完再决定挂不挂。',
      'When in doubt say “one moment”, and hang up only after you have looked.',
    ),
  };
}

/** Not answered at all: nothing heard, nothing checked, hardly a cord. */
export function declined(p: Pick): DebriefView {
  return {
    ...refused(p),
    practice: true,
    place: null,
    title: p('电话响了一阵，停了。', 'It rang for a while and stopped.'),
    text: p('你没有接。周师傅给你留了张便条。', 'You did not answer. Mr Zhou left a note.'),
    confidence: 55,
    shift: null,
    price: [],
    seconds: 0,
    stages: [],
    marks: [],
    lines: [],
    flags: { right: 0, wrong: 0, missed: 0 },
    tryFrom: null,
  };
}
