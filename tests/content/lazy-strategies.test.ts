import { expect, test } from 'vitest';
import { BOTS, runBot } from '../../src/lint/bots.ts';
import { seeded } from '../../src/training/seeded.ts';
import { readShipped } from '../support/shipped.ts';

const RUNS = 20;

test('no lazy strategy comes near a good player on both sides of the ledger', () => {
  const { scenarios } = readShipped();
  expect(scenarios.length).toBeGreaterThanOrEqual(10);
  const rows = BOTS.map((bot) => {
    const sums = {
      protected: 0,
      lost: 0,
      refused: 0,
      right: 0,
      calls: 0,
      checks: 0,
      leaked: 0,
      stakeScam: 0,
      stakeGenuine: 0,
    };
    for (const { parsed } of scenarios) {
      const words = parsed.words[parsed.scenario.language] ?? {};
      for (let seed = 0; seed < RUNS; seed += 1) {
        const run = runBot(parsed.scenario, words, bot, seeded(seed * 7919 + 13));
        expect(run, `${bot.name} never ends in ${parsed.scenario.id}`).not.toBeNull();
        if (!run) continue;
        sums.protected += run.marks.protected.amount / RUNS;
        sums.lost += run.marks.lost.amount / RUNS;
        sums.refused += run.marks.refused.amount / RUNS;
        sums.right += run.marks.verdict?.right ? 1 / RUNS : 0;
        sums.checks += run.marks.checks.length / RUNS;
        sums.leaked += run.marks.leaked.length / RUNS;
        sums.calls += 1 / RUNS;
        sums[parsed.scenario.truth === 'scam' ? 'stakeScam' : 'stakeGenuine'] += parsed.scenario.stake.money / RUNS;
      }
    }
    const round = (value: number) => Math.round(value);
    return {
      bot: bot.name,
      'protected ¥': round(sums.protected),
      'lost ¥': round(sums.lost),
      'wrongly refused ¥': round(sums.refused),
      'lost share': sums.lost / sums.stakeScam,
      'refused share': sums.refused / sums.stakeGenuine,
      'verdicts right': Math.round(sums.right * 10) / 10,
      'checks a call': Math.round((sums.checks / sums.calls) * 10) / 10,
      leaks: Math.round(sums.leaked * 10) / 10,
    };
  });
  console.table(rows);
  const good = rows.find((row) => row.bot === 'a good player');
  if (!good) throw new Error('no good player');
  // A good player is not perfect by decree: both shares are what the scripts give them.
  expect(good['lost share']).toBeLessThan(0.05);
  expect(good['refused share']).toBeLessThan(0.05);
  for (const row of rows) {
    if (row === good) continue;
    expect(
      Math.max(row['lost share'], row['refused share']),
      `${row.bot} does as well as a good player`,
    ).toBeGreaterThan(0.3);
  }
});
