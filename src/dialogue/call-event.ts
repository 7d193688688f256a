import type { CheckKind } from '../scenario/vocabulary.ts';

/** Everything that can happen in a call. Some move it on; all of them are logged. */
export type CallEvent =
  | { readonly type: 'player.answers' }
  | { readonly type: 'player.declines' }
  | { readonly type: 'player.chooses'; readonly choice: string }
  | { readonly type: 'player.checks'; readonly check: CheckKind }
  /** Back to the caller after a check or a hold. */
  | { readonly type: 'player.returns' }
  | { readonly type: 'player.holds' }
  | { readonly type: 'player.hangsUp' }
  | { readonly type: 'player.flags'; readonly line: string }
  | { readonly type: 'player.unflags'; readonly line: string }
  | { readonly type: 'caller.speaks'; readonly line: string }
  /** A small word of the player's own ("Mm, yes") that needs no decision. */
  | { readonly type: 'player.speaks'; readonly line: string }
  /** A node without replies has been heard out. */
  | { readonly type: 'caller.continues' }
  /** The time to reply ran out. A clock at the edge sends it, so that replaying a log needs none. */
  | { readonly type: 'clock.silence' };

/** One thing that happened. `at` is call time in milliseconds: it stands still while the call is paused. */
export interface Entry {
  readonly at: number;
  readonly event: CallEvent;
}

/** What happened, in order. Score, history, save and everything shown are folded from it. */
export type Log = readonly Entry[];

const FIELDS: Readonly<Record<CallEvent['type'], string | null>> = {
  'player.answers': null,
  'player.declines': null,
  'player.chooses': 'choice',
  'player.checks': 'check',
  'player.returns': null,
  'player.holds': null,
  'player.hangsUp': null,
  'player.flags': 'line',
  'player.unflags': 'line',
  'player.speaks': 'line',
  'caller.speaks': 'line',
  'caller.continues': null,
  'clock.silence': null,
};

/** A log from outside may hold anything; only these are events. */
export function isCallEvent(value: unknown): value is CallEvent {
  if (value === null || typeof value !== 'object' || !('type' in value) || typeof value.type !== 'string') return false;
  if (!Object.hasOwn(FIELDS, value.type)) return false;
  const field = FIELDS[value.type as CallEvent['type']];
  return field === null || typeof (value as Record<string, unknown>)[field] === 'string';
}
