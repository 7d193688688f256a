import { isCallEvent } from '../dialogue/call-event.ts';
import {
  CHECKS,
  FINDINGS,
  GENUINE_STAGES,
  INFORMATION,
  OUTCOMES,
  SCAM_STAGES,
  TRUTHS,
} from '../scenario/vocabulary.ts';
import type { Result } from '../scoring/result.ts';
import { MODES, TESTS } from '../training/flow.ts';
import { listOf, members, numberOf, oneOf, orNull, passing, type Reader, textOf } from './read-shape.ts';
import { type LoggedTrial, RECORD_LIMITS } from './record-file.ts';

/** One reader for every member: a member added to a trial or a result does not compile until it is read here too. */
type ShapeOf<Whole> = Readonly<Record<keyof Whole, Reader>>;

const { text, money, entries, reply, at } = RECORD_LIMITS;
const NAME = textOf(text, 1);
const YUAN = numberOf(0, money);
const COUNT = passing((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= entries);

const RESULT: ShapeOf<Result> = {
  ending: NAME,
  outcome: oneOf(OUTCOMES),
  protected: YUAN,
  lost: YUAN,
  refused: YUAN,
  recovered: YUAN,
  leaked: listOf(oneOf(INFORMATION), INFORMATION.length),
  flags: members({ right: COUNT, wrong: COUNT, missed: COUNT }),
  checks: listOf(members({ kind: oneOf(CHECKS), result: oneOf(FINDINGS), after: YUAN }), entries),
  doubt: orNull(members({ stage: oneOf([...SCAM_STAGES, ...GENUINE_STAGES]), exposed: YUAN })),
};

/** An event keeps its type and the one id it carries; anything else in it is left behind. */
const EVENT: Reader = (value, faults) => {
  if (!isCallEvent(value)) return passing(() => false)(value, faults);
  const { type } = value;
  if ('choice' in value) return { type, choice: NAME(value.choice, faults) };
  if ('check' in value) return { type, check: NAME(value.check, faults) };
  if ('line' in value) return { type, line: NAME(value.line, faults) };
  return { type };
};

const TRIAL: ShapeOf<LoggedTrial> = {
  id: NAME,
  scenario: NAME,
  hash: textOf(text),
  type: textOf(text),
  difficulty: numberOf(0, 10),
  truth: oneOf(TRUTHS),
  mode: oneOf(MODES),
  counts: oneOf([true, false]),
  confidence: numberOf(0, 100),
  result: members(RESULT),
  seconds: orNull(numberOf(0, reply)),
  at: numberOf(0, at),
  // The seed of a shift is any whole number.
  shift: orNull(passing(Number.isSafeInteger)),
  of: orNull(numberOf(1, 1000)),
  test: orNull(oneOf(TESTS)),
  log: listOf(members({ at: numberOf(0, at), event: EVENT }), entries),
};

/** What a trial must be to be taken in from a file. */
export const TRIAL_SHAPE: Reader = members(TRIAL);
