/**
 * JSON in one form only: keys sorted by code unit, no spaces, members without a value left out. The same value gives the
 * same text whatever wrote it, so its checksum can be worked out again anywhere. The order of RFC 8785, whose numbers and
 * strings are those of `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  // One growing string: years of trials have a million members, and an array for each costs twice the time.
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += `${text === '' ? '' : ','}${canonicalJson(one)}`;
    return `[${text}]`;
  }
  for (const key of sortedKeys(value))
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson((value as Members)[key])}`;
  return `{${text}}`;
}

type Members = Readonly<Record<string, unknown>>;

/** Most strings of a record are ids and words of closed lists, in which nothing has to be escaped. */
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
const PLAIN = /^[\w .:-]*$/;

/**
 * The same text in parts: brackets are opened one by one down to so many levels, and what lies deeper comes whole. A
 * comma between two parts of a list comes by itself. Years of trials so never stand in one string.
 */
export function* canonicalParts(value: unknown, levels: number): Generator<string, void> {
  if (levels === 0 || value === null || typeof value !== 'object') {
    yield canonicalJson(value);
  } else if (Array.isArray(value)) {
    yield '[';
    for (const [i, one] of value.entries()) {
      if (i > 0) yield ',';
      yield* canonicalParts(one, levels - 1);
    }
    yield ']';
  } else {
    yield '{';
    for (const [i, key] of sortedKeys(value).entries()) {
      yield `${i > 0 ? ',' : ''}${quoted(key)}:`;
      yield* canonicalParts((value as Members)[key], levels - 1);
    }
    yield '}';
  }
}

function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value).filter((key) => (value as Members)[key] !== undefined);
  return keys.sort();
}
