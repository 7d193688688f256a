/** Where something stands in a text (an offset), and where its parts do. */
export interface Spot {
  readonly at: number;
  readonly keys?: ReadonlyMap<string, { readonly key: number; readonly value: Spot }>;
  readonly items?: readonly Spot[];
}

/** The offset of what stands at a path (of its key with `atKey`); of the nearest parent that is there. */
export function offsetAt(root: Spot, path: readonly PropertyKey[], atKey: boolean): number {
  let spot = root;
  for (const [depth, step] of path.entries()) {
    const pair = spot.keys?.get(String(step));
    if (pair && atKey && depth === path.length - 1) return pair.key;
    const next = pair ? pair.value : typeof step === 'number' ? spot.items?.[step] : undefined;
    if (!next) break;
    spot = next;
  }
  return spot.at;
}

/** Line and column, from 1, of an offset. The lines are counted when first asked for: a sound file never asks. */
export function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | null = null;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    }
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1) };
  };
}
