import type { Scenario } from '../scenario/scenario.ts';
import type { Graph } from './explore.ts';
import { moneyAt } from './money-at.ts';
import { type Here, type Learned, learn, PATIENCE, POLICIES, type Policy } from './policies.ts';
import { reachOf } from './reach-of.ts';

/** What the explorer can say of a scenario beyond right and wrong. */
export interface Report {
  readonly states: number;
  readonly moves: number;
  /** False when the exploration was cut short; the figures then hold for the part that was walked. */
  readonly complete: boolean;
  /** Runs from the first ring to an ending in 40 moves or fewer (`MOST_MOVES`), counted exactly. */
  readonly runs: bigint;
  /** Runs that after 40 moves are still on the line. */
  readonly unfinished: bigint;
  /** Yuan, least and most over all runs. `lost` and `protected` of a scam, `refused` of a genuine call. */
  readonly marks: Readonly<Record<'paid' | 'lost' | 'protected' | 'refused', Range>>;
  /** For each bot the chance of each ending; what is missing to 1 is still on the line after 200 moves. */
  readonly bots: readonly { readonly name: string; readonly endings: ReadonlyMap<string, number> }[];
  /** Chance (0–1) that a random player meets a node, choice, line, finding or ending at least once, by id. */
  readonly reach: ReadonlyMap<string, number>;
  /** Nodes in which some state leaves one reply only, with the flags of one such state. */
  readonly oneWay: readonly { readonly node: string; readonly choice: string }[];
}
export interface Range {
  readonly least: number;
  readonly most: number;
}

export const MOST_MOVES = 40;

/** Counts, ranges and chances over every run of a scenario. */
export function reportOn(scenario: Scenario, graph: Graph, mostMoves = MOST_MOVES): Report {
  return {
    states: graph.states.length,
    moves: graph.edges,
    complete: graph.complete,
    ...countRuns(graph, mostMoves),
    marks: rangesOf(scenario, graph),
    bots: POLICIES.map((policy) => ({ name: policy.name, endings: endingsUnder(policy, scenario, graph) })),
    reach: reachOf(scenario, graph),
    oneWay: oneWayIn(graph),
  };
}

/** Ways to arrive in each state in n moves, for n = 1, 2, …; numbers outgrow doubles, so they are exact integers. */
function countRuns({ states }: Graph, mostMoves: number): { readonly runs: bigint; readonly unfinished: bigint } {
  let ways = new Map<number, bigint>([[0, 1n]]);
  let runs = 0n;
  for (let move = 0; move < mostMoves && ways.size > 0; move += 1) {
    const next = new Map<number, bigint>();
    for (const [from, count] of ways) {
      for (const { to } of states[from]?.moves ?? []) {
        if (states[to]?.position.phase === 'over') runs += count;
        else next.set(to, (next.get(to) ?? 0n) + count);
      }
    }
    ways = next;
  }
  return { runs, unfinished: [...ways.values()].reduce((sum, count) => sum + count, 0n) };
}

/** The ledger's formulas are judge.ts's, over the sums that can have been paid when an ending is reached. */
function rangesOf(scenario: Scenario, graph: Graph): Report['marks'] {
  const { endings } = moneyAt(scenario, graph);
  const scam = scenario.truth === 'scam';
  const ends = scenario.endings.flatMap((ending) =>
    (endings.get(ending.id)?.paid ?? []).map((paid) => {
      const lost = scam ? paid - Math.min(paid, ending.recovers) : 0;
      return {
        paid,
        lost,
        protected: scam ? Math.max(0, scenario.stake.money - lost) : 0,
        refused: scam ? 0 : ending.forfeits,
      };
    }),
  );
  const range = (side: keyof Report['marks']): Range => {
    const sums = ends.map((end) => end[side]);
    return sums.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...sums), most: Math.max(...sums) };
  };
  return { paid: range('paid'), lost: range('lost'), protected: range('protected'), refused: range('refused') };
}

/** So little chance left on the line changes no figure that is shown. */
const LITTLE = 1e-9;

/** Somebody in a state with what they have learned, and where the policy takes them; worked out when first met. */
interface Stand {
  readonly at: Here;
  ways: readonly { readonly to: Stand | string; readonly chance: number }[] | null;
  now: number;
  next: number;
}

/** The chance of each ending, by carrying the chances of all states forward move by move. */
function endingsUnder(policy: Policy, scenario: Scenario, graph: Graph): ReadonlyMap<string, number> {
  const stands = new Map<string, Stand>();
  const standAt = (state: number, learned: Learned): Stand => {
    const key = `${state} ${learned}`;
    let stand = stands.get(key);
    if (!stand) {
      stand = { at: { scenario, graph, state, learned }, ways: null, now: 0, next: 0 };
      stands.set(key, stand);
    }
    return stand;
  };
  const waysFrom = (at: Here): NonNullable<Stand['ways']> =>
    policy.moves(at).map(({ move, chance }) => {
      const position = graph.states[move.to]?.position;
      return { to: position?.phase === 'over' ? position.ending : standAt(move.to, learn(at.learned, move)), chance };
    });
  const ends = new Map<string, number>();
  const first = standAt(0, 0);
  first.now = 1;
  let here: Stand[] = [first];
  for (let step = 0, left = 1; step < PATIENCE && left > LITTLE; step += 1) {
    const there: Stand[] = [];
    left = 0;
    for (const stand of here) {
      stand.ways ??= waysFrom(stand.at);
      for (const { to, chance } of stand.ways) {
        const part = stand.now * chance;
        if (typeof to === 'string') ends.set(to, (ends.get(to) ?? 0) + part);
        else {
          if (to.next === 0) there.push(to);
          to.next += part;
          left += part;
        }
      }
    }
    for (const stand of here) stand.now = 0;
    for (const stand of there) {
      stand.now = stand.next;
      stand.next = 0;
    }
    here = there;
  }
  return ends;
}

function oneWayIn({ states }: Graph): Report['oneWay'] {
  const found = new Map<string, { node: string; choice: string }>();
  for (const { position, moves } of states) {
    const replies = moves.flatMap(({ event }) => (event.type === 'player.chooses' ? [event.choice] : []));
    const [only] = replies;
    if (position.phase === 'talking' && replies.length === 1 && only !== undefined)
      found.set(`${position.node} ${only}`, { node: position.node, choice: only });
  }
  return [...found.values()];
}
