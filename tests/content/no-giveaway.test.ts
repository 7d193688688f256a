import { expect, test } from 'vitest';
import { riskNow } from '../../src/dialogue/money.ts';
import { pulseAlong } from '../../src/dialogue/pulse.ts';
import { runBot, talker } from '../../src/lint/bots.ts';
import type { ParsedScenario } from '../../src/scenario/parse-scenario.ts';
import { isHeard, linesOf } from '../../src/scenario/scenario.ts';
import { seeded } from '../../src/training/seeded.ts';
import { readShipped } from '../support/shipped.ts';

const WALKS = 120;
/** Of ten calls, a single feature may sort at most eight rightly at its best threshold. */
const MOST = 8;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** What a player can see or hear before the verdict, over many talks to the end. */
function features({ scenario, words }: ParsedScenario): Record<string, number> {
  const zh = words['zh-CN'] ?? {};
  const en = words.en ?? {};
  const walks = Array.from({ length: WALKS }, (_, seed) => runBot(scenario, zh, talker, seeded(seed + 1))?.call).filter(
    (call) => call !== undefined,
  );
  const over = (measure: (call: (typeof walks)[number]) => number) => mean(walks.map(measure));
  const visited = (call: (typeof walks)[number]) =>
    call.steps.flatMap(({ after, before }) =>
      after.phase === 'talking' && !(before.phase === 'talking' && before.node === after.node) ? [after.node] : [],
    );
  const nodes = new Map(scenario.nodes.map((node) => [node.id, node]));
  const choices = scenario.nodes.flatMap((node) => node.choices);
  const heard = linesOf(scenario).filter(isHeard);
  return {
    'pulse, mean': over((call) => mean(pulseAlong(scenario, call.steps))),
    'pulse, highest': over((call) => Math.max(...pulseAlong(scenario, call.steps))),
    'pulse after 20 entries': over((call) => pulseAlong(scenario, call.steps)[20] ?? 0),
    'money at risk, highest': over((call) =>
      Math.max(...call.steps.map((_, i) => riskNow(scenario, call.steps.slice(0, i + 1)))),
    ),
    'money at risk after 10 entries': over((call) => riskNow(scenario, call.steps.slice(0, 10))),
    'timed moments met': over((call) => visited(call).filter((id) => nodes.get(id)?.timed).length),
    'timed nodes': scenario.nodes.filter((node) => node.timed).length,
    'seconds to answer, shortest': Math.min(...scenario.nodes.map((node) => node.timed?.seconds ?? 99)),
    'text messages met': over((call) => visited(call).filter((id) => nodes.get(id)?.sms).length),
    duration: over((call) => call.log.at(-1)?.at ?? 0),
    decisions: over((call) => call.steps.filter((step) => step.event.type === 'player.chooses').length),
    'replies a node': mean(scenario.nodes.filter((node) => node.choices.length > 0).map((node) => node.choices.length)),
    'length of replies, zh': mean(choices.map((choice) => (zh[choice.id] ?? '').length)),
    'length of replies, en': mean(choices.map((choice) => (en[choice.id] ?? '').length)),
    'length of lines, zh': mean(heard.map((line) => (zh[line.id] ?? '').length)),
    'length of lines, en': mean(heard.map((line) => (en[line.id] ?? '').length)),
    'lines a node': mean(scenario.nodes.map((node) => node.lines.length)),
    nodes: scenario.nodes.length,
    'seconds a check': mean(scenario.checks.map((check) => check.seconds)),
    speakers: Object.keys(scenario.speakers).length,
    'number is saved': Number(scenario.shown.saved),
    'rang before': Number(scenario.shown.rangBefore),
    'length of the shown name, zh': (zh['shown.name'] ?? '').length,
    'hour of the call': Number(scenario.at.slice(0, 2)),
    stake: scenario.stake.money,
    'share of warm lines': mean(heard.map((line) => Number(line.mood === 'warm'))),
    'share of pressing or stern lines': mean(
      heard.map((line) => Number(line.mood === 'pressing' || line.mood === 'stern')),
    ),
    'questions among the lines': mean(heard.map((line) => Number(/[？?]/.test(zh[line.id] ?? '')))),
  };
}

/** How many of the calls the best single threshold on a feature sorts rightly, in either direction. */
function bestThreshold(scams: readonly number[], genuine: readonly number[]): number {
  const cuts = [...scams, ...genuine].flatMap((value) => [value - 1e-9, value + 1e-9]);
  const right = (cut: number) =>
    scams.filter((value) => value > cut).length + genuine.filter((value) => value <= cut).length;
  const all = scams.length + genuine.length;
  return Math.max(...cuts.map((cut) => Math.max(right(cut), all - right(cut))));
}

test('nothing on screen separates the scams from the genuine calls', () => {
  const { scenarios } = readShipped();
  expect(scenarios.length).toBeGreaterThanOrEqual(10);
  const measured = scenarios.map(({ parsed }) => ({ truth: parsed.scenario.truth, features: features(parsed) }));
  const names = Object.keys(measured[0]?.features ?? {});
  const rows = names.map((name) => {
    const of = (truth: string) => measured.filter((one) => one.truth === truth).map((one) => one.features[name] ?? 0);
    return {
      feature: name,
      scam: mean(of('scam')),
      genuine: mean(of('genuine')),
      'sorted rightly': bestThreshold(of('scam'), of('genuine')),
    };
  });
  console.table(
    rows.map((row) => ({
      ...row,
      scam: Math.round(row.scam * 100) / 100,
      genuine: Math.round(row.genuine * 100) / 100,
    })),
  );
  expect(rows.filter((row) => row['sorted rightly'] > MOST).map((row) => row.feature)).toEqual([]);
});
