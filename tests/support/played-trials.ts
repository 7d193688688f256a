import type { Log } from '../../src/dialogue/call-event.ts';
import { parsePlay, runPlay } from '../../src/lint/play.ts';
import type { LoggedTrial } from '../../src/reports/record-file.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { judge } from '../../src/scoring/judge.ts';
import { responseSeconds } from '../../src/scoring/response-time.ts';
import { resultOf } from '../../src/scoring/result.ts';
import type { PlayerRecord } from '../../src/storage/kept.ts';
import { readShipped } from './shipped.ts';

/** 1 January 2026, 8 in the evening in Beijing. */
const FIRST_AT = Date.UTC(2026, 0, 1, 12);
const HOUR = 3_600_000;

/** A trial of a log, as the game would keep it. */
export function trialOf(scenario: Scenario, log: Log, steps: Parameters<typeof judge>[1], i = 0): LoggedTrial {
  const confidence = [90, 20, 70, 35, 100][i % 5] ?? 90;
  const marks = judge(scenario, steps, { confidence });
  if (!marks) throw new Error(`${scenario.id}: the log comes to no end`);
  return {
    id: `played-${i}`,
    scenario: scenario.id,
    hash: scenario.hash,
    type: scenario.type,
    difficulty: scenario.difficulty,
    truth: scenario.truth,
    mode: 'shift',
    of: 8,
    test: null,
    counts: i < 200,
    confidence,
    result: resultOf(marks),
    seconds: responseSeconds(log),
    at: FIRST_AT + i * HOUR,
    shift: Math.floor(i / 8),
    log,
  };
}

/** A record of so many trials, each the log of a play of the shipped scenarios, and those scenarios by id. */
export function playedRecord(trials: number): {
  readonly record: PlayerRecord;
  readonly scenarios: ReadonlyMap<string, Scenario>;
} {
  const { scenarios } = readShipped();
  const calls = scenarios.flatMap(({ parsed, plays }) =>
    plays.map(({ text }) => {
      const words = parsed.words[parsed.scenario.language] ?? {};
      const { call } = runPlay(parsed.scenario, words, parsePlay(text));
      return { scenario: parsed.scenario, log: call.log, steps: call.steps };
    }),
  );
  const all = Array.from({ length: trials }, (_, i) => {
    const { scenario, log, steps } = calls[i % calls.length] as (typeof calls)[number];
    return trialOf(scenario, log, steps, i);
  });
  return {
    record: {
      nickname: '小雨',
      settings: { locale: 'zh-CN', volume: 0.5 },
      guideDone: true,
      firsts: Object.fromEntries(all.map(({ scenario, id }) => [scenario, id])),
      trials: all,
    },
    scenarios: new Map(scenarios.map(({ parsed }) => [parsed.scenario.id, parsed.scenario])),
  };
}
