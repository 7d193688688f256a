import type { CallRule } from '../rule.ts';

/**
 * The shipped calls have up to 800 states. With twenty times as many a writer no longer knows them, and one edit could
 * no longer be checked again while typing; the explorer itself gives up ten times later.
 */
const MOST = 20_000;

export const budget: CallRule = {
  scope: 'call',
  code: 'SC076-budget',
  severity: 'error',
  floor: 'warning',
  holds: 'A call has at most 20,000 states, so that every one of them can be walked and checked.',
  because:
    'Flags multiply: each that is set and read anywhere can double the states. What is not walked is not checked.',
  says: 'The call has {states} states{beyond} with {flags} flags; {most} at most.',
  remedy: 'Use fewer flags, or flags with fewer values.',
  example: {
    file: 'scam/call.yaml',
    good: 'late, paid], card: false }',
    bad: 'late, paid], card: false, one: false, two: false, three: false, four: false, five: false, six: false }',
    also: [
      {
        file: 'scam/call.yaml',
        good: 'when: { checked: ask }',
        bad: 'when: { any: [{ checked: ask }, { all: [{ checked: lookUp }, { flag: one }, { flag: two }, { flag: three }, { flag: four }, { flag: five }, { flag: six }] }] }',
      },
      { file: 'scam/call.yaml', good: 'flags: {', bad: '▸flags: {' },
      {
        file: 'scam/call.yaml',
        good: '哪一班？去厦门的吗？, stance: question,',
        bad: '哪一班？去厦门的吗？, stance: question, set: { one: true },',
      },
      {
        file: 'scam/call.yaml',
        good: '那我们娘俩怎么走啊？, stance: comply,',
        bad: '那我们娘俩怎么走啊？, stance: comply, set: { two: true },',
      },
      {
        file: 'scam/call.yaml',
        good: '好呀，我该怎么弄？, stance: comply,',
        bad: '好呀，我该怎么弄？, stance: comply, set: { three: true },',
      },
      {
        file: 'scam/call.yaml',
        good: '好像是，我得看看。, stance: stall,',
        bad: '好像是，我得看看。, stance: stall, set: { four: true },',
      },
      {
        file: 'scam/call.yaml',
        good: '退回付款的地方不行吗？, stance: question,',
        bad: '退回付款的地方不行吗？, stance: question, set: { five: true },',
      },
      {
        file: 'scam/call.yaml',
        good: '也行，往下说吧。, stance: comply,',
        bad: '也行，往下说吧。, stance: comply, set: { six: true },',
      },
    ],
  },
  *check({ parsed: { scenario }, graph: { states, complete } }) {
    if (complete && states.length <= MOST) return;
    const flags = Object.keys(scenario.flags).length;
    const beyond = complete ? '' : ' and more (the walk stopped there)';
    yield { path: ['flags'], atKey: true, values: { states: states.length, beyond, flags, most: MOST } };
  },
};
