import { describe, expect, test } from 'vitest';
import { replay } from '../../src/dialogue/replay.ts';
import type { LoggedTrial } from '../../src/reports/record-file.ts';
import { type Proof, proveTrial, verifyRecord } from '../../src/reports/verify-record.ts';
import { playedRecord, trialOf } from '../support/played-trials.ts';
import { smallScenario } from '../support/small-call.ts';

const scenario = smallScenario();
const log = (
  [
    { type: 'player.answers' },
    { type: 'caller.speaks', line: 'l-a1' },
    { type: 'player.flags', line: 'l-a1' },
    { type: 'player.chooses', choice: 'c-a-who' },
    { type: 'player.chooses', choice: 'c-b-pay' },
    { type: 'player.checks', check: 'ringBack' },
  ] as const
).map((event, i) => ({ at: i * 1000, event }));
const honest = trialOf(scenario, log, replay(scenario, log).call.steps);

function run(trials: readonly LoggedTrial[], find: Parameters<typeof verifyRecord>[1]) {
  const record = { nickname: '', settings: {}, guideDone: false, firsts: {}, trials };
  const steps = verifyRecord(record, find);
  const told: number[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { told, ...step.value };
    told.push(step.value);
  }
}

describe('a trial is held against its own log', () => {
  test.each<[string, Partial<LoggedTrial>, Proof]>([
    ['as it was played', {}, 'proved'],
    ['less money lost than the log says', { result: { ...honest.result, lost: 0 } }, 'tampered'],
    ['a flag more', { result: { ...honest.result, flags: { right: 2, wrong: 0, missed: 0 } } }, 'tampered'],
    ['a leak left out', { result: { ...honest.result, leaked: [] } }, 'tampered'],
    ['the truth turned round', { truth: 'genuine' }, 'tampered'],
    ['a log that breaks off', { log: log.slice(0, 4) }, 'tampered'],
    [
      'a log with something after the end',
      { log: [...log, { at: 9e6, event: { type: 'player.hangsUp' } }] },
      'tampered',
    ],
    ['a log in which time runs back', { log: log.map((entry) => ({ ...entry, at: -entry.at })) }, 'tampered'],
    [
      'a reply nobody offered',
      { log: [...log.slice(0, 3), { at: 4000, event: { type: 'player.chooses', choice: 'c-x' } }] },
      'tampered',
    ],
    ['a log that was lost', { log: [] }, 'unproved'],
  ])('%s', (_, change, proof) => {
    expect(proveTrial({ ...honest, ...change }, scenario)).toBe(proof);
  });

  test('without the scenario as it was then nothing is proved and nothing refused', () => {
    expect(run([honest, honest], () => null)).toEqual({ told: [1, 2], tampered: [], unproved: 2 });
  });

  test('every play of the shipped calls is proved; the one that was changed is named', () => {
    const { record, scenarios } = playedRecord(60);
    const find = (id: string, hash: string) => {
      const found = scenarios.get(id);
      return found?.hash === hash ? found : null;
    };
    expect(run(record.trials, find)).toMatchObject({ tampered: [], unproved: 0 });
    const changed = record.trials.map((trial, i) =>
      i === 7 ? { ...trial, result: { ...trial.result, protected: trial.result.protected + 1 } } : trial,
    );
    expect(run(changed, find).tampered).toEqual([
      { code: 'trial-tampered', place: 'record.trials[7]', found: record.trials[7]?.scenario },
    ]);
  });
});
