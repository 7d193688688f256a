import type { Choice, Scenario } from '../../scenario/scenario.ts';
import type { Stance } from '../../scenario/vocabulary.ts';
import { bestPlay } from '../best-play.ts';
import type { Graph, GraphState } from '../explore.ts';
import { mostPaid } from '../most-paid.ts';
import { type CallRule, pathOf } from '../rule.ts';

/** How safe a stance is with a scammer; equals are not compared. */
const SCAM: Readonly<Record<Stance, number>> = { comply: 0, stall: 1, question: 2, verify: 3, refuse: 3, report: 3 };
/** With an honest caller only this is sure: to verify first may not cost more than to refuse. */
const GENUINE: Readonly<Partial<Record<Stance, number>>> = { verify: 1, refuse: 0 };

/** A reply with what the call comes to under best play after it. */
interface Reply {
  readonly choice: Choice;
  readonly safety: number;
  /** Yuan lost or forfeited in the end. */
  readonly loss: number;
}

/** The pairs of open replies of which the first is safer and yet ends worse under best play after both. */
function* worsePairs(scenario: Scenario, graph: Graph): Iterable<readonly [Reply, Reply]> {
  const scam = scenario.truth === 'scam';
  const safetyOf = scam ? SCAM : GENUINE;
  const choices = new Map(scenario.nodes.flatMap((node) => node.choices.map((choice) => [choice.id, choice])));
  const rest = bestPlay(scenario, graph);
  // No loss is below zero: what is got back is part of what was paid (judge.ts). With the most that can have been paid
  // before, that limit hides nothing.
  const before = mostPaid(graph);
  const lossOf = (state: number, pays: number, to: number) =>
    Math.max(0, (scam ? (before[state] ?? 0) + pays : 0) + (rest[to] ?? 0));

  const repliesAt = ({ moves }: GraphState, state: number): readonly Reply[] =>
    moves.flatMap(({ event, pays, to }) => {
      const choice = event.type === 'player.chooses' ? choices.get(event.choice) : undefined;
      const safety = choice && safetyOf[choice.stance];
      if (!choice || safety === undefined) return [];
      return [{ choice, safety, loss: lossOf(state, pays, to) }];
    });

  for (const [state, at] of graph.states.entries()) {
    if (!Number.isFinite(before[state] ?? 0)) continue;
    const replies = repliesAt(at, state);
    for (const safer of replies) {
      for (const riskier of replies) {
        if (riskier.safety >= safer.safety || riskier.loss >= safer.loss) continue;
        yield [safer, riskier];
      }
    }
  }
}

export const saferCostsMore: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC056-safer-costs-more',
  severity: 'error',
  floor: 'warning',
  holds:
    'Of two replies to the same words, the safer never costs more in the end than the riskier, if all is done right after.',
  because: 'Otherwise the game would teach the wrong lesson, with money.',
  says: 'At best, "{safer}" ({stance}) ends with {loss} yuan {lost}, but the riskier "{riskier}" ({other}) with {less}.',
  remedy: 'Let the safer reply lead to an ending that costs no more.',
  example: {
    file: 'scam/call.yaml',
    good: '{ id: c-super-no, text: 作废就作废，我不转。, stance: refuse,',
    bad: '▸{ id: c-super-no, text: 作废就作废，我不转。, stance: refuse, pays: 2400,',
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const told = new Set<string>();
    for (const [{ choice, loss }, riskier] of worsePairs(scenario, graph)) {
      if (told.has(choice.id)) continue;
      told.add(choice.id);
      const values = {
        safer: choice.id,
        stance: choice.stance,
        loss,
        lost: scenario.truth === 'scam' ? 'lost' : 'forfeited',
        riskier: riskier.choice.id,
        other: riskier.choice.stance,
        less: riskier.loss,
      };
      yield { path: pathOf(draft, choice.id), values };
    }
  },
};
