/** A part of a file of which nothing is known yet: what is asked for and is not there, or is another kind of thing, is nothing. */
export type Loose = Readonly<Record<string, unknown>>;

const NOTHING: Loose = {};

export function asMap(value: unknown): Loose {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Loose) : NOTHING;
}

/** A key's value; what every object inherits does not count. */
export function at(map: Loose, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

export function textAt(map: Loose, key: string): string | undefined {
  const value = at(map, key);
  return typeof value === 'string' ? value : undefined;
}

export function listAt(map: Loose, key: string): readonly unknown[] {
  const value = at(map, key);
  return Array.isArray(value) ? value : [];
}

/** The maps in a list, each with its number there. */
export function mapsAt(map: Loose, key: string): readonly (readonly [number, Loose])[] {
  return listAt(map, key).map((value, i) => [i, asMap(value)] as const);
}

/** The ids of the parts in a list; null where the list itself is missing, so that nothing can be said of it. */
export function idsAt(map: Loose, key: string): ReadonlySet<string> | null {
  if (!Array.isArray(at(map, key))) return null;
  return new Set(mapsAt(map, key).flatMap(([, part]) => textAt(part, 'id') ?? []));
}
