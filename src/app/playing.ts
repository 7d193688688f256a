import type { Call } from '../dialogue/call.ts';
import type { Firsts, SavedCall } from '../storage/kept.ts';
import type { Mode } from '../training/flow.ts';
import type { Director } from './director.ts';
import { isOwn, type TakenScenario } from './shelf.ts';
import type { Said } from './spoken-line.ts';

/** One playing of a call: which, why, how far, and what the player has seen and said of it. */
export interface Playing {
  /** Names this playing. Its trial takes the same name, so it can never be counted twice. */
  readonly id: string;
  readonly mode: Mode;
  readonly rewound: boolean;
  readonly director: Director;
  readonly readSms: ReadonlySet<string>;
  /** Lines that no voice said: they are shown even where captions are off. */
  readonly unheard: ReadonlySet<string>;
  readonly confidence: number | null;
  /** Looked at again, long after it was judged. */
  readonly past: boolean;
  /** In the language now chosen. */
  readonly taken: TakenScenario;
  /** Its words in the language it is spoken in, which may be another. */
  readonly said: Said;
}

export function savedCall({ id, mode, rewound, director, confidence, taken }: Playing): SavedCall {
  return {
    id,
    scenario: taken.scenario.id,
    hash: taken.scenario.hash,
    mode,
    rewound,
    log: director.call.log,
    confidence,
  };
}

/**
 * Only the first, unbroken playing of a call is a trial. A rewind, a replay, a call heard before as somebody's twin and
 * the guide are practice, and so is every call of a trainer's own, which nobody has reviewed.
 */
export function isTrial({ id, mode, rewound, taken }: Playing, firsts: Firsts): boolean {
  if (isOwn(taken.scenario.id)) return false;
  return (
    !rewound && (mode === 'shift' || mode === 'test' || mode === 'single') && (firsts[taken.scenario.id] ?? id) === id
  );
}

/** Text messages that had arrived before the page was opened again count as read. */
export function smsRead(call: Call): ReadonlySet<string> {
  const nodes = new Set(call.steps.flatMap(({ after }) => (after.phase === 'talking' ? [after.node] : [])));
  return new Set(call.scenario.nodes.flatMap((node) => (node.sms && nodes.has(node.id) ? [node.sms] : [])));
}
