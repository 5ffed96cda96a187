/** Disjoint sets of positions 0..size−1 (Tarjan 1975: path halving, smaller root wins). */
export class Components {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let i = 0; i < size; i++) this.#parent[i] = i;
  }

  /** The least position of the set that `i` is in. */
  rootOf(i: number): number {
    let at = i;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      const over = this.#parent[up] ?? up;
      this.#parent[at] = over;
      at = over;
    }
  }

  /** Puts the sets of `i` and `j` together. */
  join(i: number, j: number): void {
    const [a, b] = [this.rootOf(i), this.rootOf(j)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets, each in ascending order, by their least position. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.rootOf(i);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [i]);
      else group.push(i);
    }
    return [...groups.values()];
  }
}
