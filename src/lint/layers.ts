import type { Scenario } from '../scenario/scenario.ts';
import { GENUINE_STAGES, SCAM_STAGES, type Stage } from '../scenario/vocabulary.ts';
import type { Link } from './arrows.ts';

/** One upright row of boxes. A stage has one or more of them side by side; the endings have one. */
export interface Layer {
  readonly stage: Stage | 'ending';
  readonly ids: readonly string[];
}

/** A stage of more layers than this is laid out by its shortest ways instead: less to the right, but in reach of the eye. */
const LAYERS_AT_MOST = 12;

type Ways = ReadonlyMap<string, readonly string[]>;

/** The nodes by stage, each stage split so that its own arrows lead to the right, and the endings last. */
export function layersOf(scenario: Scenario, links: readonly Link[]): readonly Layer[] {
  const stages: readonly Stage[] = scenario.truth === 'scam' ? SCAM_STAGES : GENUINE_STAGES;
  const layers = stages.flatMap((stage): readonly Layer[] => {
    const ids = scenario.nodes.filter((node) => node.stage === stage).map((node) => node.id);
    return split(ids, links).map((layer) => ({ stage, ids: layer }));
  });
  return [...layers, { stage: 'ending', ids: scenario.endings.map((ending) => ending.id) }];
}

function split(ids: readonly string[], links: readonly Link[]): readonly (readonly string[])[] {
  const ways = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of links) if (from !== to && ways.has(to)) ways.get(from)?.push(to);
  const long = inLayers(longestWays(ids, ways));
  return long.length <= LAYERS_AT_MOST ? long : inLayers(shortestWays(ids, ways));
}

/**
 * How far in each node lies by the longest way. Where nodes go round in a circle, the one with the fewest ways in (the
 * first written, of several) is taken first, and what leads back to it does not count.
 */
function longestWays(ids: readonly string[], ways: Ways): ReadonlyMap<string, number> {
  const waiting = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const to of [...ways.values()].flat()) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const depth = new Map<string, number>(ids.map((id) => [id, 0]));
  while (waiting.size > 0) {
    let next = '';
    let fewest = Number.POSITIVE_INFINITY;
    for (const [id, count] of waiting) {
      if (count < fewest) [next, fewest] = [id, count];
      if (fewest === 0) break;
    }
    waiting.delete(next);
    for (const to of ways.get(next) ?? []) {
      const count = waiting.get(to);
      if (count === undefined) continue;
      waiting.set(to, count - 1);
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(next) ?? 0) + 1));
    }
  }
  return depth;
}

/** How far in each node lies by the shortest way from where the stage is entered: its first node, and what nothing in it leads to. */
function shortestWays(ids: readonly string[], ways: Ways): ReadonlyMap<string, number> {
  const led = new Set([...ways.values()].flat());
  const open = ids.filter((id, i) => i === 0 || !led.has(id));
  const depth = new Map<string, number>(open.map((id) => [id, 0]));
  for (const id of open) {
    for (const to of ways.get(id) ?? []) {
      if (depth.has(to)) continue;
      depth.set(to, (depth.get(id) ?? 0) + 1);
      open.push(to);
    }
  }
  // What only a circle of its own leads to is entered from another stage.
  return new Map(ids.map((id) => [id, depth.get(id) ?? 0]));
}

function inLayers(depth: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const layers: string[][] = [];
  for (const [id, at] of depth) {
    while (layers.length <= at) layers.push([]);
    layers[at]?.push(id);
  }
  return layers.filter((layer) => layer.length > 0);
}
