import type { Rule } from './rule.ts';
import { breath } from './rules/breath.ts';
import { checksTruthful } from './rules/checks-truthful.ts';
import { cues } from './rules/cues.ts';
import { decisionsMatter } from './rules/decisions-matter.ts';
import { duration } from './rules/duration.ts';
import { eightDecisions } from './rules/eight-decisions.ts';
import { endingsDiffer } from './rules/endings-differ.ts';
import { flagsUsed } from './rules/flags-used.ts';
import { numbers } from './rules/numbers.ts';
import { plays } from './rules/plays.ts';
import { reach } from './rules/reach.ts';
import { refusalPrice } from './rules/refusal-price.ts';
import { size } from './rules/size.ts';
import { stake } from './rules/stake.ts';
import { tacticChanges } from './rules/tactic-changes.ts';
import { timeToRead } from './rules/time-to-read.ts';
import { twins } from './rules/twins.ts';
import { wayOut } from './rules/way-out.ts';

/** Every rule a scenario of the game must hold. All run, then it fails. Codes are never renumbered. */
export const RULES: readonly Rule[] = [
  reach,
  wayOut,
  size,
  eightDecisions,
  decisionsMatter,
  endingsDiffer,
  stake,
  tacticChanges,
  twins,
  checksTruthful,
  refusalPrice,
  cues,
  numbers,
  breath,
  duration,
  flagsUsed,
  timeToRead,
  plays,
];
