import { escaped } from '../voices/sheet.ts';
import { writeTable } from './report-table.ts';
import {
  BLOCKS_EACH,
  CONVERGENCE,
  DAYS,
  DIFFICULTY_SPREAD,
  DIFFICULTY_STEP,
  ELSEWHERE_SHARE,
  HALF_LIFE,
  LEARNER,
  MASTERY,
  MEASURED,
  POWER,
  SEED,
  STEADYING,
  TRANSFER,
  WHOLE,
} from './simulation-constants.ts';

/** How the simulation was done, in words, and every constant with where it comes from. */
export function reportMethod(players: number): string {
  return `<h2>How it was done</h2>
<dl>
<dt>Answering</dt><dd>A scam gives evidence that is normal around +d′/2, a genuine call around −d′/2, both with spread 1. Evidence above c is called a scam. How sure the player is follows from the distance to c.</dd>
<dt>Learning</dt><dd>Skill is held apart for each kind, that is each type and each truth. A call with its debrief teaches a fixed share of what is not known of its kind. A little carries over to the twin, and less to everything else.</dd>
<dt>Forgetting</dt><dd>Power: (1 + t/S)<sup>−${POWER}</sup>. Exponential: e<sup>−t/S</sup>. In both, half of what one call taught is left after ${HALF_LIFE} days, and every further call makes S larger, the more so the more had been forgotten. FSRS: the library’s own curve and weights, as the dealing uses them. Each player forgets faster or slower than the law by a factor of their own, which the dealing does not know.</dd>
<dt>Schedules</dt><dd>Dealt by the game: its own function, from the trials played so far. Random order: a shuffled deck dealt from the top. One type after the other: all calls of a type together, types in random order, repeated where there is time. Days and number of calls are the same for all three; a run in which they are not stops with an error.</dd>
<dt>d′ retained</dt><dd>Not measured with its error but worked out: the hit and false-alarm rates over all types at middling difficulty, before that day’s practice.</dd>
<dt>Left out</dt><dd>Whatever would favour mixing types beyond forgetting and repetition; drop-out; changes of c by practice; fatigue.</dd>
</dl>
${writeTable(
  ['Constant', 'Value', 'From'],
  constantsOf(players).map((row) => row.map(escaped)),
  'Fixed before the run.',
)}`;
}

function constantsOf(players: number): readonly (readonly [string, string, string])[] {
  const span = ([low, high]: readonly [number, number]) => `${low} to ${high}, evenly`.replace('-', '−');
  return [
    [
      'Players',
      `${players}; ${ELSEWHERE_SHARE * 100} % of them elsewhere, ${CONVERGENCE.share * 100} % for difficulty`,
      'set for the simulation',
    ],
    ['Days', String(DAYS), 'set for the simulation'],
    ['Seed', String(SEED), 'any; the figures are the same each time'],
    ['d′ of those measured', span(MEASURED.dPrime), 'our judgement'],
    ['c of those measured', span(MEASURED.criterion), 'our judgement'],
    ['Blocks of a size for each player', String(BLOCKS_EACH), 'our judgement'],
    ['d′ of those who practise, before', span(LEARNER.dPrime), 'our judgement'],
    ['c of those who practise', span(LEARNER.criterion), 'our judgement'],
    ['Share taught by a call', span(LEARNER.learning), 'our judgement; linear operator of Bush & Mosteller'],
    ['Added to d′ by mastery', String(MASTERY), 'our judgement'],
    [
      'Carried over to the twin; to all others',
      `${TRANSFER.twin}; ${TRANSFER.others}`,
      'our judgement: what is learned is mostly bound to the kind (Robb & Wendel 2022, Scheibe 2014)',
    ],
    ['Half-life of one call', `${HALF_LIFE} days`, 'effects fade within two weeks without a booster (Bad Vaxx)'],
    ['Power', String(POWER), 'form: Wickelgren 1974, Wixted & Carpenter 2007; value: our judgement'],
    [
      'Growth of S',
      `× (1 + ${STEADYING} × share forgotten)`,
      'form: stabilization curve of SuperMemo; value: our judgement, set so that practice on the booster days holds for about four months',
    ],
    ['Speed of forgetting between players', `log-normal, ${LEARNER.tempo}`, 'our judgement'],
    ['Chance of a check before paying', span(LEARNER.checks), 'our judgement'],
    [
      'A step of difficulty; spread of calls',
      `${DIFFICULTY_STEP}; ${DIFFICULTY_SPREAD} in z`,
      '100 points of the rating, at its middle; our judgement',
    ],
    ['Library', `${WHOLE.types} types, ${WHOLE.pairs.join(' or ')} pairs of each`, 'the catalogue'],
  ];
}
