import type { Known } from '../lint/rule.ts';
import { hashOf, type ParsedScenario } from '../scenario/parse-scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';

/**
 * Notes that words of an overlay (all of them, or those named) were made from the original as it now stands, by a hash of
 * each original. Notes of words that are gone are dropped; the rest stay as they were.
 */
export function stampWords(
  translated: Known['translated'],
  { scenario: { id, language }, words }: ParsedScenario,
  locale: Locale,
  only?: ReadonlySet<string>,
): Known['translated'] {
  const original = words[language] ?? {};
  const before = translated[id]?.[locale] ?? {};
  const stamps = Object.entries(original).flatMap(([key, text]) => {
    const isStamped = only === undefined || only.has(key);
    const stamp = isStamped ? hashOf(text) : Object.hasOwn(before, key) ? before[key] : undefined;
    return stamp === undefined ? [] : [[key, stamp] as const];
  });
  return { ...translated, [id]: { ...translated[id], [locale]: Object.fromEntries(stamps) } };
}
