import type { Line } from '../scenario/scenario.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import { type Call, findingOf, indexOf, nodeAt } from './call.ts';
import { type Flags, holds } from './condition.ts';
import { pendingLines } from './spoken.ts';

/** How many lines are looked up ahead: of the node at hand, of a node a reply may lead to, and before the phone is answered. */
const AHEAD = { here: 6, next: 2, opening: 3 } as const;

/** Lines that may be heard next, the likeliest first. With a check under way, what it will tell comes before all. */
export function upcomingLines(call: Call, check: CheckKind | null = null): readonly Line[] {
  const { scenario, position, flags } = call;
  const told = check === null ? [] : (findingOf(scenario, check, flags)?.lines ?? []);
  if (position.phase === 'over') return told;
  if (position.phase === 'ringing') {
    const opening = check === null ? firstLines(call, scenario.nodes[0]?.id, flags, AHEAD.opening) : [];
    return [...told, ...opening];
  }
  const node = nodeAt(call);
  if (!node) return told;
  const here = pendingLines(call).slice(0, AHEAD.here);
  const ways = [
    { goes: node.goes, set: {} },
    ...node.choices.filter((choice) => holds(choice.when, flags)),
    ...(node.timed ? [node.timed] : []),
  ];
  const next = ways.map(({ goes, set }) => firstLines(call, goes, { ...flags, ...set }, AHEAD.next));
  // The first line of every way before the second of any.
  const inTurn = Array.from({ length: AHEAD.next }, (_, i) => next.flatMap((lines) => lines[i] ?? [])).flat();
  return [...new Set([...told, ...here, ...inTurn])];
}

/** What is said first in a node; nothing where the way leads to an ending. */
function firstLines(call: Call, id: string | undefined, flags: Flags, count: number): readonly Line[] {
  const node = id === undefined ? undefined : indexOf(call.scenario).nodes.get(id);
  return (node?.lines ?? []).filter((line) => holds(line.when, flags)).slice(0, count);
}
