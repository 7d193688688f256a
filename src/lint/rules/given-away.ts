import { LOCALES, type Locale } from '../../scenario/vocabulary.ts';
import { type Look, looksOf } from '../given-away.ts';
import { atWord, type Fault, type SetRule, type Subject } from '../rule.ts';

/**
 * How long the safest replies of one call are, all together, beside the others. The shipped calls lie between 0.89 and
 * 1.15; at 1.3 a player who simply takes the longest reply does better than one who listens.
 */
const LENGTHS = { least: 0.75, most: 1.3 } as const;
/**
 * Share of decisions, over all calls, at which the safest reply stands out in one way. With three replies chance gives a
 * third; among a hundred decisions and more 60 % is five standard errors above it.
 */
const MOST_SHARE = 0.6;
/** Fewer calls, or fewer decisions of a kind, say nothing about a habit. */
const LEAST_CALLS = 6;
const LEAST_DECISIONS = 30;
/** The same for the lengths in one call: the shortest full path has eight decisions. */
const LEAST_LENGTHS = 8;

/**
 * Ways to stand out; null where a decision says nothing about it. The game shuffles replies, but printed calls, the map and
 * the terminal show them as they are written.
 */
const WAYS: Readonly<Record<string, (look: Look) => boolean | null>> = {
  'the longest': (look) => look.longest,
  'the shortest': (look) => look.shortest,
  'the first as written': (look) => look.first,
  'the last as written': (look) => look.last,
  'the only polite one': (look) => look.polite,
};

export const givenAway: SetRule = {
  code: 'SC057-given-away',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: 'The safest reply is not given away by its length, its place or its manners.',
  because:
    'Players find out within two calls that the long answer is right, and stop listening. Refusing would then be taught by form, not by cause.',
  says: 'the safest reply is {how} in {locale}: {value}; {limit}.',
  remedy: 'Rewrite or reorder replies so that they look alike.',
  example: {
    file: 'genuine/call.yaml',
    good: 'text: 催成这样，我不改了。',
    bad: 'text: ▸你这样催我，我可不放心，今天不改了，等我自己打电话问清楚，弄明白了再说吧。',
  },
  *check(subjects) {
    for (const locale of LOCALES) {
      const calls = subjects
        .filter(({ parsed }) => parsed.words[locale])
        .map((subject) => ({
          subject,
          looks: looksOf(subject.parsed.scenario, subject.parsed.words[locale] ?? {}),
        }));
      for (const call of calls) yield* byLength(call, locale);
      if (calls.length >= LEAST_CALLS) yield* byHabit(calls, locale);
    }
  },
};

interface Looks {
  readonly subject: Subject;
  readonly looks: readonly Look[];
}

/** One call: told at the reply that sticks out most. */
function* byLength({ subject, looks }: Looks, locale: Locale): Iterable<readonly [Subject, Fault]> {
  if (looks.length < LEAST_LENGTHS) return;
  const sum = (of: (look: Look) => number) => looks.reduce((total, look) => total + of(look), 0);
  const ratio = sum((look) => look.length) / sum((look) => look.others);
  const longer = ratio > LENGTHS.most;
  if (!longer && !(ratio < LENGTHS.least)) return;
  const sign = longer ? 1 : -1;
  const worst = [...looks].sort((a, b) => sign * (b.length - b.others - (a.length - a.others)))[0];
  const values = {
    how: longer ? 'longer than the others' : 'shorter than the others',
    locale,
    value: `${times(ratio)} their length over the call`,
    limit: `${times(LENGTHS.least)} to ${times(LENGTHS.most)}`,
  };
  yield [subject, { ...atWord(subject.parsed, locale, worst?.choice ?? ''), values }];
}

/** All calls: told at the first of those that do it most. */
function* byHabit(calls: readonly Looks[], locale: Locale): Iterable<readonly [Subject, Fault]> {
  for (const [how, standsOut] of Object.entries(WAYS)) {
    const share = (looks: readonly Look[]): { part: number; of: number } => {
      const judged = looks.map(standsOut).filter((one) => one !== null);
      return { part: judged.filter(Boolean).length / Math.max(1, judged.length), of: judged.length };
    };
    const all = share(calls.flatMap(({ looks }) => looks));
    if (all.of < LEAST_DECISIONS || all.part <= MOST_SHARE) continue;
    const most = calls.reduce((a, b) => (share(b.looks).part > share(a.looks).part ? b : a));
    const first = most.looks.find((look) => standsOut(look) === true);
    const values = {
      how,
      locale,
      value: `at ${percent(all.part)} of ${all.of} decisions`,
      limit: `${percent(MOST_SHARE)} at most`,
    };
    yield [most.subject, { ...atWord(most.subject.parsed, locale, first?.choice ?? ''), values }];
  }
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} times`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
