import { expect, test } from 'vitest';
import { digitRuns } from '../../src/lint/digit-runs.ts';

const seen = (text: string) =>
  digitRuns(text)
    .filter((run) => !run.harmless)
    .map((run) => run.digits);

test.each([
  ['打 13800001234 给我', ['13800001234']],
  ['打 138 0000 1234 给我', ['13800001234']],
  ['打１３８-００００-１２３４给我', ['13800001234']],
  ['一三八零零零零幺二三四', ['一三八零零零零幺二三四']],
  ['身份证 11010519491231002X', ['11010519491231002X']],
  ['Ring two-oh-six-eight five nine', ['000000']],
  ['打 138.0000.1234 给我', ['13800001234']],
  ['Ring 138/0000/1234.', ['13800001234']],
  ['打 138  0000  1234 给我', ['13800001234']],
  ['卡号 6200·1234·5678·9012', ['6200123456789012']],
  ['一三八，零零零零，幺二三四', ['一三八零零零零幺二三四']],
  ['工号四幺幺九', []],
  ['上午十点四十', []],
])('%s holds %j', (text, digits) => {
  expect(seen(text)).toEqual(digits);
});

test.each(['共¥30000。', '30000元', '2026-11-22 那天', '2024-2025 财年', '¥ 1200000'])(
  "%s is a sum or a date, nobody's number",
  (text) => {
    expect(seen(text)).toEqual([]);
  },
);
