import { type Call, indexOf, nodeAt, repliesOf, startCall } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { readingTime, speakingTime } from '../dialogue/pacing.ts';
import { replay, rewind } from '../dialogue/replay.ts';
import { awaySince, pendingLines, speaks } from '../dialogue/spoken.ts';
import { isHeard, type Scenario, type Words } from '../scenario/scenario.ts';
import type { CheckKind, Locale } from '../scenario/vocabulary.ts';
import { seeded, seedOf, shuffle } from '../training/seeded.ts';

/** What just became known to the player. */
export type Heard =
  | { readonly kind: 'line' | 'you' | 'found'; readonly id: string; readonly who: string; readonly text: string }
  | { readonly kind: 'sms'; readonly id: string; readonly who: string; readonly text: string };

/**
 * A call played by hand without a clock: what is said takes its time on the log and none of the author's. Every act is kept as the
 * line a play file would have for it.
 */
export class TerminalCall {
  readonly scenario: Scenario;
  readonly #words: Words;
  readonly #locale: Locale;
  readonly #seed: string | null;
  #call: Call;
  #clock = 0;
  /** Each act with the length of the log before it. */
  #acts: { readonly text: string; readonly from: number }[] = [];

  /** @param seed shuffles the replies of each node as the game would; null leaves them in the order written */
  constructor(scenario: Scenario, words: Words, locale: Locale, seed: string | null) {
    this.scenario = scenario;
    this.#words = words;
    this.#locale = locale;
    this.#seed = seed;
    this.#call = startCall(scenario);
  }

  get call(): Call {
    return this.#call;
  }

  /** The acts as a play file has them. */
  get acts(): readonly string[] {
    return this.#acts.map(({ text }) => text);
  }

  get isOver(): boolean {
    return this.#call.position.phase === 'over';
  }

  /** Away on a check or on hold: the caller waits for `returns`. */
  get isAway(): boolean {
    return awaySince(this.#call) !== null;
  }

  /** Whether time is limited here, so that silence is a reply. */
  get isTimed(): boolean {
    return this.#call.may({ type: 'clock.silence' });
  }

  /** Replies on offer, in the order shown. */
  get replies(): readonly { readonly id: string; readonly text: string }[] {
    if (this.isAway) return [];
    const open = repliesOf(this.#call).map((id) => ({ id, text: this.#say(id) }));
    const node = this.#call.position.phase === 'talking' ? this.#call.position.node : '';
    return this.#seed === null ? open : shuffle(open, seeded(seedOf(`${this.#seed} ${node}`)));
  }

  /** Caller lines heard so far, newest first, each once: those that can be flagged. */
  get heardLines(): readonly { readonly id: string; readonly text: string; readonly flagged: boolean }[] {
    const flagged = new Map<string, boolean>();
    for (const { event } of this.#call.log) {
      if (event.type === 'caller.speaks' && !flagged.has(event.line)) flagged.set(event.line, false);
      if (event.type === 'player.flags') flagged.set(event.line, true);
      if (event.type === 'player.unflags') flagged.set(event.line, false);
    }
    return [...flagged].reverse().map(([id, isFlagged]) => ({ id, text: this.#say(id), flagged: isFlagged }));
  }

  /** Does one act and tells what it led to; null where it is not possible. */
  act(text: string, event: CallEvent): readonly Heard[] | null {
    const from = this.#call.log.length;
    if (event.type === 'player.chooses') this.#clock += readingTime(this.#say(event.choice), this.#locale);
    if (!this.#take(event)) return null;
    this.#acts.push({ text, from });
    const heard: Heard[] = [];
    if (event.type === 'player.checks') {
      this.#clock += this.#secondsOf(event.check) * 1000;
      const lines = this.#call.steps.at(-1)?.finding?.lines ?? [];
      heard.push(...lines.map(({ id, who }): Heard => ({ kind: 'found', id, who, text: this.#say(id) })));
    }
    const isNote = event.type === 'player.flags' || event.type === 'player.unflags' || event.type === 'player.holds';
    if (!isNote && !this.isAway) heard.push(...this.#listen());
    return heard;
  }

  /** Takes the last act back: the log up to it is played again. False when there is none. */
  undo(): boolean {
    const last = this.#acts.pop();
    if (!last) return false;
    const { call } = replay(this.scenario, rewind(this.#call.log, last.from));
    this.#call = call;
    this.#clock = call.log.at(-1)?.at ?? 0;
    return true;
  }

  #listen(): readonly Heard[] {
    const heard: Heard[] = [];
    // No call has that many nodes in a row without a reply; a scenario under work may go round in a circle.
    for (let rounds = 0; rounds < 50; rounds += 1) {
      const node = nodeAt(this.#call);
      if (node?.sms && this.#hasJustCome()) heard.push(this.#sms(node.sms));
      for (const line of pendingLines(this.#call)) {
        this.#take(speaks(line));
        this.#clock += speakingTime(this.#say(line.id), this.#locale, line.mood);
        heard.push({ kind: isHeard(line) ? 'line' : 'you', id: line.id, who: line.who, text: this.#say(line.id) });
      }
      if (nodeAt(this.#call)?.goes === undefined || !this.#take({ type: 'caller.continues' })) break;
    }
    return heard;
  }

  /** A message comes with its node, before anything is said there, and not again with each return to it. */
  #hasJustCome(): boolean {
    for (const { event, before, after } of [...this.#call.steps].reverse()) {
      if ('line' in event && event.type.endsWith('.speaks')) return false;
      if (after.phase === 'talking' && (before.phase !== 'talking' || before.node !== after.node)) return true;
    }
    return false;
  }

  #sms(id: string): Heard {
    return { kind: 'sms', id, who: this.#say(`${id}.from`), text: this.#say(id) };
  }

  #take(event: CallEvent): boolean {
    const taken = this.#call.take(event, this.#clock);
    if (taken) this.#clock += 500;
    return taken;
  }

  #say(key: string): string {
    return this.#words[key] ?? '';
  }

  #secondsOf(kind: CheckKind): number {
    return this.scenario.checks.find((check) => check.kind === kind)?.seconds ?? 0;
  }
}

/** How a check is named to the player here. */
export function howTo(scenario: Scenario, words: Words, kind: CheckKind): string {
  return words[scenario.checks.find((check) => check.kind === kind)?.id ?? ''] ?? kind;
}

/** Whose line it is; until the verdict the caller is just the caller. */
export function speakerName(words: Words, who: string): string {
  return who === 'caller' ? 'Caller' : (words[`speaker.${who}`] ?? who);
}

/** The stage of the node the call is in, for the author's eye at the end. */
export function stagesOf(call: Call): readonly string[] {
  const { nodes } = indexOf(call.scenario);
  const stages = call.steps.flatMap(({ before }) =>
    before.phase === 'talking' ? [nodes.get(before.node)?.stage ?? ''] : [],
  );
  return stages.filter((stage, i) => stage !== stages[i - 1]);
}
