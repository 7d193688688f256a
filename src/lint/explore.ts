import type { Position } from '../dialogue/call.ts';
import type { CallEvent } from '../dialogue/call-event.ts';
import { type Flags, firstFlags, holds } from '../dialogue/condition.ts';
import type { FindingPart, Node, Scenario } from '../scenario/scenario.ts';
import type { Condition } from '../scenario/schema.ts';
import type { Information } from '../scenario/vocabulary.ts';

/** Every state a call can be in, and every move between them. A state is a position with its flags; the first is 0. */
export interface Graph {
  readonly states: readonly GraphState[];
  readonly edges: number;
  /** False when the budget ran out: the states found are true, but there are more. */
  readonly complete: boolean;
}
export interface GraphState {
  readonly position: Position;
  readonly flags: Flags;
  /** Moves possible here, each with the number of the state it leads to. */
  readonly moves: readonly Move[];
}
export interface Move extends Act {
  readonly to: number;
}

/** A move as it is written, whatever the state it is made in. */
interface Act {
  readonly event: CallEvent;
  /** Yuan that leave with it. */
  readonly pays: number;
  readonly tells: readonly Information[];
  /** What a check finds. */
  readonly finding: FindingPart | null;
}
interface Way {
  readonly act: Act;
  readonly when: Condition | undefined;
  readonly set: Flags | undefined;
  /** Null stays where it is. */
  readonly goes: string | null;
}

/** More states than any call needs by far; beyond it a scenario is told to be simpler. */
export const BUDGET = 200_000;

const NO_INFORMATION: readonly Information[] = [];

/**
 * Walks a scenario breadth first, silence and checks included. Flags, holds and captions never change the state and are
 * left out. The moves are those of the machine that is played (machine.ts), walked without XState because a transition
 * through it costs a hundred times as much; a test holds every edge against the machine.
 */
export function explore(scenario: Scenario, budget = BUDGET): Graph {
  const waysAt = writeWays(scenario);
  const keyOf = packer(scenario);
  const first: GraphState = { position: { phase: 'ringing' }, flags: firstFlags(scenario), moves: [] };
  const keys = new Map<number | string, number>([[keyOf('', first.flags), 0]]);
  const open: { place: string; flags: Flags }[] = [{ place: '', flags: first.flags }];
  const states: GraphState[] = [];
  let edges = 0;
  let complete = true;
  for (let i = 0; i < open.length; i += 1) {
    const { place, flags } = open[i] as (typeof open)[number];
    const moves: Move[] = [];
    // Of several ways by one event the first whose condition holds is taken, as XState takes transitions.
    let taken: Act['event'] | null = null;
    for (const { act, when, set, goes } of waysAt(place)) {
      if (taken === act.event || !holds(when, flags)) continue;
      const next = setFlags(flags, set);
      const key = keyOf(goes ?? place, next);
      let to = keys.get(key);
      if (to === undefined) {
        if (open.length >= budget) {
          complete = false;
          continue;
        }
        to = open.length;
        keys.set(key, to);
        open.push({ place: goes ?? place, flags: next });
      }
      taken = act.event;
      moves.push({ event: act.event, pays: act.pays, tells: act.tells, finding: act.finding, to });
    }
    edges += moves.length;
    states.push({ position: positionAt(scenario, place), flags, moves });
  }
  return { states, edges, complete };
}

/** Only flags some condition reads are kept (condition.ts); a move that changes none keeps the very same object. */
function setFlags(flags: Flags, set: Flags | undefined): Flags {
  if (!set) return flags;
  let next: Record<string, boolean | string> | null = null;
  for (const [flag, value] of Object.entries(set)) {
    if (!Object.hasOwn(flags, flag) || flags[flag] === value) continue;
    next ??= { ...flags };
    next[flag] = value;
  }
  return next ?? flags;
}

