import { dealShift } from '../../training/deal.ts';
import type { PracticeTrial } from '../../training/practice-trial.ts';
import { seeded, seedOf, shuffle } from '../../training/seeded.ts';
import type { SimulatedCall } from './call-library.ts';

export const SCHEDULES = ['scheduler', 'random', 'blocked'] as const;
export type ScheduleName = (typeof SCHEDULES)[number];
export const SCHEDULE_WORDS: Readonly<Record<ScheduleName, string>> = {
  scheduler: 'dealt by the game',
  random: 'random order',
  blocked: 'one type after the other',
};

export interface Practice {
  readonly library: readonly SimulatedCall[];
  /** Calls in a shift, and shifts in all: the same for every schedule. */
  readonly size: number;
  readonly shifts: number;
  /** Words that fix all chance in it. */
  readonly words: string;
}

/** The calls of a shift, from its number, what was played so far, and the time in milliseconds. */
export type Schedule = (shift: number, history: readonly PracticeTrial[], now: number) => readonly SimulatedCall[];

export const OPEN_SCHEDULE: Readonly<Record<ScheduleName, (practice: Practice) => Schedule>> = {
  /** The dealing of the game. */
  scheduler({ library, size, words }) {
    const byId = new Map(library.map((call) => [call.id, call]));
    return (shift, history, now) =>
      dealShift(library, history, { seed: seedOf(`${words} ${shift}`), now, size }).flatMap((id) => byId.get(id) ?? []);
  },

  /** A shuffled deck, dealt from the top, and shuffled again when it is used up. */
  random(practice) {
    const chance = seeded(seedOf(`random ${practice.words}`));
    return dealtFrom(practice, () => shuffle(practice.library, chance));
  },

  /**
   * One type after the other, in random order: all its calls together, and over again as long as there is time for it when
   * the practice is shared out evenly among the types.
   */
  blocked(practice) {
    const { library, size, shifts, words } = practice;
    const chance = seeded(seedOf(`blocked ${words}`));
    const byType = new Map<string, SimulatedCall[]>();
    for (const call of library) byType.set(call.type, [...(byType.get(call.type) ?? []), call]);
    const share = Math.ceil((size * shifts) / byType.size);
    return dealtFrom(practice, () =>
      shuffle([...byType.values()], chance).flatMap((calls) => {
        const order = shuffle(calls, chance);
        return Array.from(
          { length: Math.max(calls.length, share) },
          (_, i) => order[i % order.length] as SimulatedCall,
        );
      }),
    );
  },
};

/** The whole practice laid out beforehand and cut into shifts. */
function dealtFrom({ size, shifts }: Practice, deck: () => readonly SimulatedCall[]): Schedule {
  const all: SimulatedCall[] = [];
  while (all.length < size * shifts) all.push(...deck());
  return (shift) => all.slice(shift * size, (shift + 1) * size);
}
