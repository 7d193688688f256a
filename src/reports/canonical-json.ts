/**
 * JSON in one form only: keys sorted by code unit, no spaces, members without a value left out. The same value gives the
 * same text whatever wrote it, so its checksum can be worked out again anywhere. The order of RFC 8785, whose numbers and
 * strings are those of `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  // One growing string: years of trials have a million members, and an array for each costs twice the time.
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += `${text === '' ? '' : ','}${canonicalJson(one)}`;
    return `[${text}]`;
  }
  for (const [key, member] of sortedMembers(value))
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  return `{${text}}`;
}

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
    for (const [i, [key, member]] of sortedMembers(value).entries()) {
      yield `${i > 0 ? ',' : ''}${JSON.stringify(key)}:`;
      yield* canonicalParts(member, levels - 1);
    }
    yield '}';
  }
}

function sortedMembers(value: object): readonly (readonly [string, unknown])[] {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.sort(([a], [b]) => (a < b ? -1 : 1));
}
