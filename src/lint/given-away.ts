import type { Scenario, Words } from '../scenario/scenario.ts';
import { STANCES } from '../scenario/vocabulary.ts';

/** A decision with one reply more guarded than the others: how that one looks beside them. */
export interface Look {
  readonly choice: string;
  readonly longest: boolean;
  readonly shortest: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** Among its siblings it alone has a polite word; null where none or several have one. */
  readonly polite: boolean | null;
  readonly length: number;
  /** Length of the other replies, on average. */
  readonly others: number;
}

const POLITE = /谢|请|麻烦|不好意思|抱歉|对不起|\b(?:please|thanks|thank you|sorry)\b/i;

/** Every decision of a call that has a safest reply, in one language. Stances are listed from yielding to guarded. */
export function looksOf(scenario: Scenario, words: Words): readonly Look[] {
  return scenario.nodes.flatMap(({ choices }) => {
    const ranks = choices.map((choice) => STANCES.indexOf(choice.stance));
    const top = Math.max(...ranks);
    const at = ranks.indexOf(top);
    // Two that are equally guarded leave nothing to give away.
    if (choices.length < 2 || ranks.lastIndexOf(top) !== at) return [];
    const texts = choices.map((choice) => words[choice.id] ?? '');
    const lengths = texts.map((text) => text.length);
    const length = lengths[at] ?? 0;
    const rest = lengths.filter((_, i) => i !== at);
    const polite = texts.flatMap((text, i) => (POLITE.test(text) ? [i] : []));
    return [
      {
        choice: choices[at]?.id ?? '',
        longest: length > Math.max(...rest),
        shortest: length < Math.min(...rest),
        first: at === 0,
        last: at === choices.length - 1,
        polite: polite.length === 1 ? polite[0] === at : null,
        length,
        others: rest.reduce((sum, one) => sum + one, 0) / rest.length,
      },
    ];
  });
}
