import { indexOf } from '../dialogue/call.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CHECKS, type CheckKind, type Finding, type Stance } from '../scenario/vocabulary.ts';
import type { Graph, Move } from './explore.ts';

/** What a player has learned so far: nothing, how many checks in vain, or an answer they trust. */
export type Learned = number | 'cleared' | 'contradicted';

/** A way of playing, as chances over the moves at a state: what a bot would do, without playing it out. */
export interface Policy {
  readonly name: string;
  /** Moves taken, each with its chance; the chances add up to 1. Empty only at an ending. */
  readonly moves: (at: Here) => readonly { readonly move: Move; readonly chance: number }[];
}
export interface Here {
  readonly scenario: Scenario;
  readonly graph: Graph;
  readonly state: number;
  readonly learned: Learned;
}

/** Players are followed for so many moves; one who talks in circles is then left on the line. */
export const PATIENCE = 200;

/** What a player knows after a move: a check that settles it is believed, one in vain is counted. */
export function learn(learned: Learned, move: Move): Learned {
  if (!move.finding || typeof learned !== 'number') return learned;
  const result: Finding = move.finding.result;
  return result === 'inconclusive' ? Math.min(learned + 1, CHECKS.length) : result;
}

type Wish = (move: Move, stance: Stance | null) => number;

/** Takes the moves it likes best, evenly among equals. */
function prefer(at: Here, wish: Wish): readonly { move: Move; chance: number }[] {
  const { scenario, graph, state } = at;
  const here = graph.states[state];
  const node = here?.position.phase === 'talking' ? indexOf(scenario).nodes.get(here.position.node) : undefined;
  const stances = new Map(node?.choices.map((choice) => [choice.id, choice.stance]));
  const rated = (here?.moves ?? []).map((move) => ({
    move,
    rate: wish(move, move.event.type === 'player.chooses' ? (stances.get(move.event.choice) ?? null) : null),
  }));
  const best = Math.max(...rated.map(({ rate }) => rate));
  const liked = rated.filter(({ rate }) => rate === best);
  return liked.map(({ move }) => ({ move, chance: 1 / liked.length }));
}

/** Rates replies by their place in a list, the first the best; what is not a reply is rated 0 and picked up last. */
function byStance(order: readonly Stance[]): Wish {
  return ({ event }, stance) => {
    if (event.type === 'player.answers' || event.type === 'caller.continues') return 100;
    if (stance === null) return event.type === 'player.hangsUp' ? 1 : 0;
    const place = order.indexOf(stance);
    return 50 - (place < 0 ? order.length : place);
  };
}

const YIELDING: readonly Stance[] = ['comply', 'stall', 'question', 'verify', 'refuse', 'report'];
const WARY: readonly Stance[] = ['question', 'verify', 'stall', 'refuse', 'report', 'comply'];

const naive: Policy = { name: 'naive', moves: (at) => prefer(at, byStance(YIELDING)) };

/** Asks, puts off and refuses; never gets up to check. */
const cautious: Policy = { name: 'cautious', moves: (at) => prefer(at, byStance(WARY)) };

const hangUpFirst: Policy = {
  name: 'hang-up-first',
  moves: (at) =>
    prefer(at, ({ event }) => (event.type === 'player.hangsUp' ? 2 : event.type === 'player.answers' ? 1 : 0)),
};

/** Ways to check in the order a careful person takes them; reporting is no way of finding out. */
const WAYS: readonly CheckKind[] = ['ringBack', 'openApp', 'ask', 'lookUp'];

/** Checks first, then acts on the answer: goes along with what was cleared, leaves what was contradicted. */
const verifyFirst: Policy = {
  name: 'verify-first',
  moves: (at) => {
    const { learned } = at;
    const ringing = at.graph.states[at.state]?.position.phase === 'ringing';
    if (learned === 'cleared') return prefer(at, byStance(YIELDING));
    const next = typeof learned === 'number' ? WAYS[learned] : undefined;
    if (next === undefined || ringing) {
      return prefer(at, ({ event }) => (event.type === 'player.hangsUp' ? 2 : event.type === 'player.answers' ? 1 : 0));
    }
    return prefer(at, ({ event }) =>
      event.type === 'caller.continues' ? 2 : event.type === 'player.checks' && event.check === next ? 1 : 0,
    );
  },
};

/** Chances per decision: now and then somebody hangs up, checks or says nothing; else any reply is as good as another. */
const ODDS = { hangsUp: 0.04, checks: 0.08, silent: 0.05, declines: 0.1 } as const;

const random: Policy = {
  name: 'random',
  moves: ({ graph, state }) => {
    const moves = graph.states[state]?.moves ?? [];
    const of = (type: Move['event']['type']) => moves.filter(({ event }) => event.type === type);
    const spread = (some: readonly Move[], chance: number) =>
      some.map((move) => ({ move, chance: chance / some.length }));
    if (graph.states[state]?.position.phase === 'ringing') {
      const declines = of('player.declines');
      return [...spread(declines, ODDS.declines), ...spread(of('player.answers'), 1 - ODDS.declines)];
    }
    const rest = [...of('player.chooses'), ...of('caller.continues')];
    const parts = [
      { some: of('player.hangsUp'), chance: ODDS.hangsUp },
      { some: of('player.checks'), chance: ODDS.checks },
      { some: of('clock.silence'), chance: ODDS.silent },
    ].filter(({ some }) => some.length > 0);
    const used = parts.reduce((sum, { chance }) => sum + chance, 0);
    if (rest.length === 0) return parts.flatMap(({ some, chance }) => spread(some, chance / used));
    return [...parts.flatMap(({ some, chance }) => spread(some, chance)), ...spread(rest, 1 - used)];
  },
};

export const POLICIES: readonly Policy[] = [naive, cautious, hangUpFirst, verifyFirst, random];
export const RANDOM: Policy = random;
