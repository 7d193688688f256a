/** A map of a file that may have any shape. */
export type Raw = Readonly<Record<string, unknown>>;

/** The value as a map; an empty one where it is none. */
export function rawOf(value: unknown): Raw {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Raw) : {};
}

/** The value as a list of maps, in the places they stand. */
export function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(rawOf) : [];
}

/** The value as a text; an empty one where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