/** The ways out of each place; a place is a node's id, an ending's, or '' while the phone rings. */
function writeWays(scenario: Scenario): (place: string) => readonly Way[] {
  const act = (
    event: CallEvent,
    from: { readonly pays?: number | undefined; readonly tells?: readonly Information[] | undefined } = {},
    finding: FindingPart | null = null,
  ): Act => ({ event, pays: from.pays ?? 0, tells: from.tells ?? NO_INFORMATION, finding });
  const checks = scenario.checks.flatMap((check) => {
    const event: CallEvent = { type: 'player.checks', check: check.kind };
    return check.findings.map(
      (finding): Way => ({
        act: act(event, finding, finding),
        when: finding.when,
        set: { ...finding.set, [`checked:${check.kind}`]: true },
        goes: finding.goes ?? null,
      }),
    );
  });
  const hangsUp: CallEvent = { type: 'player.hangsUp' };
  const hangUps = scenario.hangUp.map(
    (rule): Way => ({ act: act(hangsUp), when: rule.when, set: undefined, goes: rule.goes }),
  );
  const plain = (event: CallEvent, goes: string): Way => ({
    act: act(event),
    when: undefined,
    set: undefined,
    goes,
  });
  const waysOf = (node: Node): readonly Way[] => [
    ...node.choices.map(
      (choice): Way => ({
        act: act({ type: 'player.chooses', choice: choice.id }, choice),
        when: choice.when,
        set: choice.set,
        goes: choice.goes,
      }),
    ),
    ...(node.timed
      ? [
          {
            act: act({ type: 'clock.silence' }, node.timed),
            when: undefined,
            set: node.timed.set,
            goes: node.timed.goes,
          },
        ]
      : []),
    ...(node.goes !== undefined ? [plain({ type: 'caller.continues' }, node.goes)] : []),
    ...checks,
    ...(node.hangUp !== undefined ? [plain(hangsUp, node.hangUp)] : hangUps),
  ];
  const ways = new Map<string, readonly Way[]>(scenario.nodes.map((node) => [node.id, waysOf(node)]));
  ways.set('', [
    plain({ type: 'player.answers' }, scenario.nodes[0]?.id ?? ''),
    plain({ type: 'player.declines' }, scenario.declined),
    // Before the phone is answered only the number can be looked up, and what it says leads nowhere.
    ...checks
      .filter(({ act: { event } }) => event.type === 'player.checks' && event.check === 'lookUp')
      .map((way) => ({ ...way, goes: null })),
  ]);
  const none: readonly Way[] = [];
  return (place) => ways.get(place) ?? none;
}

function positionAt(scenario: Scenario, place: string): Position {
  if (place === '') return { phase: 'ringing' };
  return endingsOf(scenario).has(place) ? { phase: 'over', ending: place } : { phase: 'talking', node: place };
}

const endingIds = new WeakMap<Scenario, ReadonlySet<string>>();
function endingsOf(scenario: Scenario): ReadonlySet<string> {
  let ids = endingIds.get(scenario);
  if (!ids) {
    ids = new Set(scenario.endings.map((ending) => ending.id));
    endingIds.set(scenario, ids);
  }
  return ids;
}

/** A state as one number, each flag a digit of its own base; as text where the numbers would run out. */
function packer(scenario: Scenario): (place: string, flags: Flags) => number | string {
  const places = new Map(
    ['', ...scenario.nodes.map((node) => node.id), ...scenario.endings.map((ending) => ending.id)].map((id, i) => [
      id,
      i,
    ]),
  );
  const names = Object.keys(firstFlags(scenario));
  const values = names.map((name) => {
    const declared = scenario.flags[name];
    return new Map((Array.isArray(declared) ? declared : [false, true]).map((value, i) => [value, i]));
  });
  const size = values.reduce((product, one) => product * one.size, places.size);
  if (!Number.isSafeInteger(size)) return (place, flags) => JSON.stringify([place, names.map((name) => flags[name])]);
  return (place, flags) =>
    names.reduce((key, name, i) => {
      const digits = values[i] as ReadonlyMap<boolean | string, number>;
      return key * digits.size + (digits.get(flags[name] ?? false) ?? 0);
    }, places.get(place) ?? 0);
}
