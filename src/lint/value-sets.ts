/** Values remembered in one set. The shipped calls need six; of more, the smallest and the largest are kept. */
const KEPT = 64;

/**
 * Sets of numbers, each kept once and named by a small number, 0 being the empty one. Neighbouring states nearly always
 * share theirs, so joining two is mostly a comparison of names.
 */
export interface ValueSets {
  readonly of: (...values: readonly number[]) => number;
  /** In rising order. */
  readonly values: (set: number) => readonly number[];
  readonly join: (a: number, b: number) => number;
  /** The set with every value changed by a move. */
  readonly changed: (set: number, by: number) => number;
}

/** `change` says what a move does to one value; by 0 it does nothing. */
export function valueSets(change: (value: number, by: number) => number): ValueSets {
  const lists: (readonly number[])[] = [[]];
  const names = new Map<string, number>([['', 0]]);
  const joined = new Map<string, number>();
  const moved = new Map<string, number>();

  const name = (values: Iterable<number>): number => {
    let list = [...new Set(values)].sort((a, b) => a - b);
    if (list.length > KEPT) list = [...list.slice(0, KEPT / 2), ...list.slice(-KEPT / 2)];
    const text = list.join(' ');
    const known = names.get(text);
    if (known !== undefined) return known;
    names.set(text, lists.length);
    return lists.push(list) - 1;
  };
  const remembered = (memory: Map<string, number>, key: string, make: () => number): number => {
    const known = memory.get(key) ?? make();
    memory.set(key, known);
    return known;
  };
  const values = (set: number): readonly number[] => lists[set] ?? [];
  return {
    of: (...list) => name(list),
    values,
    join: (a, b) => {
      if (a === b || b === 0) return a;
      if (a === 0) return b;
      return remembered(joined, `${a} ${b}`, () => name([...values(a), ...values(b)]));
    },
    changed: (set, by) =>
      by === 0 ? set : remembered(moved, `${set} ${by}`, () => name(values(set).map((value) => change(value, by)))),
  };
}
