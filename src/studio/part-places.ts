import type { Source } from '../scenario/source-map.ts';

/** Where a part of the call stands in call.yaml. Lines count from 1; `end` is the last line that is still its own. */
export interface PlaceOfPart {
  readonly id: string;
  readonly kind: 'node' | 'check' | 'ending';
  readonly line: number;
  readonly end: number;
}

const LISTS = [
  ['nodes', 'node'],
  ['checks', 'check'],
  ['endings', 'ending'],
] as const;

/** Finds the parts in a file as far as it can be read; its form need not be right, only its YAML. */
export function partPlaces(source: Source, lines: number): readonly PlaceOfPart[] {
  const data: unknown = source.data;
  if (!isRecord(data)) return [];
  const found = LISTS.flatMap(([list, kind]) => {
    const parts: unknown = Object.hasOwn(data, list) ? data[list] : null;
    if (!Array.isArray(parts)) return [];
    return parts.flatMap((part: unknown, i) =>
      isRecord(part) && typeof part.id === 'string' ? [{ id: part.id, kind, line: source.place([list, i]).line }] : [],
    );
  });
  // A part ends where the next part, or the next key of the file, begins.
  const starts = [...found.map(({ line }) => line), ...Object.keys(data).map((key) => source.place([key], true).line)];
  return found.map((part) => {
    const next = Math.min(...starts.filter((line) => line > part.line), lines + 1);
    return { ...part, end: next - 1 };
  });
}

/** The part a line belongs to. */
export function partAtLine<Part extends PlaceOfPart>(parts: readonly Part[], line: number): Part | null {
  return parts.find((part) => part.line <= line && line <= part.end) ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
