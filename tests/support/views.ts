import type { Locale } from '../../src/scenario/vocabulary.ts';
import type {
  CallView,
  CaptionView,
  CardView,
  CheckView,
  RingingView,
  ShownView,
} from '../../src/screens/call-views.ts';
import type { Screen } from '../../src/screens/model.ts';

/**
 * Made-up views of home, ringing and call for the gallery and for browser tests, in both languages. The company, the
 * people and the numbers are invented.
 */
export function views(locale: Locale): Readonly<Record<string, Screen>> {
  const zh = locale === 'zh-CN';
  /** Picks the words of the language. */
  const say = (en: string, chinese: string): string => (zh ? chinese : en);

  const card: CardView = {
    name: say('Lin Yue', '林月'),
    age: 21,
    role: say('student', '大学生'),
    portrait: 'student',
    pending: [
      say('A parcel of lecture notes, sent home on Monday', '周一寄回家的一箱讲义，还没收到'),
      say('Million Cover, free for a year, signed up last winter', '去年冬天领的“百万保障”，免费一年'),
    ],
    holds: { label: say('Lantern Pay balance', '灯笼支付余额'), amount: 26400 },
    canAsk: say('Your aunt, who works in a bank; your room-mate', '在银行上班的姑姑，还有室友'),
  };
  const shown: ShownView = {
    name: say('Lantern Pay Care', '灯笼支付客服'),
    number: '+86 571 •••• 0142',
    place: say('Hangzhou', '杭州'),
    saved: false,
    rangBefore: false,
    at: '20:14',
  };
  const caller = say('Caller', '来电者');
  const captions: readonly CaptionView[] = [
    {
      kind: 'caller',
      id: 'l1',
      speaker: caller,
      text: say(
        'Hello, is this Ms Lin? Lantern Pay customer care, staff number 2086.',
        '您好，是林女士吗？这里是灯笼支付客服，工号 2086。',
      ),
      at: 3,
      flagged: false,
      live: false,
    },
    {
      kind: 'caller',
      id: 'l2',
      speaker: caller,
      text: say(
        'Your free year of Million Cover ends tonight. From midnight it takes ¥800 a month.',
        '您的“百万保障”免费期今晚到期，零点起每月扣 800 元。',
      ),
      at: 21,
      flagged: false,
      live: false,
    },
    { kind: 'you', id: 'y1', text: say('I never signed up for that.', '我没开通过这个。'), at: 34 },
    {
      kind: 'caller',
      id: 'l3',
      speaker: caller,
      text: say(
        'Most people don’t remember. I’ve already sent you ¥32 as goodwill, have a look.',
        '很多人都不记得了。我先给您退了 32 元，您看看到账没。',
      ),
      at: 38,
      flagged: false,
      live: false,
    },
    {
      kind: 'caller',
      id: 'l4',
      speaker: caller,
      text: say(
        'If you hang up, the request is void. Go somewhere quiet and tell no one.',
        '您一挂断申请就作废了。请找个安静的地方，先别跟别人说。',
      ),
      at: 62,
      flagged: true,
      live: false,
    },
    {
      kind: 'sms',
      id: 's1',
      from: say('Lantern Pay', '灯笼支付'),
      text: say(
        '402 118 is your code to raise the daily transfer limit to ¥50,000. Never share it.',
        '验证码 402118，您正在将单日转账限额调至 5 万元，请勿告知他人。',
      ),
      at: 78,
    },
    {
      kind: 'caller',
      id: 'l5',
      speaker: caller,
      text: say(
        'A six-digit code just reached you. Read it to me and I’ll close the plan.',
        '您刚收到一个六位验证码，念给我，我帮您关掉。',
      ),
      at: 80,
      flagged: false,
      live: true,
    },
  ];
  const call: CallView = {
    place: { index: 2, of: 10 },
    practice: false,
    card,
    shown,
    phase: 'your-turn',
    seconds: 84,
    captions,
    flags: 1,
    pulse: 7,
    holdTo: 4,
    balance: 26400,
    atRisk: 18000,
    replies: [
      {
        id: 'r1',
        text: say(
          'Which plan number is it? Show it in the app’s message centre.',
          '保单号是多少？请发到 App 消息中心给我看。',
        ),
      },
      { id: 'r2', text: say('Okay. It’s four, zero, two…', '好的，是 4、0、2……') },
      {
        id: 'r3',
        text: say(
          'I’ll open the Lantern Pay app myself and look for this plan.',
          '我自己打开灯笼支付 App，查一下有没有这项。',
        ),
      },
      { id: 'r4', text: say('I need a minute. Please don’t rush me.', '我要想一想，请别催我。') },
    ],
    mayCutIn: false,
    maySayAgain: true,
    clock: { left: 7, of: 12 },
    hold: null,
    check: null,
    sms: {
      id: 's1',
      from: say('Lantern Pay', '灯笼支付'),
      text: say(
        '402 118 is your code to raise the daily transfer limit to ¥50,000. Never share it.',
        '验证码 402118，您正在将单日转账限额调至 5 万元，请勿告知他人。',
      ),
      at: 78,
    },
    coach: null,
    captionsOn: true,
  };
  const waiting: CheckView = {
    kind: 'ringBack',
    how: say('The number on the back of your card, not the one that rang you', '银行卡背面的号码，不是打来的那个'),
    seconds: 52,
    elapsed: 28,
    heard: [],
    done: false,
    ends: false,
    pulseBefore: 7,
    pulseNow: 5,
  };
  const done: CheckView = {
    ...waiting,
    elapsed: 52,
    done: true,
    pulseNow: 4,
    heard: [
      {
        id: 'f1',
        speaker: say('Lantern Pay customer care, Mei', '灯笼支付客服 小梅'),
        text: say(
          'The line is busy this evening, so I can only see part of your account. I have noted your question; somebody will look at it tomorrow morning.',
          '今晚线路忙，我这边只看得到您账户的一部分。您的问题我记下了，明天上午有同事来看。',
        ),
      },
    ],
  };
  const lookUp: CheckView = {
    ...waiting,
    kind: 'lookUp',
    how: say('You type the number into a search page', '把号码输进搜索页'),
    seconds: 8,
    elapsed: 3,
    pulseBefore: 3,
    pulseNow: 3,
  };
  const ringing: RingingView = { place: { index: 2, of: 10 }, practice: false, card, shown, check: null, coach: null };
  const found: CheckView = {
    ...lookUp,
    elapsed: 8,
    done: true,
    heard: [
      {
        id: 'f2',
        speaker: say('Search page', '搜索页'),
        text: say(
          'Two people asked who this number belongs to. Nobody has answered.',
          '有两个人问过这是谁的号码，没人回答。',
        ),
      },
    ],
  };
  const training = {
    due: 3,
    booster: { open: false, next: 20_800 },
    kinds: [
      { group: 'service', types: [{ type: 'lost-parcel-claim', name: say('Refund for a lost parcel', '丢件理赔') }] },
      {
        group: 'police',
        types: [
          { type: 'fake-police-safe-account', name: say('Police and a “safe account”', '冒充公检法转“安全账户”') },
          { type: 'medical-insurance-anomaly', name: say('Something wrong with your insurance', '医保卡异常') },
        ],
      },
    ],
    test: { name: 'first', opens: null },
    nickname: say('Grandma', '奶奶'),
  } as const;
  const untrained = { ...training, due: 0, booster: null, nickname: '' };
  const record = { protected: 43200, lost: 1200, refused: 326, calls: 6, checkedShare: 0.84 };
  const shift = { calls: 8, minutes: 24, done: 0, fresh: 10 };
  const hostile = say(
    `<img src=x onerror="alert(1)"> **bold** { $name } <script>alert(2)</script> 長い文 ${'w'.repeat(60)}`,
    `<img src=x onerror="alert(1)"> { $name } </p>${'很长的一句话，'.repeat(14)}`,
  );

  return {
    home: { name: 'home', view: { resume: null, shift, guideDone: true, record, ...training } },
    'home-new': { name: 'home', view: { resume: null, shift, guideDone: false, record: null, ...untrained } },
    'home-resume': {
      name: 'home',
      view: {
        resume: { at: 'call', place: { index: 2, of: 8 }, seconds: 84 },
        shift: { ...shift, done: 2 },
        guideDone: true,
        record,
        ...training,
      },
    },
    ringing: { name: 'ringing', view: ringing },
    'ringing-looking': { name: 'ringing', view: { ...ringing, check: lookUp } },
    'ringing-looked': { name: 'ringing', view: { ...ringing, check: found } },
    'ringing-guide': {
      name: 'ringing',
      view: {
        ...ringing,
        place: null,
        practice: true,
        coach: {
          text: say(
            'This card is you. Read what you are waiting for, then answer.',
            '这张卡就是你。先看看你在等什么，再接电话。',
          ),
          points: 'card',
        },
      },
    },
    call: { name: 'call', view: call },
    'call-free': {
      name: 'call',
      view: { ...call, clock: null, sms: null, pulse: 3, flags: 0, captions: captions.slice(0, 4) },
    },
    'call-listening': {
      name: 'call',
      view: {
        ...call,
        phase: 'listening',
        mayCutIn: true,
        maySayAgain: false,
        clock: null,
        replies: [],
        sms: null,
      },
    },
    'call-holding': {
      name: 'call',
      view: { ...call, phase: 'holding', maySayAgain: false, hold: { left: 13.4, of: 20 }, pulse: 5 },
    },
    'call-checking': {
      name: 'call',
      view: { ...call, phase: 'checking', maySayAgain: false, sms: null, pulse: 5, check: waiting },
    },
    'call-checked': {
      name: 'call',
      view: { ...call, phase: 'checking', maySayAgain: false, sms: null, pulse: 4, check: done },
    },
    'call-ended': {
      name: 'call',
      view: { ...call, phase: 'checking', maySayAgain: false, sms: null, pulse: 4, check: { ...done, ends: true } },
    },
    'call-silent': { name: 'call', view: { ...call, captionsOn: false } },
    'call-guide': {
      name: 'call',
      view: {
        ...call,
        place: null,
        practice: true,
        sms: null,
        coach: {
          text: say(
            'That line asks you for a code. Press the flag beside it.',
            '这一句在跟你要验证码。点一下旁边的小旗。',
          ),
          points: 'captions',
        },
      },
    },
    'call-hostile': {
      name: 'call',
      view: {
        ...call,
        captions: [
          ...captions,
          { kind: 'caller', id: 'l6', speaker: caller, text: hostile, at: 90, flagged: false, live: true },
        ],
        replies: call.replies.map((reply) => ({ ...reply, text: `${reply.text} ${hostile}` })),
      },
    },
  };
}
