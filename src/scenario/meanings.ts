import type {
  Background,
  CheckKind,
  Contrast,
  CueKind,
  Finding,
  Group,
  Information,
  Locale,
  Mood,
  Outcome,
  Portrait,
  Room,
  SEATS,
  STATUSES,
  Stage,
  Stance,
  Tactic,
  Told,
  Truth,
  Via,
  Voice,
} from './vocabulary.ts';

type Meanings<Word extends string> = Readonly<Record<Word, string>>;

/**
 * What every word of the closed lists means, in one line for writers. Editors show it beside the word, and the reference
 * lists it. A word without a meaning does not compile.
 */

export const TRUTH_MEANINGS: Meanings<Truth> = {
  scam: 'the caller wants to cheat the player',
  genuine: 'the caller is who they say and needs something honest',
};

export const SEAT_MEANINGS: Meanings<(typeof SEATS)[number]> = {
  phone: 'the player is the one who is called',
  counter: 'the player is the bank clerk, the customer stands before them',
  helper: 'the player is asked for advice while the call goes on',
};

export const LOCALE_MEANINGS: Meanings<Locale> = {
  'zh-CN': 'Chinese, as spoken on the mainland',
  en: 'English',
};

export const STATUS_MEANINGS: Meanings<(typeof STATUSES)[number]> = {
  draft: 'being written: what is still thin only warns',
  live: 'read by a fresh reader of each language, and free of errors',
  retired: 'no longer fit to use, and kept because old results name it',
};

export const STAGE_MEANINGS: Meanings<Stage> = {
  contact: 'scam: who is calling, and about what',
  trust: 'scam: details, help and small questions',
  pressure: 'scam: a deadline, or a loss that threatens',
  isolation: 'scam: stay on the line, tell nobody',
  request: 'scam and genuine: what the caller wants done',
  extraction: 'scam: the money goes, and then more is asked for',
  opening: 'genuine: who is calling, and about what',
  story: 'genuine: what has happened and what can be done',
  push: 'genuine: the hurry an honest caller has',
};

export const STANCE_MEANINGS: Meanings<Stance> = {
  comply: 'goes along',
  stall: 'gains time; not counted as doubt, since busy people stall',
  question: 'asks about the matter or the caller',
  verify: 'says that the player wants to check first',
  refuse: 'says no',
  report: 'turns to the police',
};

export const CHECK_MEANINGS: Meanings<CheckKind> = {
  ringBack: 'hang up and ring a number the player found alone',
  lookUp: 'search for the number on the screen',
  ask: 'ask somebody the player trusts',
  openApp: 'open the official app the player already has',
  report: 'ring the police or the anti-fraud line',
};

export const FINDING_MEANINGS: Meanings<Finding> = {
  cleared: 'what the caller says is true; only in a genuine call',
  contradicted: 'what the caller says is not true; only in a scam',
  inconclusive: 'engaged, closed or unsure: try another way',
};

export const MOOD_MEANINGS: Meanings<Mood> = {
  warm: 'friendly, with time for the listener',
  calm: 'even, without hurry',
  brisk: 'quick and businesslike',
  hesitant: 'slow, searching for words',
  reading: 'as if read from a sheet or a screen',
  hurt: 'as if treated unfairly',
  stern: 'firm, without a smile',
  pressing: 'quick and urgent',
  whispering: 'low, so that nobody else hears',
};

export const TACTIC_MEANINGS: Meanings<Tactic> = {
  authority: 'leans on an office, a rank or a name',
  urgency: 'there is no time',
  fear: 'something bad will happen',
  reward: 'something good is to be had',
  'social-proof': 'others do it too',
  commitment: 'one small yes after another',
  'sunk-cost': 'do not let go now, after what you have put in',
  isolation: 'keeps the listener away from others',
  reassurance: 'takes a worry away',
  warmth: 'is kind and personal',
  guilt: 'it would be your fault',
  procedure: 'that is how it is done here',
  scarcity: 'there is not much left',
  confusion: 'too much, too odd or too technical to follow',
  information: 'tells what is so',
  apology: 'says sorry',
  choice: 'leaves it to the listener, or seems to',
};

export const CUE_MEANINGS: Meanings<CueKind> = {
  'move-money': 'tells: asks the player to send, lend or draw money',
  secrecy: 'tells: nobody may know',
  'no-callback': 'tells: do not hang up, do not ring back',
  'remote-control': 'tells: share the screen or let the caller steer the phone',
  code: 'tells: read out a code or a password',
  'outside-app': 'tells: install something from a link',
  'knows-you': 'says nothing: has the name, address or order',
  'exact-amount': 'says nothing: names a sum to the yuan',
  'case-number': 'says nothing: has a number for the matter',
  'staff-number': 'says nothing: gives a number of their own',
  'recorded-line': 'says nothing: the call is recorded',
  deadline: 'says nothing: there is a date or an hour',
  'identity-questions': 'says nothing: asks who the player is',
  'handed-over': 'says nothing: somebody else takes the call',
  'background-noise': 'says nothing: voices or telephones behind the caller',
  'hold-music': 'says nothing: music while one waits',
  accent: 'says nothing: how the caller sounds',
  'number-shown': 'says nothing: the number or name on the screen',
  'text-message': 'says nothing: a text arrives meanwhile',
  'small-print': 'says nothing: terms and clauses',
  'fee-mentioned': 'says nothing: a fee comes up, be it none',
  'good-news': 'says nothing: money or luck to come',
  'bad-news': 'says nothing: trouble or loss to come',
  'claims-harmless': 'says nothing: "we never ask for your password"',
  'invites-callback': 'speaks for the caller: ring a number you find yourself',
  'official-channel': 'speaks for the caller: do it in the app or place you know',
  'face-to-face': 'speaks for the caller: come and see us',
  'leaves-time': 'speaks for the caller: take your time',
  'welcomes-others': 'speaks for the caller: ask somebody, have them listen',
  'protects-code': 'speaks for the caller: tell nobody your code, me neither',
};

