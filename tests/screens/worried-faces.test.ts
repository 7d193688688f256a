import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readShipped } from '../support/shipped.ts';

const players = [...new Set([...readShipped().people.values()].map(({ person }) => person.portrait))];

test('there are players', () => {
  expect(players.length).toBeGreaterThan(3);
});

test.each(players)(
  'the drawing of a player, %s, holds a worried face and hides it until it is asked for',
  (portrait) => {
    const drawing = readFileSync(`assets/art/character-${portrait}.svg`, 'utf8');
    expect(drawing).toMatch(/<style>#worried\{display:none\}#worried:target\{display:inline\}.*<g id="worried"><path/);
  },
);
