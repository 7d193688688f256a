import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debriefView } from '../../src/app/debrief-view.ts';
import type { Step } from '../../src/dialogue/call.ts';
import type { CallEvent, Entry, Log } from '../../src/dialogue/call-event.ts';
import { effectOf, paidIn, riskNow } from '../../src/dialogue/money.ts';
import { PULSE, pulseAlong } from '../../src/dialogue/pulse.ts';
import { replay } from '../../src/dialogue/replay.ts';
import { pendingLines } from '../../src/dialogue/spoken.ts';
import { parsePlay, runPlay, writeMarks } from '../../src/lint/play.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { linesOf, type Scenario } from '../../src/scenario/scenario.ts';
import { CHECKS } from '../../src/scenario/vocabulary.ts';
import { judge } from '../../src/scoring/judge.ts';
import { readShipped } from '../support/shipped.ts';

/**
 * Logs nobody could have played: random, cut short, out of order, doubled, of another version of the scenario. Whatever comes in,
 * the engine and every fold over it hold, and no yuan is scored that did not move.
 */

const content = readShipped();
const SHIPPED = content.scenarios.map(({ parsed, plays }) => ({
  parsed,
  id: parsed.scenario.id,
  yaml: readFileSync(parsed.source.file, 'utf8'),
  /** Logs that people could have left: those of the plays. */
  logs: plays.map(({ text }) => runPlay(parsed.scenario, {}, parsePlay(text)).call.log),
}));
const RUNS = { numRuns: 40, seed: 20_260_101 };

/** Moves of this scenario, with some that belong to none. */
function anyEvent(scenario: Scenario): fc.Arbitrary<CallEvent> {
  const choices = scenario.nodes.flatMap((node) => node.choices.map(({ id }) => id));
  const lines = linesOf(scenario).map(({ id }) => id);
  const line = fc.constantFrom(...lines, 'l-ghost', '');
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('player.chooses' as const),
        choice: fc.constantFrom(...choices, 'c-ghost', '__proto__'),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('player.checks' as const), check: fc.constantFrom(...CHECKS) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constantFrom('player.flags', 'player.unflags', 'caller.speaks', 'player.speaks'),
        line,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom(
          'player.answers',
          'player.declines',
          'player.returns',
          'player.holds',
          'caller.continues',
          'clock.silence',
          'player.hangsUp',
        ),
      }),
    },
    { weight: 1, arbitrary: fc.anything().map((odd) => odd as CallEvent) },
  );
}

/** A log from the plays with its entries cut, moved, doubled, or mixed with random ones. */
function spoiltLog(scenario: Scenario, logs: readonly Log[]): fc.Arbitrary<Log> {
  const event = anyEvent(scenario);
  const entry = fc.record({ at: fc.oneof(fc.nat(600_000), fc.double()), event });
  const edit = fc.oneof(
    fc.record({ do: fc.constant('cut' as const), at: fc.nat(80) }),
    fc.record({ do: fc.constant('drop' as const), at: fc.nat(80) }),
    fc.record({ do: fc.constant('double' as const), at: fc.nat(80) }),
    fc.record({ do: fc.constant('swap' as const), at: fc.nat(80), with: fc.nat(80) }),
    fc.record({ do: fc.constant('add' as const), at: fc.nat(80), entry }),
  );
  return fc
    .tuple(
      fc.constantFrom<Log>([], ...logs),
      fc.array(edit, { maxLength: 6 }),
      fc.array(event, { maxLength: 30 }),
      fc.boolean(),
    )
    .map(([log, edits, more, retimed]) => {
      let made: Entry[] = [...log, ...more.map((one) => ({ at: 900_000, event: one }))];
      for (const one of edits) {
        const at = Math.min(one.at, Math.max(0, made.length - 1));
        const here = made[at];
        if (one.do === 'cut') made = made.slice(0, at);
        else if (one.do === 'drop') made.splice(at, 1);
        else if (one.do === 'double' && here) made.splice(at, 0, here);
        else if (one.do === 'add') made.splice(at, 0, one.entry);
        else if (one.do === 'swap') {
          const there = made[Math.min(one.with, made.length - 1)];
          if (here && there) [made[at], made[made.indexOf(there)]] = [there, here];
        }
      }
      // Half of them run in good time, or the first entry out of order would hide all that follows.
      return retimed ? made.map((one, i) => ({ ...one, at: i * 700 })) : made;
    });
}

