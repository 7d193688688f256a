import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type FlowEvent, flow } from '../../src/training/flow.ts';

function run(...events: FlowEvent[]) {
  const chart = createActor(flow).start();
  for (const event of events) chart.send(event);
  return chart.getSnapshot();
}
const starts: FlowEvent = { type: 'shift.starts', round: { name: 'today' }, seed: 1, order: ['a', 'b'] };
const tests: FlowEvent = { ...starts, round: { name: 'test', form: 'first' } };
const past: FlowEvent = { type: 'past.opens', scenario: 'a', mode: 'shift' };
const played: readonly FlowEvent[] = [{ type: 'player.answers' }, { type: 'call.isOver' }, { type: 'player.decides' }];
const goesOn: FlowEvent = { type: 'player.goesOn' };
const mixes: FlowEvent = { type: 'mixed.starts', order: ['x', 'y'] };
const tells: FlowEvent = { type: 'player.tells', truth: 'scam' };

test.each<[string, FlowEvent[], string]>([
  ['starting rings', [starts], 'ringing'],
  ['answering talks', [starts, { type: 'player.answers' }], 'call'],
  ['a declined call is judged too', [starts, { type: 'call.isOver' }], 'verdict'],
  ['no debrief without a verdict', [starts, { type: 'player.answers' }, { type: 'call.isOver' }, goesOn], 'verdict'],
  ['the next call follows', [starts, ...played, goesOn], 'ringing'],
  ['after the last the summary', [starts, ...played, goesOn, ...played, goesOn], 'summary'],
  [
    'practice in between goes on with the shift',
    [starts, ...played, { type: 'call.opens', scenario: 'x', mode: 'practice' }, ...played, goesOn],
    'ringing',
  ],
  ['a single call ends at home', [{ type: 'call.opens', scenario: 'x', mode: 'single' }, ...played, goesOn], 'home'],
  ['the guide ends at home', [{ type: 'call.opens', scenario: 'x', mode: 'guide' }, ...played, goesOn], 'home'],
  ['a test tells nothing between its calls', [tests, ...played], 'ringing'],
  ['after the last call of a test the summary', [tests, ...played, ...played], 'summary'],
  ['and then home', [tests, ...played, ...played, goesOn], 'home'],
  ['the progress page is left for home', [{ type: 'progress.opens' }, { type: 'player.leaves' }], 'home'],
  ['a call of the past opens at its debrief', [past], 'debrief'],
  ['and ends at home, though a shift had been on', [starts, { type: 'player.leaves' }, past, goesOn], 'home'],
  ['the mixed round begins at the summary', [starts, ...played, goesOn, ...played, goesOn, mixes], 'excerpt'],
  ['and nowhere else', [starts, ...played, mixes], 'debrief'],
  ['an answer is shown at once', [starts, ...played, goesOn, ...played, goesOn, mixes, tells], 'example'],
  ['no piece is passed over', [starts, ...played, goesOn, ...played, goesOn, mixes, goesOn], 'excerpt'],
  ['the next piece follows', [starts, ...played, goesOn, ...played, goesOn, mixes, tells, goesOn], 'excerpt'],
  [
    'after the last piece the end',
    [starts, ...played, goesOn, ...played, goesOn, mixes, tells, goesOn, tells, goesOn],
    'mixed-end',
  ],
  ['leaving goes home', [starts, { type: 'player.leaves' }], 'home'],
])('%s', (_, events, state) => {
  expect(run(...events).value).toBe(state);
});

test('the second call of the shift is the second of the order', () => {
  expect(run(starts, ...played, goesOn).context).toMatchObject({
    shift: { index: 1 },
    call: { scenario: 'b', mode: 'shift' },
  });
});

test('a saved game comes back where it was', () => {
  const { context } = run(starts, ...played);
  expect(run({ type: 'game.resumes', context, at: 'debrief' })).toMatchObject({ value: 'debrief', context });
});
