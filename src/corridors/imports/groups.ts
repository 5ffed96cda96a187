/** Things that are one (union by path halving; Tarjan and van Leeuwen 1984). */
export class Groups {
  readonly #parent: Int32Array;
  #count: number;

  /** @param most how many things there may be in the end */
  constructor(count: number, most = count) {
    this.#parent = new Int32Array(most);
    for (let i = 0; i < most; i++) this.#parent[i] = i;
    this.#count = count;
  }

  /** Things so far. */
  get count(): number {
    return this.#count;
  }

  /** Takes one more thing in; those before keep their numbers. */
  add(): number {
    return this.#count++;
  }

  /** What stands for everything that is one with it. */
  of(one: number): number {
    const parent = this.#parent;
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Makes two one. @param to what stands for both from then on: its position counts */
  join(from: number, to: number): void {
    this.#parent[this.of(from)] = this.of(to);
  }
}
