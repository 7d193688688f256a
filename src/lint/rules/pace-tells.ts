import { countSyllables, speakingTime } from '../../dialogue/pacing.ts';
import { LOCALES, type Locale, type Truth } from '../../scenario/vocabulary.ts';
import type { Fault, SetRule, Subject } from '../rule.ts';
import { chanceOf, heardIn, LEAST_CHANCE, setsIn, sum, type Twins } from '../tells.ts';

/** Listeners notice a difference in tempo from about 5 % on (Quené 2007, J. Phonetics 35). */
const MOST_APART = 0.05;

export const paceTells: SetRule = {
  code: 'SC096-pace-tells',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: `Over all pairs scams and genuine calls are spoken at the same pace in every language: less than ${MOST_APART * 100} % apart, and no further than chance would have it.`,
  because: 'The hurry of a caller is heard before their words are. It must not tell who is lying.',
  says: 'the pace gives the truth away in {locale}: {how}; {limit}.',
  remedy: 'Shorten or lengthen pauses, or change moods, on the side that differs.',
  example: {
    file: 'scam/call.yaml',
    good: 'text: 您明早的航班正常，我们没打过电话。',
    bad: 'text: 您。明。早。的。航。班。正。常。我。们。没。打。过。电。话。',
    also: [
      {
        file: 'scam/call.yaml',
        good: 'text: 这班是准点的，改签也从来不用先转钱。',
        bad: 'text: 这。班。是。准。点。的。改。签。也。从。来。不。用。先。转。钱。',
      },
      {
        file: 'scam/call.yaml',
        good: 'text: 我开着车呢，到服务区回你，先别答应。',
        bad: 'text: 我。开。着。车。呢。到。服。务。区。回。你。先。别。答应。',
      },
      { file: 'scam/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' },
    ],
  },
  *check(subjects) {
    for (const twins of setsIn(subjects)) {
      for (const locale of LOCALES) {
        const fault = tellsBy(twins, locale);
        if (!fault) continue;
        yield fault;
        return;
      }
    }
  },
};

/** Told at the slower side's slowest call, at its nodes: no line of it is to blame alone. */
function tellsBy(twins: readonly Twins<Subject>[], locale: Locale): readonly [Subject, Fault] | null {
  const said = twins.filter((pair) => [pair.scam, pair.genuine].every(({ parsed }) => parsed.words[locale]));
  const paces = said.map(({ scam, genuine }) => ({ scam: paceOf(scam, locale), genuine: paceOf(genuine, locale) }));
  const told = apartBy(paces);
  if (!told) return null;
  const { side, ...values } = told;
  const slowest = paces
    .map((pair) => pair[side])
    .reduce((least, pace, i, all) => (pace < (all[least] ?? 0) ? i : least), 0);
  const subject = said[slowest]?.[side];
  return subject ? [subject, { path: ['nodes'], atKey: true, values: { locale, ...values } }] : null;
}

/** Syllables a second over all that is heard of a call, pauses within lines included. */
function paceOf(subject: Subject, locale: Locale): number {
  const words = subject.parsed.words[locale] ?? {};
  const lines = heardIn(subject);
  const ms = sum(lines.map((line) => speakingTime(words[line.id] ?? '', locale, line.mood)));
  return sum(lines.map((line) => countSyllables(words[line.id] ?? ''))) / Math.max(1, ms / 1000);
}

interface Told {
  readonly side: Truth;
  readonly how: string;
  readonly limit: string;
}

function apartBy(paces: readonly Twins<number>[]): Told | null {
  if (paces.length === 0) return null;
  const meanOf = (side: Truth) => sum(paces.map((pair) => pair[side])) / paces.length;
  const [scam, genuine] = [meanOf('scam'), meanOf('genuine')];
  const side = scam < genuine ? 'scam' : 'genuine';
  const apart = Math.abs(scam - genuine) / Math.min(scam, genuine);
  const means = `scams ${scam.toFixed(2)}, genuine calls ${genuine.toFixed(2)} syllables a second`;
  if (apart >= MOST_APART)
    return { side, how: `${means}, ${percent(apart)} apart`, limit: `under ${percent(MOST_APART)}` };
  const chance = chanceOf(paces, (pairs) => Math.abs(sum(pairs.map((pair) => pair.scam - pair.genuine))));
  if (chance >= LEAST_CHANCE) return null;
  const how = `${means}, which chance makes in ${percent(chance)} of ways`;
  return { side, how, limit: `${percent(LEAST_CHANCE)} at least` };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
