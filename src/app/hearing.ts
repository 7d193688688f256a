import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Audio } from '../audio/sound.ts';
import { indexOf } from '../dialogue/call.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { voiceLocale } from '../storage/settings.ts';
import { pieceAt } from '../training/flow.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { takeAny } from './shelf.ts';
import { spokenLine } from './spoken-line.ts';

/** After a call: hearing its lines again, and those of the call that sounds like it. One at a time. */
export interface Hearing {
  /** The line being heard, such as `twin l-hello`; null in silence. */
  readonly now: ReadonlySignal<string | null>;
  /** Says lines one after the other, or stops where one of them is being said. */
  readonly hear: (of: 'call' | 'twin', ...lines: readonly string[]) => void;
  readonly hush: () => void;
}

/** A line that has to be fetched first is waited for this long. */
const WAIT = { mostMs: 4000, lookMs: 50, overdueMs: 1500 } as const;

/** From the end of one line to the next. */
const BETWEEN_MS = 350;

function nameOf(of: 'call' | 'twin', line: string): string {
  return `${of} ${line}`;
}

export function makeHearing(edges: Edges, state: GameState, { voices }: Audio): Hearing {
  const now = signal<string | null>(null);
  let cancel = (): void => {};
  let turn = 0;

  const hush = (): void => {
    turn += 1;
    cancel();
    cancel = () => {};
    if (now.peek() === null) return;
    now.value = null;
    voices.hush();
  };
  const miss = (): void => {
    state.tell('voice-missing');
    hush();
  };
  /** The call whose lines are heard, and the one that sounds like it: of a debrief, or of a piece in a mixed round. */
  const inHand = (of: 'call' | 'twin'): Scenario | undefined => {
    const piece = pieceAt(state.at(), state.flow())?.scenario ?? '';
    const call = state.playing.peek()?.taken.scenario ?? state.shown.peek().get(piece)?.scenario;
    if (of === 'call' || !call) return call;
    return (state.twin.peek() ?? state.shown.peek().get(call.twin))?.scenario;
  };
  const hear = async (of: 'call' | 'twin', [line = '', ...rest]: readonly string[]): Promise<void> => {
    const scenario = inHand(of);
    const part = scenario && indexOf(scenario).lines.get(line);
    if (!scenario || !part) return hush();
    now.value = nameOf(of, line);
    const mine = turn;
    const said = await takeAny(edges, scenario.id, voiceLocale(state.settings.peek())).catch(() => null);
    if (turn !== mine) return;
    if (!said) return miss();
    const spoken = spokenLine(scenario, part, said);
    voices.prepare([spoken]);
    const ended = (): void => {
      if (turn !== mine) return;
      if (rest.length === 0) hush();
      else {
        cancel();
        cancel = edges.clock.after(BETWEEN_MS, () => void hear(of, rest));
      }
    };
    const look = (waited: number): void => {
      if (!voices.ready(spoken) && waited < WAIT.mostMs) {
        cancel = edges.clock.after(WAIT.lookMs, () => look(waited + WAIT.lookMs));
        return;
      }
      const speech = voices.ready(spoken) ? voices.speak(spoken, ended) : null;
      if (speech) cancel = edges.clock.after((speech.mostMs ?? speech.ms) + WAIT.overdueMs, hush);
      else miss();
    };
    look(0);
  };
  // It is heard only where it can be seen to be heard.
  effect(() => {
    const { name } = state.screen.value;
    if ((name !== 'debrief' && name !== 'excerpt') || state.overlay.value !== null) hush();
  });
  return {
    now,
    hush,
    hear(of, ...lines) {
      const again = lines.some((line) => now.peek() === nameOf(of, line));
      hush();
      if (!again) void hear(of, lines);
    },
  };
}
