import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeSheet } from '../../src/toolchain/voices/sheet.ts';
import { openStand } from './voices-stand.ts';

test('a sheet has each line with its player, and text that is only text', () => {
  const stand = openStand();
  const [planned] = stand.studio().planned;
  rmSync(stand.folder, { recursive: true });
  if (!planned) throw new Error('the small call has lines');
  const recorded = {
    file: '0123456789abcdef.webm',
    ms: 1234,
    bytes: 1,
    envelope: 'z',
    key: planned.key,
    seal: planned.key,
  };
  const page = writeSheet('small', 'zh-CN', '../../assets/voices/zh-CN', [
    { planned, recorded, reading: { said: 'x', reading: 'zhuan3 wu3 bai3' }, state: 'current' },
    {
      planned: {
        ...planned,
        line: 'l-odd',
        text: '<script>alert("1")</script> & \'more\'',
        unsettled: [{ piece: '<b>', at: 0, why: 'symbol' }],
      },
      recorded: undefined,
      reading: undefined,
      state: 'missing',
    },
  ]);
  expect(page).toContain('src="../../assets/voices/zh-CN/0123456789abcdef.webm"'.replaceAll('"', '"'));
  expect(page).toContain('zhuan3 wu3 bai3');
  expect(page).toContain('1.23');
  expect(page).toContain('missing');
  expect(page.match(/<script>/g)?.length).toBe(1);
  expect(page).not.toContain('<b>');
  expect(page.match(/<audio /g)?.length).toBe(1);
});
