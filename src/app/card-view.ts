import type { Person, Scenario, Words } from '../scenario/scenario.ts';
import type { CardView, ShownView } from '../screens/call-views.ts';

/** The card of who the player is, in the language of `words`. */
export function cardView(person: Person, words: Words): CardView {
  const say = (key: string) => words[`you.${key}`] ?? '';
  return {
    name: say('name'),
    age: person.age,
    role: say('role'),
    portrait: person.portrait,
    pending: person.pending.map(say),
    holds: { label: say('holds'), amount: person.holds },
    canAsk: say('canAsk'),
  };
}

export function shownView(scenario: Scenario, words: Words): ShownView {
  return {
    name: words['shown.name'] ?? '',
    number: scenario.shown.number,
    place: words['shown.place'] ?? '',
    saved: scenario.shown.saved,
    rangBefore: scenario.shown.rangBefore,
    at: scenario.at,
  };
}
