/**
 * The words a call is written in. Every list is closed: a scenario that uses another word does not parse.
 */

export const TRUTHS = ['scam', 'genuine'] as const;
export type Truth = (typeof TRUTHS)[number];

export const SEATS = ['phone', 'counter', 'helper'] as const;

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const STATUSES = ['draft', 'live', 'retired'] as const;

/** The six stages of a scam call (training.md §12, after Wood & Kaafar 2023 and 571 Korean police cases). */
export const SCAM_STAGES = ['contact', 'trust', 'pressure', 'isolation', 'request', 'extraction'] as const;
/** An honest call has a shape too; in the debrief it shows in the same colours. */
export const GENUINE_STAGES = ['opening', 'story', 'push', 'request'] as const;
export type Stage = (typeof SCAM_STAGES)[number] | (typeof GENUINE_STAGES)[number];

/** What a reply does, whatever it says. */
export const STANCES = ['comply', 'stall', 'question', 'verify', 'refuse', 'report'] as const;
export type Stance = (typeof STANCES)[number];

/** Replies that count as doubt. Stalling alone does not: busy people stall. */
export const DOUBTING: readonly Stance[] = ['question', 'verify', 'refuse', 'report'];

/** The five ways to check, always all on offer. */
export const CHECKS = ['ringBack', 'lookUp', 'ask', 'openApp', 'report'] as const;
export type CheckKind = (typeof CHECKS)[number];

export const FINDINGS = ['cleared', 'contradicted', 'inconclusive'] as const;
export type Finding = (typeof FINDINGS)[number];

/** How a line is said. Mood drives the pulse and, later, the voice. */
export const MOODS = [
  'warm',
  'calm',
  'brisk',
  'hesitant',
  'reading',
  'hurt',
  'stern',
  'pressing',
  'whispering',
] as const;
export type Mood = (typeof MOODS)[number];

/** What a line does to the listener. The last three belong to people with nothing to hide, and to good liars. */
export const TACTICS = [
  'authority',
  'urgency',
  'fear',
  'reward',
  'social-proof',
  'commitment',
  'sunk-cost',
  'isolation',
  'reassurance',
  'warmth',
  'guilt',
  'procedure',
  'scarcity',
  'confusion',
  'information',
  'apology',
  'choice',
] as const;
export type Tactic = (typeof TACTICS)[number];

/** Cues that tell: a request to move money, secrecy, no call-back, remote control, a code, an app from a link. */
export const DIAGNOSTIC_CUES = [
  'move-money',
  'secrecy',
  'no-callback',
  'remote-control',
  'code',
  'outside-app',
] as const;
/** Cues found in honest calls too: flagging one costs precision. */
export const SURFACE_CUES = [
  'knows-you',
  'exact-amount',
  'case-number',
  'staff-number',
  'recorded-line',
  'deadline',
  'identity-questions',
  'handed-over',
  'background-noise',
  'hold-music',
  'accent',
  'number-shown',
  'text-message',
  'small-print',
  'fee-mentioned',
  'good-news',
  'bad-news',
  'claims-harmless',
] as const;
/** Cues that speak for a caller, because they put the means of checking in your hands. */
export const HONEST_CUES = [
  'invites-callback',
  'official-channel',
  'face-to-face',
  'leaves-time',
  'welcomes-others',
  'protects-code',
] as const;
export const CUES = [...DIAGNOSTIC_CUES, ...SURFACE_CUES, ...HONEST_CUES] as const;
export type CueKind = (typeof CUES)[number];

export function isDiagnostic(kind: CueKind): boolean {
  return (DIAGNOSTIC_CUES as readonly string[]).includes(kind);
}

export function isHonest(kind: CueKind): boolean {
  return (HONEST_CUES as readonly string[]).includes(kind);
}

/** What can be given away in words. */
export const INFORMATION = [
  'name',
  'id-number',
  'address',
  'bank',
  'savings',
  'card-number',
  'code',
  'password',
  'screen',
  'family',
  'documents',
] as const;
export type Information = (typeof INFORMATION)[number];

/** Who knows about it when the call is over. */
export const TOLD = ['nobody', 'family', 'company', 'bank', 'police'] as const;
export type Told = (typeof TOLD)[number];

/** How a call can end. Which of them are good depends on the truth. */
export const OUTCOMES = [
  'declined',
  'left',
  'refused',
  'verified',
  'reported',
  'leaked',
  'lost-some',
  'lost-all',
  'recovered',
  'completed',
  'completed-late',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Points on which a scam and its twin are laid side by side in the debrief. */
export const CONTRASTS = ['opening', 'knows', 'money', 'deadline', 'check', 'others', 'code', 'channel'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Into which the police sort kinds of fraud: the five main ones first. Also the folders the calls lie in. */
export const GROUPS = [
  'rebate',
  'investment',
  'loan',
  'service',
  'police',
  'acquaintance',
  'credit',
  'shopping',
  'romance',
  'gaming',
  'blackmail',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

export const PORTRAITS = [
  'agent',
  'clerk',
  'courier',
  'gran',
  'lad',
  'man',
  'mother',
  'mum',
  'officer',
  'student',
  'teller',
  'woman',
] as const;
export type Portrait = (typeof PORTRAITS)[number];

/** Where the caller really sits; drawn in the debrief only. */
export const ROOMS = ['callroom', 'office', 'depot', 'station', 'bank', 'home'] as const;
export type Room = (typeof ROOMS)[number];

/** The cast: everybody who can be heard. Who they are and how they sound stands in `assets/voices/cast.yaml`. */
export const VOICES = [
  'anran',
  'xiaoman',
  'siqi',
  'jingwen',
  'huimin',
  'lanxin',
  'yuehua',
  'fengling',
  'guilan',
  'meiyu',
  'axiu',
  'tiantian',
  'haoran',
  'aming',
  'zihan',
  'weiqiang',
  'zhiyuan',
  'dapeng',
  'wenbin',
  'liangcai',
  'yongsheng',
  'guodong',
  'baoshan',
  'zhenhua',
  'defu',
  'lele',
  'narrator',
  'announcer',
] as const;
export type Voice = (typeof VOICES)[number];

/** How a speaker reaches the player's ear: down the line, or from the same room. */
export const VIAS = ['phone', 'room'] as const;
export type Via = (typeof VIAS)[number];

/** What is heard behind a speaker. */
export const BACKGROUNDS = ['quiet', 'office', 'street', 'hall'] as const;
export type Background = (typeof BACKGROUNDS)[number];
