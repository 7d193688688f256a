import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Audio } from '../audio/sound.ts';
import { indexOf } from '../dialogue/call.ts';
import { voiceLocale } from '../storage/settings.ts';
import type { Edges } from './edges.ts';
import type { GameState } from './game-state.ts';
import { takeAny } from './shelf.ts';
import { spokenLine } from './spoken-line.ts';

/** After a call: hearing its lines again, and those of the call that sounds like it. One at a time. */
export interface Hearing {
  /** The line being heard, such as `twin l-hello`; null in silence. */
  readonly now: ReadonlySignal<string | null>;
  /** Says a line, or stops it where it is being said. */
  readonly hear: (of: 'call' | 'twin', line: string) => void;
  readonly hush: () => void;
}

/** A line that has to be fetched first is waited for this long. */
const WAIT = { mostMs: 4000, lookMs: 50, overdueMs: 1500 } as const;

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
  const hear = async (of: 'call' | 'twin', line: string): Promise<void> => {
    const here = state.playing.peek()?.taken.scenario;
    const scenario = of === 'call' ? here : state.twin.peek()?.scenario;
    const part = scenario && indexOf(scenario).lines.get(line);
    if (!scenario || !part) return;
    now.value = nameOf(of, line);
    const mine = turn;
    const said = await takeAny(edges, scenario.id, voiceLocale(state.settings.peek())).catch(() => null);
    if (turn !== mine) return;
    if (!said) return miss();
    const spoken = spokenLine(scenario, part, said);
    voices.prepare([spoken]);
    const look = (waited: number): void => {
      if (!voices.ready(spoken) && waited < WAIT.mostMs) {
        cancel = edges.clock.after(WAIT.lookMs, () => look(waited + WAIT.lookMs));
        return;
      }
      const speech = voices.ready(spoken) ? voices.speak(spoken, hush) : null;
      if (speech) cancel = edges.clock.after((speech.mostMs ?? speech.ms) + WAIT.overdueMs, hush);
      else miss();
    };
    look(0);
  };
  // It is heard only where it can be seen to be heard.
  effect(() => {
    if (state.screen.value.name !== 'debrief' || state.overlay.value !== null) hush();
  });
  return {
    now,
    hush,
    hear(of, line) {
      const again = now.peek() === nameOf(of, line);
      hush();
      if (!again) void hear(of, line);
    },
  };
}
