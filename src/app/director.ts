import { type Call, indexOf, nodeAt, repliesOf } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { HOLD_MS } from '../dialogue/pulse.ts';
import { awaySince, pendingLines, speaks } from '../dialogue/spoken.ts';
import type { Line } from '../scenario/scenario.ts';
import { isHeard } from '../scenario/scenario.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { Clock } from './clock.ts';

/** Where the call stands on the clock; the machine knows nothing of this. */
export type Beat =
  | { readonly name: 'quiet' }
  | { readonly name: 'speaking'; readonly line: string }
  | { readonly name: 'waiting'; readonly left: number | null; readonly of: number | null }
  | { readonly name: 'holding'; readonly left: number }
  | {
      readonly name: 'checking';
      readonly kind: CheckKind;
      readonly elapsed: number;
      readonly seconds: number;
      readonly told: number;
      readonly done: boolean;
    };

/** How long things take on the player's clock. */
const PACE = {
  /** Between two lines of the same person. */
  gapMs: 380,
  /** A check's call time runs quicker than the player's: 52 s of queue music would be a punishment. */
  checkSpeed: 8,
  checkLeastMs: 2500,
  checkMostMs: 9000,
  holdSpeed: 2,
  tickMs: 1000,
  findingGapMs: 350,
} as const;

export interface DirectorParts {
  readonly clock: Clock;
  /** Says a line, aloud or not, and answers how long it takes in ms. */
  speak(line: Line): number;
  hush(): void;
  /** How long a timed reply may take: 1 as written, null for no limit. */
  limit(): number | null;
  /** Something happened or the beat changed: save and draw. */
  changed(what: 'log' | 'beat'): void;
}

/**
 * Conducts a call: says the lines one after another, lets the clock run where silence is a reply, counts holds and checks.
 * All timing is here. Call time stands still while the player thinks without a limit, so nothing needs to tick.
 */
export class Director {
  readonly call: Call;
  #parts: DirectorParts;
  #beat: Beat = { name: 'quiet' };
  #cancel: () => void = () => {};
  /** Call time up to the last stop, and when it was let go again. */
  #spent: number;
  #since: number | null = null;
  #paused = false;

  constructor(call: Call, parts: DirectorParts) {
    this.call = call;
    this.#parts = parts;
    this.#spent = call.log.at(-1)?.at ?? 0;
  }

