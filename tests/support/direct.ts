import { Director } from '../../src/app/director.ts';
import type { SpokenLine } from '../../src/audio/sound.ts';
import { startCall } from '../../src/dialogue/call.ts';
import type { Log } from '../../src/dialogue/call-event.ts';
import { replay } from '../../src/dialogue/replay.ts';
import type { Line } from '../../src/scenario/scenario.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeVoices } from './fake-voices.ts';
import { smallScenario } from './small-call.ts';

export const small = smallScenario();
/** How long the fake voice takes for a line, and reading one that has no voice. */
export const LINE_MS = 1000;
export const READ_MS = 700;
/** Before l-a1, which presses; l-a2, which is the player's own; l-a3, which is calm; and before the replies. */
export const GAPS = [150, 200, 400, 150] as const;
/** From the answer until the replies come up. */
export const OPENING_MS = 3 * LINE_MS + GAPS.reduce((sum, gap) => sum + gap, 0);

function asSpoken({ id }: Line): SpokenLine {
  return { scenario: 'small', line: id, locale: 'zh-CN', text: '', via: 'phone' };
}

/** A call conducted by a director, with a clock and voices of the test's own; `limit` as in the director's parts. */
export function direct(log: Log = [], limit: number | null = 1, scenario = small) {
  const clock = new FakeClock();
  const voices = new FakeVoices(clock, LINE_MS);
  const spoken: string[] = [];
  const lateOnes: string[] = [];
  const asking = new Set<string>();
  const call = log.length > 0 ? replay(scenario, log).call : startCall(scenario);
  const director = new Director(call, {
    clock,
    asks: (line) => asking.has(line.id),
    ready: (line) => voices.ready(asSpoken(line)),
    speak: (line, late, ended) => {
      spoken.push(line.id);
      if (late) lateOnes.push(line.id);
      const speech = late ? null : voices.speak(asSpoken(line), ended);
      return { ms: speech?.ms ?? READ_MS, voiced: speech !== null };
    },
    hush: () => voices.hush(),
    limit: () => limit,
    changed: () => {},
  });
  return { clock, call, director, voices, spoken, lateOnes, asking, hushed: () => voices.hushed };
}

export function typesOf(log: Log): readonly string[] {
  return log.map(({ event }) => event.type);
}
