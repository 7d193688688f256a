import { expect, test } from 'vitest';
import { beTheOnlyPage, type Channel } from '../../src/app/one-page.ts';

/** Pages of one browser: what one posts all others hear. */
function browser() {
  const ears = new Map<Channel, (word: unknown) => void>();
  const gone: string[] = [];
  const open = (name: string, opened: number, lot = 0) => {
    const channel: Channel = {
      post: (word) => {
        for (const [other, hear] of ears) if (other !== channel) hear(structuredClone(word));
      },
      listen: (hear) => ears.set(channel, hear),
    };
    beTheOnlyPage({ channel, opened, lot, giveWay: () => gone.push(name) });
  };
  const shout = (word: unknown) => {
    for (const hear of ears.values()) hear(word);
  };
  return { open, gone, shout };
}

test('the latest page plays, the others give way', () => {
  const { open, gone } = browser();
  open('a', 1);
  open('b', 2);
  open('c', 3);
  expect(gone).toEqual(['a', 'b']);
});

test('opened in the same instant, exactly one plays', () => {
  const { open, gone } = browser();
  open('a', 1, 5);
  open('b', 1, 3);
  expect(gone).toEqual(['b']);
});

test('after the clock was set back the page that is there stays', () => {
  const { open, gone } = browser();
  open('a', 1000);
  open('b', 10);
  open('c', 20);
  expect(gone).toEqual(['b', 'c']);
});

test('words of others are passed over', () => {
  const { open, gone, shout } = browser();
  open('a', 1);
  for (const word of [null, 'opened', { says: 'opened' }, { says: 'leave', opened: 9, lot: 9 }]) shout(word);
  expect(gone).toEqual([]);
  shout({ says: 'opened', opened: 9, lot: 9 });
  expect(gone).toEqual(['a']);
});

test('without a channel there is one page', () => {
  expect(() => beTheOnlyPage({ channel: null, opened: 0, lot: 0, giveWay: () => {} })).not.toThrow();
});
