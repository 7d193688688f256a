import { type Call, secondsOf } from '../dialogue/call.ts';
import type { Line } from '../scenario/scenario.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { Beat, Checking } from './beat.ts';
import type { Mouth } from './mouth.ts';
import { checkTicks, gapBefore, TURN } from './pace.ts';

/** What a check needs of the call it is made in. */
export interface CheckParts {
  readonly call: Call;
  readonly mouth: Mouth;
  set(beat: Beat): void;
  /** Call time that is no time of the player's, in ms. */
  spend(ms: number): void;
  /** Notes the check; answers at which step of the log it stands. */
  note(kind: CheckKind): number;
  later(ms: number, run: () => void): void;
}

/** The checks of a call: lets their time pass, has them noted, and tells what they found. */
export class Checks {
  readonly #parts: CheckParts;

  constructor(parts: CheckParts) {
    this.#parts = parts;
  }

  /** The world answers after its time, and only then is the check noted: who turns back before has learned nothing. */
  make(kind: CheckKind): void {
    const seconds = secondsOf(this.#parts.call.scenario, kind);
    const { steps, ms } = checkTicks(seconds);
    const checking = { name: 'checking', kind, seconds, told: 0, done: false } as const;
    const wait = (step: number): void => {
      this.#parts.set({ ...checking, elapsed: Math.round((seconds * step) / steps), noted: null });
      if (step < steps) {
        this.#parts.later(ms, () => wait(step + 1));
        return;
      }
      this.#parts.spend(seconds * 1000);
      this.tell({ ...checking, elapsed: seconds, noted: this.#parts.note(kind) });
    };
    wait(0);
  }

  /** Tells what was found from its `told`-th line on, or first a line once more that a pause cut off. */
  tell(beat: Checking, again: Line | null = null): void {
    const lines = this.#parts.call.steps[beat.noted ?? -1]?.finding?.lines ?? [];
    const isDone = (told: number): boolean => told >= lines.length;
    const line = again ?? lines[beat.told];
    this.#parts.set({ ...beat, done: isDone(beat.told) });
    if (!line) return;
    const told = again ? beat : { ...beat, told: beat.told + 1, done: isDone(beat.told + 1) };
    const gap = again || beat.told === 0 ? TURN.own : gapBefore(line, false);
    const begins = (): void => this.#parts.set(told);
    this.#parts.mouth.say(line, gap, begins, () => this.tell(told), again !== null);
  }

  /** A check found in the log when the page opened again: all of it was told. */
  show(kind: CheckKind, step: number): void {
    const seconds = secondsOf(this.#parts.call.scenario, kind);
    const told = this.#parts.call.steps[step]?.finding?.lines.length ?? 0;
    this.#parts.set({ name: 'checking', kind, seconds, elapsed: seconds, told, done: true, noted: step });
  }
}