  get beat(): Beat {
    return this.#beat;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Call time in ms. */
  get at(): number {
    return Math.round(this.#spent + (this.#since === null ? 0 : this.#parts.clock.now() - this.#since));
  }

  /** Takes up a call where its log ends: at a ringing phone, in the middle of a speech, or with a check just made. */
  resume(): void {
    const away = awaySince(this.call);
    const event = away === null ? null : this.call.steps[away]?.event;
    if (event?.type === 'player.checks') this.#showFinding(event.check, away ?? 0);
    else if (event?.type === 'player.holds') this.#hold(this.at - (this.call.steps[away ?? 0]?.at ?? 0));
    else this.#goOn();
  }

  answer(): void {
    this.#still();
    if (this.#take({ type: 'player.answers' })) this.#goOn();
  }

  decline(): void {
    this.#still();
    this.#take({ type: 'player.declines' });
  }

  choose(choice: string): void {
    if (this.#beat.name !== 'waiting' || this.#paused) return;
    if (!repliesOf(this.call).includes(choice)) return;
    this.#still();
    if (this.#take({ type: 'player.chooses', choice })) this.#goOn();
  }

  flag(line: string, on: boolean): void {
    if (isHeard(indexOf(this.call.scenario).lines.get(line) ?? { id: '', who: 'you', mood: 'calm', cues: [] })) {
      this.#take({ type: on ? 'player.flags' : 'player.unflags', line });
    }
  }

  hold(): void {
    if (this.#away() || this.call.position.phase !== 'talking') return;
    this.#still();
    if (this.#take({ type: 'player.holds' })) this.#hold(0);
  }

  /**
   * Makes a check; the world answers after its time, and only then is it noted: who turns back before has learned
   * nothing. Another check may follow without going back.
   */
  check(kind: CheckKind): void {
    if (this.#beat.name === 'checking' && !this.#beat.done) return;
    if (!this.call.may({ type: 'player.checks', check: kind })) return;
    this.#still();
    const seconds = this.#secondsOf(kind);
    const ms = Math.min(PACE.checkMostMs, Math.max(PACE.checkLeastMs, (seconds * 1000) / PACE.checkSpeed));
    const steps = Math.max(1, Math.round(ms / PACE.tickMs));
    const wait = (step: number): void => {
      this.#set({
        name: 'checking',
        kind,
        seconds,
        elapsed: Math.round((seconds * step) / steps),
        told: 0,
        done: false,
      });
      if (step < steps) {
        this.#later(ms / steps, () => wait(step + 1));
        return;
      }
      this.#spent += seconds * 1000;
      this.#take({ type: 'player.checks', check: kind });
      this.#tell(kind, this.call.steps.length - 1, 0);
    };
    wait(0);
  }

  /** Back to the caller from a hold or a check. */
  back(): void {
    if (!this.#away()) return;
    this.#still();
    if (this.call.position.phase === 'talking' && awaySince(this.call) !== null) this.#take({ type: 'player.returns' });
    this.#goOn();
  }

  hangUp(): void {
    this.#still();
    this.#take({ type: 'player.hangsUp' });
  }

  pause(): void {
    if (this.#paused) return;
    this.#still();
    this.#paused = true;
    this.#parts.changed('beat');
  }

  unpause(): void {
    if (!this.#paused) return;
    this.#paused = false;
    const beat = this.#beat;
    if (beat.name === 'holding') this.#hold(HOLD_MS - beat.left * 1000);
    else if (beat.name === 'checking' && !beat.done) {
      this.#beat = { name: 'quiet' };
      this.check(beat.kind);
    } else if (beat.name === 'checking') this.#set(beat);
    else if (beat.name === 'waiting') this.#wait(beat.left);
    else this.#goOn();
  }

  /** Ends all timing; the log stays. */
  close(): void {
    this.#still();
    this.#beat = { name: 'quiet' };
  }

  #away(): boolean {
    return this.#beat.name === 'holding' || this.#beat.name === 'checking';
  }

  /** Says what is left to say here, then leads on or waits for a reply. */
  #goOn(): void {
    if (this.call.position.phase !== 'talking') {
      this.#set({ name: 'quiet' });
      return;
    }
    const [line] = pendingLines(this.call);
    if (line) {
      this.#run();
      this.#take(speaks(line));
      this.#set({ name: 'speaking', line: line.id });
      this.#later(this.#parts.speak(line) + PACE.gapMs, () => this.#goOn());
    } else if (nodeAt(this.call)?.goes !== undefined) {
      this.#take({ type: 'caller.continues' });
      this.#goOn();
    } else this.#wait(null);
  }

  #wait(left: number | null): void {
    const timed = nodeAt(this.call)?.timed;
    const limit = this.#parts.limit();
    if (!timed || limit === null) {
      this.#still();
      this.#set({ name: 'waiting', left: null, of: null });
      return;
    }
    const of = Math.round(timed.seconds * limit);
    this.#run();
    const tick = (seconds: number): void => {
      this.#set({ name: 'waiting', left: seconds, of });
      this.#later(PACE.tickMs, () => {
        if (seconds > 1) return tick(seconds - 1);
        this.#still();
        if (this.#take({ type: 'clock.silence' })) this.#goOn();
      });
    };
    tick(left ?? of);
  }

  #hold(heldMs: number): void {
    const total = HOLD_MS / 1000;
    const tick = (left: number): void => {
      this.#set({ name: 'holding', left });
      if (left > 0) {
        this.#later(PACE.tickMs / PACE.holdSpeed, () => {
          this.#spent += 1000;
          tick(left - 1);
        });
      }
    };
    this.#still();
    tick(Math.max(0, total - Math.floor(heldMs / 1000)));
  }

  #tell(kind: CheckKind, step: number, told: number): void {
    const finding = this.call.steps[step]?.finding;
    const lines = finding?.lines ?? [];
    const seconds = this.#secondsOf(kind);
    const line = lines[told];
    this.#set({
      name: 'checking',
      kind,
      seconds,
      elapsed: seconds,
      told: line ? told + 1 : told,
      done: !line || told + 1 >= lines.length,
    });
    if (!line) return;
    const ms = this.#parts.speak(line);
    if (told + 1 < lines.length) this.#later(ms + PACE.findingGapMs, () => this.#tell(kind, step, told + 1));
  }

  /** A check found in the log when the page opened again: all of it was told. */
  #showFinding(kind: CheckKind, step: number): void {
    const seconds = this.#secondsOf(kind);
    const told = this.call.steps[step]?.finding?.lines.length ?? 0;
    this.#set({ name: 'checking', kind, seconds, elapsed: seconds, told, done: true });
  }

  #secondsOf(kind: CheckKind): number {
    return this.call.scenario.checks.find((one) => one.kind === kind)?.seconds ?? 0;
  }

  #take(event: CallEvent): boolean {
    const taken = this.call.take(event, this.at);
    if (taken) this.#parts.changed('log');
    if (this.call.position.phase === 'over' && this.#beat.name !== 'checking' && event.type !== 'player.checks')
      this.#set({ name: 'quiet' });
    return taken;
  }

  #set(beat: Beat): void {
    this.#beat = beat;
    this.#parts.changed('beat');
  }

  #run(): void {
    this.#since ??= this.#parts.clock.now();
  }

  /** Stops speech, timers and call time. */
  #still(): void {
    this.#cancel();
    this.#cancel = () => {};
    this.#spent = this.at;
    this.#since = null;
    this.#parts.hush();
  }

  #later(ms: number, run: () => void): void {
    this.#cancel();
    this.#cancel = this.#parts.clock.after(ms, run);
  }
}
