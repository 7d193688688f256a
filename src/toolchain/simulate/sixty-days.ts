import { boosterDays } from '../../training/boosters.ts';
import { SHIFT_SIZE } from '../../training/deal.ts';
import type { PracticeTrial } from '../../training/practice-trial.ts';
import { seeded, seedOf } from '../../training/seeded.ts';
import type { SimulatedCall } from './call-library.ts';
import type { LawName } from './forgetting.ts';
import { answer, type SimulatedPlayer } from './player.ts';
import { OPEN_SCHEDULE, type ScheduleName } from './schedule.ts';
import { CURVE_EVERY, DAYS, type Regimen } from './simulation-constants.ts';
import { openSkill } from './skill.ts';

/** What sixty days of practice came to for one player. */
export interface SixtyDays {
  readonly calls: number;
  /** Kinds met, of all. */
  readonly met: number;
  /** True d′ over all types there are, met or not, as a test without end would find it; before the day's practice. */
  readonly dPrime: readonly { readonly day: number; readonly value: number }[];
}

const DAY = 86_400_000;
/** Between two calls of a shift. */
const CALL = 4 * 60_000;
const LONG_ENOUGH = 20;

/** The days on which there is a shift, before the last. */
export function practiceDays({ every }: Regimen): readonly number[] {
  const extra = every === null ? [] : Array.from({ length: Math.ceil(DAYS / every) }, (_, i) => i * every);
  const days = new Set([0, ...boosterDays(0, LONG_ENOUGH), ...extra].filter((day) => day < DAYS));
  return [...days].sort((a, b) => a - b);
}

/** One player through the days. Chance is the same under every schedule: only which calls are dealt differs. */
export function liveSixtyDays(
  player: SimulatedPlayer,
  library: readonly SimulatedCall[],
  { law, schedule, regimen }: { readonly law: LawName; readonly schedule: ScheduleName; readonly regimen: Regimen },
): SixtyDays {
  const days = practiceDays(regimen);
  const chance = seeded(seedOf(`answers ${player.name}`));
  const skill = openSkill(player, law, new Set(library.map(({ type }) => type)).size);
  const size = Math.min(SHIFT_SIZE, library.length);
  const deal = OPEN_SCHEDULE[schedule]({ library, size, shifts: days.length, words: player.name });
  const history: PracticeTrial[] = [];
  const dPrime: { day: number; value: number }[] = [];
  for (let day = 0; day <= DAYS; day += 1) {
    if (day % CURVE_EVERY === 0 || day === DAYS) dPrime.push({ day, value: skill.dPrimeAt(day) });
    const shift = days.indexOf(day);
    if (shift < 0) continue;
    const now = day * DAY;
    for (const [i, call] of deal(shift, history, now).entries()) {
      const said = answer(call.truth, skill.halfAt(call, day) + call.ease, player.criterion, chance);
      const trial = trialOf(call, said, chance() < player.checks, now + i * CALL);
      skill.learn(trial, day);
      history.push(trial);
    }
  }
  return { calls: history.length, met: skill.met(), dPrime };
}

/** A scam taken for genuine costs money, an honest caller taken for a scam is refused; nothing is given away. */
export function trialOf(
  call: SimulatedCall,
  { right, confidence }: { readonly right: boolean; readonly confidence: number },
  checkedBeforePaying: boolean,
  at: number,
): PracticeTrial {
  const { id: scenario, type, truth, difficulty } = call;
  const price = right ? 0 : 1;
  const [lost, refused] = truth === 'scam' ? [price, 0] : [0, price];
  return { scenario, type, truth, difficulty, right, confidence, lost, refused, leaked: 0, checkedBeforePaying, at };
}
