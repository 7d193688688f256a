import { expect, test } from 'vitest';
import { nestQuotes } from '../../src/screens/parts/nest-quotes.ts';

test.each([
  ['您点“我的寄件”，再点理赔。', '您点‘我的寄件’，再点理赔。'],
  ['Go to “Sent parcels”, that’s it.', 'Go to ‘Sent parcels’, that’s it.'],
  ['没有引号。', '没有引号。'],
])('%s', (text, nested) => {
  expect(nestQuotes(text)).toBe(nested);
  expect(nested).toHaveLength(text.length);
});
