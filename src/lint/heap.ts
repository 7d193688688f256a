/** Numbers waiting with a cost each; the cheapest comes out first. A binary heap in one list of pairs. */
export class Heap {
  private readonly pairs: { readonly cost: number; readonly item: number }[] = [];

  push(item: number, cost: number): void {
    const { pairs } = this;
    let i = pairs.length;
    pairs.push({ item, cost });
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (this.costAt(up) <= this.costAt(i)) return;
      this.swap(i, up);
      i = up;
    }
  }

  pop(): { readonly item: number; readonly cost: number } | undefined {
    const { pairs } = this;
    const first = pairs[0];
    const last = pairs.pop();
    if (!first || !last || pairs.length === 0) return first;
    pairs[0] = last;
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      const less = this.costAt(left + 1) < this.costAt(left) ? left + 1 : left;
      if (this.costAt(less) >= this.costAt(i)) return first;
      this.swap(i, less);
      i = less;
    }
  }

  private costAt(i: number): number {
    return this.pairs[i]?.cost ?? Number.POSITIVE_INFINITY;
  }

  private swap(i: number, j: number): void {
    const { pairs } = this;
    const [a, b] = [pairs[i], pairs[j]];
    if (a && b) [pairs[i], pairs[j]] = [b, a];
  }
}
