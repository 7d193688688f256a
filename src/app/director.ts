import { type Call, indexOf, nodeAt, repliesOf } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { HOLD_MS } from '../dialogue/pulse.ts';
import { awaySince, justSaid, lastHeard, pendingLines, speaks } from '../dialogue/spoken.ts';
import type { Line } from '../scenario/scenario.ts';
import { isHeard } from '../scenario/scenario.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { Beat } from './beat.ts';
import { CallTime } from './call-time.ts';
import { Checks } from './checks.ts';
import { Mouth, type MouthParts } from './mouth.ts';
import { CHECK_PACE, gapBefore, gapBeforeReplies, TURN } from './pace.ts';

export interface DirectorParts extends MouthParts {
  /** Whether a line ends with a question. */
  asks(line: Line): boolean;
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
  readonly #parts: DirectorParts;
  readonly #mouth: Mouth;
  readonly #checks: Checks;
  #beat: Beat = { name: 'quiet' };
  #cancel: () => void = () => {};
  /** What was said last was a question. */
  #asked = false;
  /** While the game is paused: the line it cut off, to be said again from its beginning. */
  #cutOff: Line | null = null;
  /** When the replies came up. */
  #waitsSince = Number.NEGATIVE_INFINITY;
  readonly #time: CallTime;
  #paused = false;

