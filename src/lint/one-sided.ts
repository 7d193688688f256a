import type { Line } from '../scenario/scenario.ts';
import type { Truth } from '../scenario/vocabulary.ts';
import type { Fault, Subject, Values } from './rule.ts';
import {
  type Counts,
  chanceOf,
  countEach,
  distance,
  LEAST_CHANCE,
  type Leaning,
  leanings,
  MOST_SHARE,
  setsIn,
  type Twins,
} from './tells.ts';

/** A kind of thing that gives the truth away: the call to tell it at, the kind, and a message's {how} and {limit}. */
export interface Telling {
  readonly subject: Subject;
  readonly kind: string;
  readonly values: Values;
}

/** Whether some kind of thing (voices, moods …), counted by the line, gives the truth away over a set of calls. */
export function tellingKind(
  subjects: readonly Subject[],
  kindOf: (line: Line, subject: Subject) => string,
): Telling | null {
  for (const twins of setsIn(subjects)) {
    const counts = countEach(twins, kindOf);
    const found = oneSided(counts);
    const subject = found && mostOf(twins, counts, found.worst);
    if (subject) return { subject, kind: found.worst?.kind ?? '', values: found.values };
  }
  return null;
}

/** The same of what the list of speakers says of them, told where it stands. */
export function tellingSpeakers(
  subjects: readonly Subject[],
  key: 'voice' | 'behind' | 'via',
): readonly [Subject, Fault] | null {
  const told = tellingKind(subjects, ({ who }, { parsed }) => parsed.scenario.speakers[who]?.[key] ?? '');
  if (!told) return null;
  const { speakers } = told.subject.parsed.scenario;
  const speaker = Object.keys(speakers).find((id) => speakers[id]?.[key] === told.kind) ?? '';
  return [told.subject, { path: ['speakers', speaker, key], values: { key, ...told.values } }];
}

/**
 * What is wrong with how some kind of thing (voices, moods …) is spread over scams and genuine calls, in the values of a
 * message with {how} and {limit}; null where nothing is. A kind that stands on one side is told first, as it can be named.
 */
export function oneSided(
  pairs: readonly Twins<Counts>[],
): { readonly worst: Leaning | null; readonly values: Values } | null {
  const [worst] = leanings(pairs);
  if (worst && worst.share > MOST_SHARE) {
    const how = `of ${worst.lines} lines with "${worst.kind}" ${percent(worst.share)} are in ${calls(worst.towards)}`;
    return { worst, values: { how, limit: `${percent(MOST_SHARE)} at most` } };
  }
  const chance = chanceOf(pairs, distance);
  if (chance >= LEAST_CHANCE) return null;
  const apart = distance(pairs).toFixed(2);
  const most = worst ? `, "${worst.kind}" most of all (${percent(worst.share)} in ${calls(worst.towards)})` : '';
  return {
    worst: worst ?? null,
    values: {
      how: `scams and genuine calls lie ${apart} apart${most}, which chance makes in ${(chance * 100).toFixed(1)} % of ways`,
      limit: `${percent(LEAST_CHANCE)} at least`,
    },
  };
}

/** The call of the leaning side in which the kind is heard most; the first scam where none leans. */
function mostOf(
  twins: readonly Twins<Subject>[],
  counts: readonly Twins<Counts>[],
  worst: Leaning | null,
): Subject | undefined {
  const side = worst?.towards ?? 'scam';
  const lines = counts.map((pair) => pair[side].get(worst?.kind ?? '') ?? 0);
  return twins[lines.indexOf(Math.max(...lines))]?.[side];
}

function calls(truth: Truth): string {
  return truth === 'scam' ? 'scams' : 'genuine calls';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
