import { TRUTHS, type Truth } from '../../scenario/vocabulary.ts';
import { distribution, quantile } from '../../scoring/normal.ts';
import type { PracticeTrial } from '../../training/practice-trial.ts';
import type { Kind } from '../../training/spacing.ts';
import { heldAt, LAW, type LawName, type Trace, taughtBy } from './forgetting.ts';
import type { SimulatedPlayer } from './player.ts';
import { MASTERY, TRANSFER } from './simulation-constants.ts';

/** What a player can do, by kind of call, and how it comes and goes. Times are days of the calendar. */
export interface Skill {
  /** Half the d′ for calls of a kind. */
  readonly halfAt: (kind: Kind, day: number) => number;
  readonly learn: (trial: PracticeTrial, day: number) => void;
  /** d′ over all types, each counting alike, as an endless test of calls of middling difficulty would find it. */
  readonly dPrimeAt: (day: number) => number;
  /** Kinds met at least once. */
  readonly met: () => number;
}

/** Both kinds of one type. */
type Traces = { readonly [truth in Truth]?: Trace };
/** What is held of the kinds of one type, 0 to 1. */
type Held = Readonly<Record<Truth, number>>;
const NOTHING: Held = { scam: 0, genuine: 0 };

/** `types`: how many there are, met or not. Who forgets twice as fast lives through two days of the law in one. */
export function openSkill(player: SimulatedPlayer, lawName: LawName, types: number): Skill {
  const law = LAW[lawName];
  const byType = new Map<string, Traces>();
  const heldOf = (traces: Traces | undefined, day: number): Held =>
    traces
      ? { scam: heldAt(traces.scam, day * player.tempo), genuine: heldAt(traces.genuine, day * player.tempo) }
      : NOTHING;
  const meanOf = (all: readonly Held[]) =>
    all.reduce((sum, { scam, genuine }) => sum + scam + genuine, 0) / (TRUTHS.length * types);
  const half = (held: Held, truth: Truth, mean: number) => {
    const own = held[truth];
    const twin = held[truth === 'scam' ? 'genuine' : 'scam'];
    return (player.dPrime + MASTERY * (own + (1 - own) * (TRANSFER.twin * twin + TRANSFER.others * mean))) / 2;
  };
  return {
    halfAt({ type, truth }, day) {
      const all = [...byType.values()].map((traces) => heldOf(traces, day));
      return half(heldOf(byType.get(type), day), truth, meanOf(all));
    },
    learn(trial, day) {
      const own = day * player.tempo;
      const traces = byType.get(trial.type);
      const before = traces?.[trial.truth];
      const known = taughtBy(heldAt(before, own), player.learning);
      const after = before ? before.after(trial, own, known) : law(trial, own, known);
      byType.set(trial.type, { ...traces, [trial.truth]: after });
    },
    dPrimeAt(day) {
      const all = [...byType.values()].map((traces) => heldOf(traces, day));
      const mean = meanOf(all);
      const rate = (held: Held, truth: Truth) => {
        const away = half(held, truth, mean);
        return distribution((truth === 'scam' ? away : -away) - player.criterion);
      };
      // The types never met are all alike, so they are worked out once.
      const [hits, falseAlarms] = TRUTHS.map(
        (truth) =>
          all.reduce((sum, held) => sum + rate(held, truth), (types - all.length) * rate(NOTHING, truth)) / types,
      ) as [number, number];
      return quantile(hits) - quantile(falseAlarms);
    },
    met: () => [...byType.values()].reduce((sum, traces) => sum + Object.keys(traces).length, 0),
  };
}