export const INFORMATION_MEANINGS: Meanings<Information> = {
  name: 'who the player is',
  'id-number': 'the identity number, or part of it',
  address: 'where the player lives',
  bank: 'which bank the player is with',
  savings: 'how much there is',
  'card-number': 'the number of a bank card',
  code: 'a code sent by text',
  password: 'a password or PIN',
  screen: 'what the telephone shows, by sharing it',
  family: 'who the relatives are',
  documents: 'pictures of papers',
};

export const TOLD_MEANINGS: Meanings<Told> = {
  nobody: 'nobody knows of the call',
  family: 'a relative or friend',
  company: 'the firm or office the caller spoke for',
  bank: 'the bank of the player',
  police: 'the police or the anti-fraud line',
};

export const OUTCOME_MEANINGS: Meanings<Outcome> = {
  declined: 'the phone was not answered',
  left: 'the player hung up',
  refused: 'the player said no',
  verified: 'the player checked, and that settled a scam',
  reported: 'the player told the police',
  leaked: 'no money went, but information did',
  'lost-some': 'part of the stake is lost',
  'lost-all': 'the whole stake is lost',
  recovered: 'money went, and quick action got some of it back',
  completed: 'an honest matter was settled',
  'completed-late': 'an honest matter was settled, with a delay',
};

export const CONTRAST_MEANINGS: Meanings<Contrast> = {
  opening: 'how the caller begins',
  knows: 'what the caller knows of the player',
  money: 'what is said about money',
  deadline: 'what is said about time',
  check: 'what the caller says to a wish to check',
  others: 'what the caller says to a wish to ask somebody',
  code: 'what is said about codes and passwords',
  channel: 'where the matter is to be settled',
};

export const GROUP_MEANINGS: Meanings<Group> = {
  rebate: 'rebates for made-up orders (刷单返利)',
  investment: 'false investments (虚假投资理财)',
  loan: 'false loans (虚假网络贷款)',
  service: 'customer service of shops and carriers that is none (冒充电商物流客服)',
  police: 'police, courts and authorities that are none (冒充公检法及政府机关)',
  acquaintance: 'somebody who poses as a superior, a relative or a friend (冒充领导熟人)',
  credit: 'a credit record that is said to need mending (虚假征信)',
  shopping: 'goods and services that never come (虚假购物服务)',
  romance: 'love and friendship online (网络婚恋交友)',
  gaming: 'trade in games (网络游戏产品虚假交易)',
  blackmail: 'pictures used against somebody (裸聊、色情)',
  other: 'what fits nowhere else (其他)',
};

export const PORTRAIT_MEANINGS: Meanings<Portrait> = {
  agent: 'a man with a headset and glasses',
  clerk: 'a woman with glasses and a staff card',
  courier: 'a man in a work vest',
  gran: 'an old woman with glasses',
  lad: 'a young man in a T-shirt',
  man: 'an old man with a moustache',
  mother: 'a woman with grey hair',
  mum: 'a young woman with a headscarf',
  officer: 'a police officer, a man',
  student: 'a young man in a hooded jumper',
  teller: 'a bank clerk, a woman in uniform',
  woman: 'a woman with dark hair',
};

export const ROOM_MEANINGS: Meanings<Room> = {
  callroom: 'a flat full of telephones',
  office: 'an office',
  depot: 'a parcel depot',
  station: 'a police station',
  bank: 'a bank',
  home: 'a home',
};

/** In a few words; the whole of it stands in `assets/voices/cast.yaml`. */
export const VOICE_MEANINGS: Meanings<Voice> = {
  anran: 'a woman in her twenties, soft and warm',
  xiaoman: 'a woman in her twenties, bright',
  siqi: 'a woman in her twenties, brisk',
  jingwen: 'a woman in her thirties, calm and even',
  huimin: 'a woman in her thirties, warm',
  lanxin: 'a woman in her thirties, brisk',
  yuehua: 'a woman in her forties, calm',
  fengling: 'a woman in her forties, brisk',
  guilan: 'a woman in her fifties, warm',
  meiyu: 'a woman in her fifties, plain-spoken',
  axiu: 'a woman past sixty',
  tiantian: 'a girl of about twenty, a student or a daughter',
  haoran: 'a man in his twenties, bright',
  aming: 'a man about thirty, brisk',
  zihan: 'a man in his twenties, soft',
  weiqiang: 'a man in his thirties, warm',
  zhiyuan: 'a man in his thirties, calm',
  dapeng: 'a man in his thirties, brisk',
  wenbin: 'a man in his forties, calm',
  liangcai: 'a man in his forties, warm',
  yongsheng: 'a man in his forties, stern',
  guodong: 'a man in his fifties, stern',
  baoshan: 'a man in his fifties, brisk',
  zhenhua: 'a man in his fifties, calm',
  defu: 'a man past sixty',
  lele: 'a boy of about twenty, a student or a son',
  narrator: 'somebody who reads out what a screen shows',
  announcer: 'a recorded announcement',
};

export const VIA_MEANINGS: Meanings<Via> = {
  phone: 'down a telephone line',
  room: 'in the same room, or at the same counter',
};

export const BACKGROUND_MEANINGS: Meanings<Background> = {
  quiet: 'nothing but the line',
  office: 'an office with other people talking',
  street: 'a street with traffic',
  hall: 'a hall with steps and echoes',
};
