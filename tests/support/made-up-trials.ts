import { INFORMATION, SCAM_STAGES } from '../../src/scenario/vocabulary.ts';
import type { Trial } from '../../src/storage/kept.ts';
import { seeded } from '../../src/training/seeded.ts';

/** Type ids of the catalogue, with names as the gallery shows them. */
export const MADE_UP_TYPES = [
  { id: 'parcel', zh: '快递理赔', en: 'Parcel claims' },
  { id: 'police', zh: '冒充公检法', en: 'Fake police' },
  { id: 'rebate', zh: '刷单返利', en: 'Paid tasks' },
  { id: 'boss', zh: '冒充领导', en: 'The boss in a hurry' },
  { id: 'investment', zh: '虚假投资', en: 'Investment groups' },
  { id: 'loan', zh: '贷款解冻', en: 'Loans to unfreeze' },
] as const;

const DAY = 86_400_000;
/** Friday 14 August 2026, 11 in the morning in Beijing. */
export const MADE_UP_NOW = Date.UTC(2026, 7, 14, 3);

export interface MadeUp {
  readonly calls: number;
  /** Over how many days up to now they are spread. */
  readonly days: number;
  readonly seed: number;
  /** Every so-many-th call is left in the middle of the slider; without it none. */
  readonly middleEach?: number;
}

/**
 * Trials of a player who gets better and leans to doubt: every second call a scam, every tenth one practice. The same
 * seed gives the same trials.
 */
export function madeUpTrials({ calls, days, seed, middleEach = Number.POSITIVE_INFINITY }: MadeUp): readonly Trial[] {
  const chance = seeded(seed);
  return Array.from({ length: calls }, (_, i): Trial => {
    const along = (i + 1) / calls;
    const isScam = i % 2 === 0;
    const isRight = chance() < 0.62 + 0.28 * along - (isScam ? 0 : 0.08);
    const sure = 55 + Math.round(chance() * 9) * 5;
    const says = isRight === isScam;
    const type = MADE_UP_TYPES[Math.floor(chance() * MADE_UP_TYPES.length)] ?? MADE_UP_TYPES[0];
    const practice = i % 10 === 9;
    const checks = chance() < 0.5 + 0.4 * along;
    const amount = 400 + Math.round(chance() * 180) * 100;
    return {
      id: `t-${i}`,
      scenario: `${type.id}-${isScam ? 'scam' : 'twin'}`,
      hash: i % 7 === 3 ? 'old' : 'now',
      type: type.id,
      difficulty: 1 + (i % 3),
      truth: isScam ? 'scam' : 'genuine',
      mode: practice ? 'practice' : 'shift',
      of: 8,
      test: null,
      counts: !practice,
      confidence: (i + 1) % middleEach === 0 ? 50 : says ? sure : 100 - sure,
      result: {
        ending: 'e',
        outcome: isScam ? (isRight ? 'refused' : 'lost-some') : isRight ? 'completed' : 'refused',
        protected: isScam && isRight ? amount : 0,
        lost: isScam && !isRight ? Math.round(amount / 4) : 0,
        refused: !isScam && !isRight ? Math.round(amount / 3) : 0,
        recovered: 0,
        leaked: isScam && !isRight ? INFORMATION.filter(() => chance() < 0.2) : [],
        flags: { right: isScam ? 2 : 0, wrong: chance() < 0.4 ? 1 : 0, missed: isScam ? 1 : 0 },
        checks: checks ? [{ kind: 'ringBack', result: isScam ? 'contradicted' : 'cleared', after: 0 }] : [],
        doubt: isRight && isScam ? { stage: SCAM_STAGES[Math.floor(chance() * 5)] ?? 'contact', exposed: 0 } : null,
      },
      seconds: 3 + Math.round(chance() * 60) / 10,
      at: MADE_UP_NOW - Math.round((1 - along) * days * DAY) - 3_600_000,
      shift: Math.floor(i / 8),
    };
  });
}

/** Type id → name, in a language. */
export function madeUpNames(chinese: boolean): ReadonlyMap<string, string> {
  return new Map(MADE_UP_TYPES.map(({ id, zh, en }) => [id, chinese ? zh : en]));
}

/** All the calls of the made-up trials are there, some of them rewritten since; those of the last type are gone. */
export function madeUpShelf(chinese: boolean): ReadonlyMap<string, { readonly hash: string; readonly title: string }> {
  const there = MADE_UP_TYPES.slice(0, -1);
  const entries = ['scam', 'twin'].flatMap((end) =>
    there.map(({ id }): [string, { readonly hash: string; readonly title: string }] => {
      const title =
        end === 'scam' ? ['The call in a hurry', '那通催得很急的电话'] : ['The call with time', '那通不急的电话'];
      return [`${id}-${end}`, { hash: 'now', title: title[chinese ? 1 : 0] ?? '' }];
    }),
  );
  return new Map(entries);
}
