import type { Person, Scenario, Words } from '../scenario/scenario.ts';
import type { Group, Locale, Truth } from '../scenario/vocabulary.ts';

/** A scenario on the shelf: its parts are fetched when a call needs them. */
export interface ShelvedScenario {
  readonly id: string;
  readonly twin: string;
  readonly type: string;
  readonly truth: Truth;
  readonly difficulty: number;
  readonly hash: string;
  /** The guided first call; it is no part of a shift. */
  readonly guide: boolean;
  structure(): Promise<{ readonly scenario: Scenario; readonly person: Person }>;
  readonly words: Readonly<Partial<Record<Locale, () => Promise<Words>>>>;
}

/** The calls that can be dealt: the guide is none of them. */
export function dealtOf(shelf: readonly ShelvedScenario[]): readonly ShelvedScenario[] {
  return shelf.filter((one) => !one.guide);
}

/** Type of fraud → its name in each language, and the group it belongs to. */
export type FraudTypes = Readonly<
  Record<string, { readonly name: Readonly<Record<Locale, string>>; readonly group: Group }>
>;

/** Scenario → its title in each language it has. */
export type Titles = Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>>;

/** A scenario taken down, with its words in one language. */
export interface TakenScenario {
  readonly scenario: Scenario;
  readonly person: Person;
  readonly words: Words;
  readonly locale: Locale;
}

/** Fetches a scenario in a language, or in its own where it has no such words. */
export async function takeDown(
  shelf: readonly ShelvedScenario[],
  id: string,
  locale: Locale,
): Promise<TakenScenario | null> {
  const shelved = shelf.find((one) => one.id === id);
  if (!shelved) return null;
  const spoken = shelved.words[locale] ? locale : ((Object.keys(shelved.words)[0] ?? locale) as Locale);
  const [{ scenario, person }, words] = await Promise.all([shelved.structure(), shelved.words[spoken]?.() ?? {}]);
  return { scenario, person, words, locale: spoken };
}

/** Ids of a trainer's own calls begin so. They are practice whatever happens in them, and never dealt. */
const OWN = 'own:';

export function isOwn(id: string): boolean {
  return id.startsWith(OWN);
}

/** The same, among the calls a trainer keeps in this browser too. */
export async function takeAny({ shelf, own }: Shelves, id: string, locale: Locale): Promise<TakenScenario | null> {
  if (!isOwn(id)) return takeDown(shelf, id, locale);
  const found = await own?.find(id);
  return found ? takeDown([found], id, locale) : null;
}

interface Shelves {
  readonly shelf: readonly ShelvedScenario[];
  readonly own?: { readonly find: (id: string) => Promise<ShelvedScenario | null> };
}
