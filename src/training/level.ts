/** What the rating reads from a trial: which call, how hard its author thought it (1–3), and whether it was judged right. */
export interface LevelTrial {
  readonly scenario: string;
  readonly difficulty: number;
  readonly right: boolean;
}

/** Points on the Elo scale and how many trials they rest on. */
export interface Rating {
  readonly points: number;
  readonly trials: number;
}

export interface Levels {
  readonly player: Rating;
  /** Only scenarios that were met; the others stand where their author put them: `scenarioPoints`. */
  readonly scenarios: ReadonlyMap<string, Rating>;
}

/** On the Elo scale 400 points are odds of ten to one. */
const SCALE = 400;
/**
 * A new player and a call of difficulty 3 stand level: a coin toss, for a verdict has two answers. Difficulty 2 is then
 * judged right with .64, difficulty 1 with .76. Our judgement; trials move both sides from there.
 */
const PLAYER_START = 1500;
const EASIEST = 1300;
/** Points between one difficulty and the next. */
export const STEP_OF_DIFFICULTY = 100;
/** The most one trial can move: much for a player of whom nothing is known, less for a call its author has placed. */
const PLAYER_STEP = 120;
const SCENARIO_STEP = 40;
/** Half the step after 20 trials; never under a floor, because people learn and forget. */
const CALMING = 0.05;
const FLOOR = 10;

/** Nobody has played yet. */
export const UNPLAYED: Levels = { player: { points: PLAYER_START, trials: 0 }, scenarios: new Map() };

/** Elo: the chance that a player of these points judges a scenario of those points right. */
export function chanceRight(player: number, scenario: number): number {
  return 1 / (1 + 10 ** ((scenario - player) / SCALE));
}

/** The same the other way round: how many points ahead of a scenario a player of this chance stands. .75 → 191. */
export function pointsAhead(chance: number): number {
  return SCALE * Math.log10(chance / (1 - chance));
}

/**
 * K, in points, after so many trials: first / (1 + 0.05·n), at least 10. The falling form is the uncertainty function of
 * Pelánek 2016 (Applications of the Elo rating system in adaptive educational systems); the numbers are our judgement.
 */
export function stepAfter(trials: number, first: number = PLAYER_STEP): number {
  return Math.max(FLOOR, first / (1 + CALMING * trials));
}

/** Where a scenario stands before anyone has met it. */
export function startOf(difficulty: number): Rating {
  const steps = Math.min(3, Math.max(1, difficulty)) - 1;
  return { points: EASIEST + STEP_OF_DIFFICULTY * steps, trials: 0 };
}

/** Where a scenario stands now, met or not. */
export function scenarioPoints(levels: Levels, call: { readonly id: string; readonly difficulty: number }): number {
  return (levels.scenarios.get(call.id) ?? startOf(call.difficulty)).points;
}

/**
 * Trials in the order they were played → ratings of the player and of every scenario met. Each right verdict lifts the
 * player and lowers the scenario by K times the surprise, each wrong one the other way round. Folding the rest of a list
 * onto the levels after its beginning gives the same as folding it whole.
 */
export function levelsAfter(trials: readonly LevelTrial[], from: Levels = UNPLAYED): Levels {
  const scenarios = new Map(from.scenarios);
  let player = from.player;
  for (const trial of trials) {
    const scenario = scenarios.get(trial.scenario) ?? startOf(trial.difficulty);
    const surprise = (trial.right ? 1 : 0) - chanceRight(player.points, scenario.points);
    player = moved(player, stepAfter(player.trials) * surprise);
    scenarios.set(trial.scenario, moved(scenario, -stepAfter(scenario.trials, SCENARIO_STEP) * surprise));
  }
  return { player, scenarios };
}

function moved({ points, trials }: Rating, by: number): Rating {
  return { points: points + by, trials: trials + 1 };
}
