/** The known word with the smallest edit distance (Levenshtein), for "did you mean". Empty where nothing is known. */
export function nearest(wanted: string, known: Iterable<string>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  // A name of hundreds of characters is near to nothing; its length alone must not cost time.
  const sought = wanted.slice(0, LONGEST);
  for (const candidate of known) {
    const distance = editDistance(sought, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** No id or key is longer by far. */
const LONGEST = 80;

/** The nearest word as a message shows it: in quotes, or that there is none. */
export function sayNearest(wanted: string, known: Iterable<string>): string {
  const found = nearest(wanted, known);
  return found === '' ? 'there is none' : `"${found}"`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
