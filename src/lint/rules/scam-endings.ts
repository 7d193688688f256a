import type { Scenario } from '../../scenario/scenario.ts';
import type { Graph } from '../explore.ts';
import { moneyAt } from '../money-at.ts';
import { reachedBy } from '../reached.ts';
import type { CallRule } from '../rule.ts';

const CHECKED: readonly string[] = ['verified', 'reported'];

/** What is missing among the endings of a scam. Not answering and hanging up are always safe, so they do not count. */
function* missing(scenario: Scenario, graph: Graph): Iterable<string> {
  const money = moneyAt(scenario, graph);
  const careful = reachedBy(
    graph,
    ({ event, pays, tells }) =>
      pays === 0 && tells.length === 0 && event.type !== 'player.hangsUp' && event.type !== 'player.declines',
  );
  if (![...careful].some((state) => graph.states[state]?.position.phase === 'over'))
    yield 'a safe one (reached by replies or checks with nothing paid and nothing given away)';
  const harmed = [...money.endings.values()].some(
    ({ paid, told }) => paid.some((sum) => sum > 0) || told.some(Boolean),
  );
  if (!harmed) yield 'an unsafe one (with money paid or information given away)';
  if (!scenario.endings.some(({ id, outcome }) => CHECKED.includes(outcome) && money.endings.has(id)))
    yield 'one reached by checking (outcome verified or reported)';
}

export const scamEndings: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC048-scam-endings',
  severity: 'error',
  floor: 'warning',
  holds: 'A scam has an ending that is safe, one that is not, and one that checking leads to.',
  because: 'Players must be able to lose, to get away, and to see that checking settles the matter.',
  says: 'Among the endings of this scam is missing: {missing}.',
  remedy: 'Give the call such an ending.',
  example: {
    file: 'scam/call.yaml',
    good: 'outcome: verified',
    bad: 'outcome: refused',
    also: [
      { file: 'scam/call.yaml', good: 'outcome: reported', bad: 'outcome: left' },
      { file: 'scam/call.yaml', good: 'endings:\n  - id: e-left', bad: '▸endings:\n  - id: e-left' },
    ],
  },
  *check({ parsed: { scenario }, graph }) {
    if (scenario.truth !== 'scam') return;
    for (const what of missing(scenario, graph)) yield { path: ['endings'], atKey: true, values: { missing: what } };
  },
};