  constructor(call: Call, parts: DirectorParts) {
    this.call = call;
    this.#parts = parts;
    this.#mouth = new Mouth(parts);
    this.#time = new CallTime(parts.clock, call.log.at(-1)?.at ?? 0);
    this.#checks = new Checks({
      call,
      mouth: this.#mouth,
      set: (beat) => this.#set(beat),
      spend: (ms) => this.#time.spend(ms),
      note: (check) => {
        this.#take({ type: 'player.checks', check });
        return call.steps.length - 1;
      },
      later: (ms, run) => this.#later(ms, run),
    });
  }

  get beat(): Beat {
    return this.#beat;
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Call time in ms. */
  get at(): number {
    return this.#time.at;
  }

  /** Takes up a call where its log ends: at a ringing phone, in the middle of a speech, or with a check just made. */
  resume(): void {
    const away = awaySince(this.call);
    const event = away === null ? null : this.call.steps[away]?.event;
    if (event?.type === 'player.checks') this.#checks.show(event.check, away ?? 0);
    else if (event?.type === 'player.holds') this.#hold(this.at - (this.call.steps[away ?? 0]?.at ?? 0));
    else this.#takeUp(justSaid(this.call));
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

  /** Ends the line being said, or the pause before the next or before the replies. It counts as said. */
  cutIn(): void {
    if (!this.#paused) this.#mouth.cut();
  }

  /** Has the caller say their last line once more. It takes its time of the call, and of a timed reply. */
  sayAgain(): void {
    const line = lastHeard(this.call);
    if (this.#beat.name !== 'waiting' || this.#paused || !this.#mouth.idle || !line) return;
    if (this.#parts.clock.now() - this.#waitsSince < TURN.meant) return;
    this.#time.run();
    const mark = (again: string | null): void => {
      const { beat } = this;
      if (beat.name !== 'waiting') return;
      this.#set({ name: 'waiting', left: beat.left, of: beat.of, ...(again !== null && { again }) });
    };
    const ends = (): void => {
      if (this.#beat.name === 'waiting' && this.#beat.left === null) this.#time.stop();
      mark(null);
    };
    this.#mouth.say(line, TURN.again, () => mark(line.id), ends);
  }

  flag(line: string, on: boolean): void {
    const flagged = indexOf(this.call.scenario).lines.get(line);
    if (flagged && isHeard(flagged)) this.#take({ type: on ? 'player.flags' : 'player.unflags', line });
  }

  hold(): void {
    if (this.#away() || this.call.position.phase !== 'talking') return;
    this.#still();
    if (this.#take({ type: 'player.holds' })) this.#hold(0);
  }

  /** Makes a check. Another may follow without going back. */
  check(kind: CheckKind): void {
    if (this.#beat.name === 'checking' && !this.#beat.done) return;
    if (!this.call.may({ type: 'player.checks', check: kind })) return;
    this.#still();
    this.#checks.make(kind);
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
    const cutOff = this.#mouth.owed;
    this.#still();
    this.#cutOff = cutOff;
    this.#paused = true;
    this.#parts.changed('beat');
  }

  unpause(): void {
    if (!this.#paused) return;
    this.#paused = false;
    const beat = this.#beat;
    const cutOff = this.#cutOff;
    this.#cutOff = null;
    if (beat.name === 'holding') this.#hold(HOLD_MS - beat.left * 1000);
    else if (beat.name === 'checking' && beat.noted === null) {
      this.#beat = { name: 'quiet' };
      this.check(beat.kind);
    } else if (beat.name === 'checking') this.#checks.tell(beat, cutOff);
    else if (beat.name === 'waiting') this.#wait(beat.left);
    else this.#takeUp(cutOff);
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
    const goes = nodeAt(this.call)?.goes;
    if (line) {
      this.#say(line, () => this.#take(speaks(line)));
    } else if (goes !== undefined) this.#leadOn(goes);
    else if (this.#beat.name === 'speaking') this.#mouth.rest(gapBeforeReplies(this.#asked), () => this.#wait(null));
    else this.#wait(null);
  }

  /** Goes where a node leads by itself; before an ending the last word is left to be heard. */
  #leadOn(goes: string): void {
    const go = (): void => {
      this.#take({ type: 'caller.continues' });
      this.#goOn();
    };
    const isEnd = indexOf(this.call.scenario).endings.has(goes);
    if (isEnd && this.#beat.name === 'speaking') this.#mouth.rest(TURN.lastWord, go);
    else go();
  }

  /** Goes on with a line that was cut off, from its beginning; it is in the log already. */
  #takeUp(cutOff: Line | null): void {
    if (cutOff) this.#say(cutOff, () => {}, true);
    else this.#goOn();
  }

  #say(line: Line, note: () => void, over = false): void {
    this.#time.run();
    // Between two lines of a speech the caller still has the word.
    if (this.#beat.name !== 'speaking') this.#set({ name: 'quiet' });
    const begins = (): void => {
      note();
      this.#set({ name: 'speaking', line: line.id });
    };
    const ends = (): void => {
      this.#asked = this.#parts.asks(line);
      this.#goOn();
    };
    this.#mouth.say(line, gapBefore(line, this.#asked), begins, ends, over);
  }

  #wait(left: number | null): void {
    this.#mouth.hush();
    this.#asked = false;
    this.#waitsSince = this.#parts.clock.now();
    const timed = nodeAt(this.call)?.timed;
    const limit = this.#parts.limit();
    if (!timed || limit === null) {
      this.#still();
      this.#set({ name: 'waiting', left: null, of: null });
      return;
    }
    const of = Math.round(timed.seconds * limit);
    this.#time.run();
    const tick = (seconds: number): void => {
      const again = this.#beat.name === 'waiting' ? this.#beat.again : undefined;
      this.#set({ name: 'waiting', left: seconds, of, ...(again !== undefined && { again }) });
      this.#later(CHECK_PACE.tickMs, () => {
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
        this.#later(CHECK_PACE.tickMs / CHECK_PACE.holdSpeed, () => {
          this.#time.spend(1000);
          tick(left - 1);
        });
      }
    };
    this.#still();
    tick(Math.max(0, total - Math.floor(heldMs / 1000)));
  }

  #take(event: CallEvent): boolean {
    const taken = this.call.take(event, this.at);
    if (taken) this.#parts.changed('log');
    // A check that ends the call still tells what it found; hung up in one, nobody waits for it.
    const tells = this.#beat.name === 'checking' && event.type !== 'player.hangsUp';
    if (this.call.position.phase === 'over' && !tells && event.type !== 'player.checks') this.#set({ name: 'quiet' });
    return taken;
  }

  #set(beat: Beat): void {
    this.#beat = beat;
    this.#parts.changed('beat');
  }

  /** Stops speech, timers and call time. */
  #still(): void {
    this.#cancel();
    this.#cancel = () => {};
    this.#mouth.hush();
    this.#cutOff = null;
    this.#time.stop();
    if (this.#beat.name === 'waiting') this.#beat = { name: 'waiting', left: this.#beat.left, of: this.#beat.of };
  }

  #later(ms: number, run: () => void): void {
    this.#cancel();
    this.#cancel = this.#parts.clock.after(ms, run);
  }
}
