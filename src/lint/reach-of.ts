import { indexOf } from '../dialogue/call.ts';
import { holds } from '../dialogue/condition.ts';
import { linesOf, type Scenario } from '../scenario/scenario.ts';
import type { Graph, Move } from './explore.ts';
import { PATIENCE, RANDOM } from './policies.ts';

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
  const columns = columnsOf(edges);
  const meets = meetsOf(scenario, graph, edges);
  const known = new Map<string, number>();
  return new Map(
    [...meets].map(([id, met]) => {
      const same = [...met].map((edge) => edge.index).join(' ');
      const chance = known.get(same) ?? chanceToMeet(graph.states.length, columns, met);
      known.set(same, chance);
      return [id, chance];
    }),
  );
}

/** The edges as columns of numbers: a hundred parts are followed over them, and objects would be ten times slower. */
interface Columns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly chance: Float64Array;
}

function columnsOf(edges: readonly Edge[]): Columns {
  return {
    from: Int32Array.from(edges, (edge) => edge.from),
    to: Int32Array.from(edges, (edge) => edge.move.to),
    chance: Float64Array.from(edges, (edge) => edge.chance),
  };
}

/** So little left on the line changes no figure that is shown. */
const LITTLE = 1e-5;

/** Chance that one of these edges is ever taken: what passes over one is counted and taken out. */
function chanceToMeet(states: number, { from, to, chance }: Columns, met: ReadonlySet<Edge>): number {
  if (met.size === 0) return 0;
  const isMet = new Uint8Array(from.length);
  for (const edge of met) isMet[edge.index] = 1;
  let now = new Float64Array(states);
  let next = new Float64Array(states);
  now[0] = 1;
  let hit = 0;
  for (let step = 0, left = 1; step < PATIENCE && left > LITTLE; step += 1) {
    next.fill(0);
    left = 0;
    for (let i = 0; i < from.length; i += 1) {
      const flow = (now[from[i] as number] as number) * (chance[i] as number);
      if (flow === 0) continue;
      if (isMet[i] === 1) hit += flow;
      else {
        next[to[i] as number] = (next[to[i] as number] as number) + flow;
        left += flow;
      }
    }
    // Endings have no edges: what reached one is gone at the next step, so `left` is who is still on the line.
    [now, next] = [next, now];
  }
  return hit;
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
      const before = graph.states[edge.from]?.flags ?? {};
      for (const line of finding.lines) if (holds(line.when, before)) meet(line.id, edge);
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
