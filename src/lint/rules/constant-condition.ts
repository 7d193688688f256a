import { type Flags, holds } from '../../dialogue/condition.ts';
import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import type { Condition } from '../../scenario/schema.ts';
import type { Graph } from '../explore.ts';
import { type CallRule, pathOf } from '../rule.ts';
import { writeCondition } from '../write-condition.ts';

/** A condition with where it stands; `told` is the answer that, when it is the only one, another rule tells. */
interface Asked {
  readonly what: string;
  readonly when: Condition;
  readonly path: readonly PropertyKey[];
  readonly told: boolean | null;
  yes: number;
  no: number;
}

function asked(what: string, when: Condition, path: readonly PropertyKey[], told: boolean | null = null): Asked {
  return { what, when, path: [...path, 'when'], told, yes: 0, no: 0 };
}

/** The conditions asked in each node. Those of findings are left to SC040: one that is constant makes some finding idle. */
function conditionsOf({ scenario, draft }: ParsedScenario): ReadonlyMap<string, readonly Asked[]> {
  return new Map(
    scenario.nodes.map((node) => [
      node.id,
      [
        ...node.lines.flatMap(({ id, when }) => (when ? [asked(`"${id}"`, when, pathOf(draft, id))] : [])),
        // A reply that is never open is SC039's.
        ...node.choices.flatMap(({ id, when }) => (when ? [asked(`"${id}"`, when, pathOf(draft, id), false)] : [])),
      ],
    ]),
  );
}

/** Asks the rules of hanging up in order, up to the first that holds, as the machine does. */
function askHangUps(rules: readonly (Asked | null)[], flags: Flags): void {
  for (const rule of rules) if (!rule || ask(rule, flags)) return;
}

function ask(condition: Asked, flags: Flags): boolean {
  const held = holds(condition.when, flags);
  if (held) condition.yes += 1;
  else condition.no += 1;
  return held;
}

function askEverywhere(parsed: ParsedScenario, graph: Graph): readonly Asked[] {
  const { scenario } = parsed;
  const inNodes = conditionsOf(parsed);
  const hangUps = scenario.hangUp.map(({ when, goes }, i) =>
    when ? asked(`hanging up to "${goes}"`, when, ['hangUp', i]) : null,
  );
  const ownHangUp = new Set(scenario.nodes.filter((node) => node.hangUp !== undefined).map((node) => node.id));
  for (const { position, flags } of graph.states) {
    if (position.phase !== 'talking') continue;
    for (const condition of inNodes.get(position.node) ?? []) ask(condition, flags);
    if (!ownHangUp.has(position.node)) askHangUps(hangUps, flags);
  }
  return [...[...inNodes.values()].flat(), ...hangUps.filter((rule) => rule !== null)];
}

export const constantCondition: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC043-constant-condition',
  severity: 'error',
  floor: 'warning',
  holds: 'Every condition of a line, a reply or a hang-up holds in some states it is asked in, and fails in others.',
  because: 'A condition that always comes out the same either is not needed or does not say what was meant.',
  says: 'The condition of {what} ({when}) {always} in all {states} states in which it is asked.',
  remedy: 'Mend it, or remove it.',
  example: {
    file: 'scam/call.yaml',
    good: '您真利索。, tactic: warmth }',
    bad: '您真利索。, tactic: warmth, when: ▸{ flag: step, is: paid } }',
  },
  *check({ parsed, graph }) {
    for (const { what, when, path, told, yes, no } of askEverywhere(parsed, graph)) {
      if ((yes > 0 && no > 0) || yes + no === 0 || told === yes > 0) continue;
      const always = yes > 0 ? 'holds' : 'fails';
      yield { path, values: { what, when: writeCondition(when), always, states: yes + no } };
    }
  },
};
