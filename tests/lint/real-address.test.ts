import { expect, test } from 'vitest';
import { realAddress } from '../../src/lint/rules/real-address.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { SMALL_CALL } from '../support/small-call.ts';

/** The addresses told of in a call whose title is this text. */
function addressesIn(title: string): readonly unknown[] {
  const parsed = parseScenario({ file: 'call.yaml', text: SMALL_CALL.replace('title: 小', `title: "${title}"`) }, []);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  // The rule reads texts alone.
  const subject = { parsed: parsed.value } as Parameters<typeof realAddress.check>[0];
  return [...realAddress.check(subject)].map(({ values }) => values.address);
}

test.each([
  ['打开 lanyi-gaiqian.com', 'lanyi-gaiqian.com'],
  ['打开 t.cn/AbC1', 't.cn/AbC1'],
  ['打开bit.ly/x', 'bit.ly/x'],
  ['写信到 a＠lanyi．com', 'a@lanyi.com'],
])('%s holds %s', (text, address) => {
  expect(addressesIn(text)).toEqual([address]);
});

test.each(['pai-•••.••', 'help@lanyi.example', 'a.b 两项', '看 App 2.0.1 版'])('%s is nobody’s', (text) => {
  expect(addressesIn(text)).toEqual([]);
});
