import { describe, expect, test } from 'vitest';
import type { CallEvent } from '../../src/dialogue/call-event.ts';
import { replay } from '../../src/dialogue/replay.ts';
import { judge } from '../../src/scoring/judge.ts';
import { saidBy } from '../../src/scoring/marks.ts';
import { SMALL_CALL, smallScenario } from '../support/small-call.ts';

const scam = smallScenario();
const genuine = smallScenario(
  SMALL_CALL.replace('truth: scam', 'truth: genuine')
    .replaceAll('stage: contact', 'stage: opening')
    .replaceAll('stage: extraction', 'stage: push')
    .replace('id: e-left, outcome: left,', 'id: e-left, outcome: left, forfeits: 400,'),
);
const choose = (choice: string): CallEvent => ({ type: 'player.chooses', choice });
const says = (line: string): CallEvent => ({ type: 'caller.speaks', line });
const answers: CallEvent = { type: 'player.answers' };
const hangsUp: CallEvent = { type: 'player.hangsUp' };
const checks = (check: 'ringBack' | 'lookUp' | 'report'): CallEvent => ({ type: 'player.checks', check });

function marksOf(scenario: typeof scam, events: CallEvent[], confidence: number | null = 90) {
  const { call, stoppedAt } = replay(
    scenario,
    events.map((event, i) => ({ at: i * 1000, event })),
  );
  expect(stoppedAt).toBeNull();
  return judge(scenario, call.steps, confidence === null ? null : { confidence });
}

describe('marks', () => {
  test('none while the call goes on', () => {
    expect(marksOf(scam, [answers])).toBeNull();
  });

  test.each<[number, 'scam' | 'genuine' | null]>([
    [0, 'genuine'],
    [45, 'genuine'],
    [50, null],
    [55, 'scam'],
    [100, 'scam'],
  ])('%i on the slider says %s', (value, said) => {
    expect(saidBy(value)).toBe(said);
  });

  test('the middle of the slider is no verdict', () => {
    expect(marksOf(scam, [answers, hangsUp], 50)?.verdict).toBeNull();
    expect(marksOf(scam, [answers, hangsUp], 90)?.verdict).toEqual({ said: 'scam', right: true, confidence: 90 });
    expect(marksOf(genuine, [answers, hangsUp], 90)?.verdict?.right).toBe(false);
  });

  test('money protected and lost, with the move that cost it', () => {
    expect(marksOf(scam, [answers, hangsUp])).toMatchObject({
      protected: { amount: 500 },
      lost: { amount: 0 },
      refused: { amount: 0 },
    });
    const paid = marksOf(scam, [answers, says('l-a1'), choose('c-a-yes'), says('l-b1'), choose('c-b-pay'), hangsUp]);
    expect(paid).toMatchObject({
      protected: { amount: 300 },
      lost: { amount: 200, from: [{ entry: 4, line: 'l-b1', amount: 200 }] },
    });
  });

  test('what came back is no longer lost', () => {
    const marks = marksOf(scam, [answers, choose('c-a-yes'), choose('c-b-pay'), checks('ringBack')]);
    expect(marks).toMatchObject({
      recovered: 150,
      lost: { amount: 50 },
      protected: { amount: 450 },
      checks: [{ kind: 'ringBack', after: 200 }],
    });
  });

  test('no more comes back than was paid', () => {
    const generous = smallScenario(SMALL_CALL.replace('recovers: 150', 'recovers: 900'));
    const marks = marksOf(generous, [answers, choose('c-a-yes'), choose('c-b-pay'), checks('ringBack')]);
    expect(marks).toMatchObject({ recovered: 200, lost: { amount: 0 }, protected: { amount: 500 } });
  });

  test('the same check with the same answer is no second act of verification', () => {
    const marks = marksOf(scam, [checks('lookUp'), checks('lookUp'), answers, hangsUp]);
    expect(marks?.checks).toMatchObject([{ kind: 'lookUp', entry: 0 }]);
  });

  test('an honest caller turned away costs what the ending forfeits, and nothing is ever lost to one', () => {
    expect(marksOf(genuine, [answers, hangsUp])).toMatchObject({
      refused: { amount: 400 },
      lost: { amount: 0 },
      protected: { amount: 0 },
    });
    const paid = marksOf(genuine, [
      answers,
      choose('c-a-yes'),
      choose('c-b-pay'),
      { type: 'caller.continues' },
      choose('c-d-pay'),
    ]);
    expect(paid).toMatchObject({ lost: { amount: 0 }, leaked: [] });
  });

  test('information counts once a kind', () => {
    expect(marksOf(scam, [answers, choose('c-a-yes'), choose('c-b-pay'), hangsUp])?.leaked).toEqual([
      { entry: 2, line: null, information: 'code' },
    ]);
    expect(marksOf(scam, [answers, hangsUp])?.leaked).toEqual([]);
  });

  test('flags: right on a telling line, wrong on another, missed when heard and left', () => {
    const flags = (...events: CallEvent[]) =>
      marksOf(scam, [answers, says('l-a1'), says('l-a3'), ...events, hangsUp])?.flags;
    expect(flags()).toMatchObject({ right: [], wrong: [], missed: [{ line: 'l-a1' }], precision: null, recall: 0 });
    expect(flags({ type: 'player.flags', line: 'l-a1' })).toMatchObject({
      right: [{ entry: 3, line: 'l-a1' }],
      missed: [],
      precision: 1,
      recall: 1,
    });
    expect(flags({ type: 'player.flags', line: 'l-a1' }, { type: 'player.flags', line: 'l-a3' })).toMatchObject({
      wrong: [{ line: 'l-a3' }],
      precision: 0.5,
      recall: 1,
    });
    expect(flags({ type: 'player.flags', line: 'l-a1' }, { type: 'player.unflags', line: 'l-a1' })).toMatchObject({
      right: [],
      missed: [{ line: 'l-a1' }],
    });
  });

  test.each<[string, CallEvent[], { entry: number; stage: string; exposed: number } | null]>([
    ['nothing is doubted', [answers, choose('c-a-yes'), hangsUp], null],
    [
      'a flag',
      [answers, says('l-a1'), { type: 'player.flags', line: 'l-a1' }, hangsUp],
      { entry: 2, stage: 'contact', exposed: 0 },
    ],
    ['a question', [answers, choose('c-a-who'), hangsUp], { entry: 1, stage: 'contact', exposed: 0 }],
    [
      'a refusal after paying',
      [answers, choose('c-a-yes'), choose('c-b-pay'), { type: 'caller.continues' }, choose('c-d-no')],
      { entry: 4, stage: 'extraction', exposed: 200 },
    ],
    [
      'a look at the number while it rings',
      [checks('lookUp'), answers, hangsUp],
      { entry: 0, stage: 'contact', exposed: 0 },
    ],
  ])('doubt: %s', (_, events, doubt) => {
    const marks = marksOf(scam, events);
    if (doubt === null) expect(marks?.doubt).toBeNull();
    else expect(marks?.doubt).toMatchObject(doubt);
  });

  test('the same log gives the same marks again', () => {
    const events = [answers, says('l-a1'), choose('c-a-who'), choose('c-b-pay'), checks('ringBack')];
    expect(marksOf(scam, events)).toEqual(marksOf(scam, events));
  });
});
