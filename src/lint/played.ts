import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import { type Play, type PlayRun, runPlay } from './play.ts';

const runs = new WeakMap<Play, PlayRun>();

/** A play as it runs on its own call. Two rules ask; it is played once. */
export function played({ scenario, words }: ParsedScenario, play: Play): PlayRun {
  let run = runs.get(play);
  if (!run) {
    run = runPlay(scenario, words[scenario.language] ?? {}, play);
    runs.set(play, run);
  }
  return run;
}