/** Everything the rules promise of any log on any version. */
function holdsFor(scenario: Scenario, log: Log): void {
  const { call, stoppedAt } = replay(scenario, log);
  const { steps } = call;
  expect(steps.length).toBe(stoppedAt ?? log.length);
  // What was taken is what was sent, in order, and taking it again changes nothing.
  expect(call.log).toEqual(log.slice(0, steps.length));
  expect(replay(scenario, call.log).call.position).toEqual(call.position);

  const paid = steps.reduce((sum, step) => sum + sumMoved(scenario, step), 0);
  expect(paidIn(scenario, steps)).toBe(paid);
  expect(riskNow(scenario, steps)).toBeGreaterThanOrEqual(0);
  for (const pulse of pulseAlong(scenario, steps)) {
    expect(pulse).toBeGreaterThanOrEqual(PULSE.least);
    expect(Number.isFinite(pulse)).toBe(true);
  }
  pendingLines(call);

  const marks = judge(scenario, steps, { confidence: 70 });
  expect(marks === null).toBe(call.position.phase !== 'over');
  if (!marks) return;
  expect(marks.lost.amount + marks.recovered).toBe(scenario.truth === 'scam' ? paid : 0);
  expect(marks.lost.amount).toBeGreaterThanOrEqual(0);
  expect(marks.protected.amount).toBe(
    scenario.truth === 'scam' ? Math.max(0, scenario.stake.money - marks.lost.amount) : 0,
  );
  for (const { entry, amount } of marks.lost.from) {
    const step = steps[entry];
    expect(step && effectOf(scenario, step).pays).toBe(amount);
  }
  if (scenario.truth === 'scam') expect(marks.refused.amount).toBe(0);
  for (const { entry, information } of marks.leaked) {
    const step = steps[entry];
    expect(step && effectOf(scenario, step).tells).toContain(information);
  }
  expect(marks.doubt?.exposed ?? 0).toBeLessThanOrEqual(paid);
  writeMarks(marks);
  debriefOf(scenario, steps, marks);
}

/** Counted from the scenario and not by the fold that is held against it. */
function sumMoved(scenario: Scenario, { event, before, finding }: Step): number {
  if (finding) return finding.pays ?? 0;
  const node = scenario.nodes.find(({ id }) => before.phase === 'talking' && id === before.node);
  if (event.type === 'clock.silence') return node?.timed?.pays ?? 0;
  return event.type === 'player.chooses' ? (node?.choices.find(({ id }) => id === event.choice)?.pays ?? 0) : 0;
}

function debriefOf(scenario: Scenario, steps: readonly Step[], marks: NonNullable<ReturnType<typeof judge>>): void {
  const person = content.people.get(scenario.you)?.person;
  if (!person) throw new Error(`no card for ${scenario.you}`);
  const taken = { scenario, person, words: {} } as Parameters<typeof debriefView>[0]['taken'];
  const view = debriefView({
    steps,
    marks,
    confidence: 70,
    taken,
    twin: null,
    twinToCome: false,
    place: null,
    practice: false,
    shift: null,
    mayHear: { call: true, twin: true },
  });
  expect(view.stages.every((band) => band.to > band.from)).toBe(true);
  expect(view.tryFrom === null || view.tryFrom.logIndex < steps.length).toBe(true);
}

describe.each(SHIPPED)('$id', ({ parsed, yaml, logs }) => {
  const { scenario } = parsed;

  test('random events', () => {
    const entries = fc.array(anyEvent(scenario), { maxLength: 60 });
    fc.assert(
      fc.property(entries, (events) => {
        holdsFor(scenario, [
          { at: 0, event: { type: 'player.answers' } },
          ...events.map((event, i) => ({ at: i * 500, event })),
        ]);
      }),
      RUNS,
    );
  });

  test('logs of its plays, cut, doubled, out of order, mixed', () => {
    fc.assert(
      fc.property(spoiltLog(scenario, logs), (log) => {
        holdsFor(scenario, log);
      }),
      RUNS,
    );
  });

  test('logs from another version', () => {
    const ids = [...new Set([...yaml.matchAll(/\b(?:[cnfe]|l)-[a-z0-9-]+/g)].map(([id]) => id))];
    // A version of its own is parsed for each: a few are enough, and each takes every log.
    const version = fc.array(
      fc.tuple(fc.constantFrom('rename', 'swap', 'pay'), fc.constantFrom(...ids), fc.constantFrom(...ids)),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    let parses = 0;
    fc.assert(
      fc.property(version, (edits) => {
        const other = parseScenario({ file: 'call.yaml', text: edits.reduce(editYaml, yaml) }, []);
        // Two ids of different kinds changed places: no such version can have been released.
        if (!other.ok) return;
        parses += 1;
        for (const log of logs) {
          holdsFor(other.value.scenario, log);
          // A log made on that version, brought here.
          holdsFor(scenario, replay(other.value.scenario, log).call.log);
        }
      }),
      { numRuns: 4, seed: RUNS.seed },
    );
    expect(parses).toBeGreaterThan(0);
  });
});

/** One release between: an id renamed throughout, two ids that change places, other sums. */
function editYaml(yaml: string, [what, one, other]: [string, string, string]): string {
  const id = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g');
  if (what === 'pay') return yaml.replace(/pays: (\d+)/g, (_, sum: string) => `pays: ${Number(sum) + 1}`);
  if (what === 'rename') return yaml.replace(id(one), `${one}-was`);
  return yaml.replace(id(one), 'x-x').replace(id(other), one).replace(id('x-x'), other);
}
