import { indexOf } from '../dialogue/call.ts';
import { holds } from '../dialogue/condition.ts';
import { linesOf, type Scenario } from '../scenario/scenario.ts';
import type { Graph, Move } from './explore.ts';
import { type Loops, loopsOf } from './loops.ts';
import { RANDOM } from './policies.ts';

interface Edge {
  /** Its place in the list of edges. */
  readonly index: number;
  readonly from: number;
  readonly move: Move;
  readonly chance: number;
}

/**
 * Chance (0–1) that a random player meets each node, line, choice, finding and ending at least once, by id. A part is met
 * when its state is entered or its move taken.
 */
export function reachOf(scenario: Scenario, graph: Graph): ReadonlyMap<string, number> {
  const edges = graph.states
    .flatMap((_, from) =>
      RANDOM.moves({ scenario, graph, state: from, learned: 0 }).map(({ move, chance }) => ({ from, move, chance })),
    )
    .map((edge, index): Edge => ({ ...edge, index }));
  const loops = loopsOf(graph);
  const columns = columnsOf(graph.states.length, edges);
  const meets = meetsOf(scenario, graph, edges);
  const known = new Map<string, number>();
  return new Map(
    [...meets].map(([id, met]) => {
      const same = [...met].map((edge) => edge.index).join(' ');
      const chance = known.get(same) ?? chanceToMeet(columns, loops, met);
      known.set(same, chance);
      return [id, chance];
    }),
  );
}

/** The edges as columns of numbers, those of a state side by side: hundreds of parts are followed over them. */
interface Columns {
  /** Where the edges of each state begin; one more entry than states. */
  readonly begin: Int32Array;
  readonly to: Int32Array;
  readonly chance: Float64Array;
}

function columnsOf(states: number, edges: readonly Edge[]): Columns {
  const begin = new Int32Array(states + 1);
  for (const { from } of edges) begin[from + 1] = (begin[from + 1] as number) + 1;
  for (let i = 0; i < states; i += 1) begin[i + 1] = (begin[i + 1] as number) + (begin[i] as number);
  return {
    begin,
    to: Int32Array.from(edges, (edge) => edge.move.to),
    chance: Float64Array.from(edges, (edge) => edge.chance),
  };
}

/** Chances inside a loop are worked out again until none changes by more than this. */
const CLOSE = 1e-9;

/**
 * Chance that one of these edges is ever taken, exactly: the chance from a state is the sum over its edges of taking it
 * times 1 if it is met, else the chance from where it leads. Loops come in the order in which those they lead to are known;
 * inside one the equations are solved by Gauss–Seidel, which is quick because few players turn back.
 */
function chanceToMeet({ begin, to, chance }: Columns, loops: Loops, met: ReadonlySet<Edge>): number {
  if (met.size === 0) return 0;
  const isMet = new Uint8Array(to.length);
  for (const edge of met) isMet[edge.index] = 1;
  const from = new Float64Array(begin.length);
  const workOut = (state: number): number => {
    let sum = 0;
    let stays = 0;
    for (let i = begin[state] as number; i < (begin[state + 1] as number); i += 1) {
      const share = chance[i] as number;
      const target = to[i] as number;
      if (isMet[i] === 1) sum += share;
      else if (target === state) stays += share;
      else sum += share * (from[target] as number);
    }
    // Who stays where he is tries again until something happens.
    const next = stays < 1 ? sum / (1 - stays) : 0;
    const change = Math.abs(next - (from[state] as number));
    from[state] = next;
    return change;
  };
  for (const states of loops.states) {
    const [only] = states;
    if (states.length === 1 && only !== undefined) workOut(only);
    else {
      for (let change = 1; change > CLOSE; ) {
        change = 0;
        for (const state of states) change = Math.max(change, workOut(state));
      }
    }
  }
  return from[0] as number;
}

/** For every id the edges that meet it. Parts met together share one set, so that its chance is worked out once. */
function meetsOf(scenario: Scenario, graph: Graph, edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<Edge>> {
  const { nodes } = indexOf(scenario);
  const meets = new Map<string, Set<Edge>>();
  const meet = (id: string, edge: Edge): void => {
    const met = meets.get(id);
    if (met) met.add(edge);
    else meets.set(id, new Set([edge]));
  };
  for (const edge of edges) {
    const { event, finding, to } = edge.move;
    const { position, flags } = graph.states[to] ?? { position: { phase: 'ringing' as const }, flags: {} };
    if (event.type === 'player.chooses') meet(event.choice, edge);
    if (finding) {
      meet(finding.id, edge);
      for (const line of finding.lines) meet(line.id, edge);
    }
    if (position.phase === 'over') meet(position.ending, edge);
    // A check that leads nowhere comes back to the same node, and its lines are not said again.
    if (position.phase !== 'talking' || (finding && finding.goes === undefined)) continue;
    meet(position.node, edge);
    for (const line of nodes.get(position.node)?.lines ?? []) if (holds(line.when, flags)) meet(line.id, edge);
  }
  for (const part of partsOf(scenario)) if (!meets.has(part)) meets.set(part, new Set());
  return meets;
}

function partsOf(scenario: Scenario): readonly string[] {
  return [
    ...scenario.nodes.flatMap((node) => [node.id, ...node.choices.map((choice) => choice.id)]),
    ...linesOf(scenario).map((line) => line.id),
    ...scenario.checks.flatMap((check) => check.findings.map((finding) => finding.id)),
    ...scenario.endings.map((ending) => ending.id),
  ];
}
