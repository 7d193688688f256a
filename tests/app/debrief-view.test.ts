import { expect, test } from 'vitest';
import { debriefView } from '../../src/app/debrief-view.ts';
import { toldByEnd } from '../../src/app/told-by-end.ts';
import { startCall } from '../../src/dialogue/call.ts';
import type { CallEvent } from '../../src/dialogue/call-event.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { CheckKind, Finding, Told } from '../../src/scenario/vocabulary.ts';
import { judge } from '../../src/scoring/judge.ts';
import { readShipped } from '../support/shipped.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

const content = readShipped();
const person = [...content.people.values()][0]?.person;

/** The debrief of a call whose moves were noted at so many seconds. */
function debriefOf(scenario: Scenario, moves: readonly (readonly [number, CallEvent])[]) {
  const call = startCall(scenario);
  for (const [seconds, event] of moves) expect(call.take(event, seconds * 1000)).toBe(true);
  const marks = judge(scenario, call.steps, { confidence: 70 });
  if (!marks || !person) throw new Error('the call goes on, or nobody takes it');
  return debriefView({
    steps: call.steps,
    marks,
    confidence: 70,
    taken: { scenario, person, words: {}, locale: 'zh-CN' },
    twin: null,
    twinToCome: false,
    place: null,
    practice: false,
    shift: null,
    mayHear: { call: true, twin: true },
  });
}

const answers: CallEvent = { type: 'player.answers' };
const hangsUp: CallEvent = { type: 'player.hangsUp' };
const checks = (check: CheckKind): CallEvent => ({ type: 'player.checks', check });
const chooses = (choice: string): CallEvent => ({ type: 'player.chooses', choice });

test('a check, and a doubt that was one, stand where they began', () => {
  const { marks } = debriefOf(smallScenario(), [
    [0, answers],
    [5, { type: 'caller.speaks', line: 'l-a1' }],
    [25, checks('ask')],
    [30, hangsUp],
  ]);
  expect(marks.filter(({ kind }) => kind === 'doubt' || kind === 'check').map(({ kind, at }) => [kind, at])).toEqual([
    ['doubt', 15],
    ['check', 15],
  ]);
  expect(marks.find(({ kind }) => kind === 'hang-up')?.at).toBe(30);
});

test('no check begins before what was noted ahead of it', () => {
  const { marks } = debriefOf(smallScenario(), [
    [0, answers],
    [22, { type: 'caller.speaks', line: 'l-a1' }],
    [25, checks('ask')],
    [30, hangsUp],
  ]);
  expect(marks.find(({ kind }) => kind === 'check')?.at).toBe(22);
});

test('a check that leads on counts in the stage it began in', () => {
  const { stages } = debriefOf(smallScenario(), [
    [0, answers],
    [10, chooses('c-a-yes')],
    [60, checks('ringBack')],
    [70, hangsUp],
  ]);
  expect(stages).toEqual([
    { stage: 'contact', from: 0, to: 10 },
    { stage: 'request', from: 10, to: 60 },
    { stage: 'extraction', from: 60, to: 70 },
  ]);
});

test('a stage that took no time parts no other in two', () => {
  const { stages } = debriefOf(smallScenario(SMALL_CALL.replaceAll('stage: extraction', 'stage: contact')), [
    [0, answers],
    [10, chooses('c-a-yes')],
    [10, chooses('c-b-pay')],
    [15, { type: 'caller.speaks', line: 'l-c1' }],
    [20, hangsUp],
  ]);
  expect(stages).toEqual([{ stage: 'contact', from: 0, to: 20 }]);
});

test.each<[string, readonly Told[], CheckKind, Finding, readonly Told[]]>([
  ['unfreeze-fee', ['nobody'], 'ask', 'contradicted', ['family']],
  ['unfreeze-fee', ['nobody'], 'ask', 'inconclusive', ['family']],
  ['unfreeze-fee', ['nobody'], 'report', 'inconclusive', ['police']],
  ['unfreeze-fee', ['nobody'], 'lookUp', 'inconclusive', ['nobody']],
  ['unfreeze-fee', ['nobody'], 'openApp', 'cleared', ['nobody']],
  ['unfreeze-fee', ['nobody'], 'ringBack', 'contradicted', ['company']],
  ['unfreeze-fee', ['nobody'], 'ringBack', 'inconclusive', ['nobody']],
  ['unfreeze-fee', ['police', 'bank'], 'ask', 'contradicted', ['family', 'bank', 'police']],
  ['application-call', ['nobody'], 'ringBack', 'cleared', ['bank']],
  ['dissuasion-call', ['nobody'], 'ringBack', 'cleared', ['police']],
  ['safe-account', ['nobody'], 'ringBack', 'contradicted', ['police']],
])('%s, told %j, %s %s: %j know', (id, told, kind, result, known) => {
  const scenario = content.scenarios.find(({ parsed }) => parsed.scenario.id === id)?.parsed.scenario;
  if (!scenario) throw new Error(`no call ${id}`);
  expect(toldByEnd(scenario, { told, checks: [{ kind, result, entry: 0, line: null, after: 0 }] })).toEqual(known);
});

test('who was asked is no longer nobody on the page', () => {
  const { told } = debriefOf(smallScenario(), [
    [0, answers],
    [25, checks('ask')],
    [30, hangsUp],
  ]);
  expect(told).toEqual(['family']);
});
