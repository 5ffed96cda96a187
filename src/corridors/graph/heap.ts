/**
 * A heap of nodes by distance, in typed arrays: four children a parent, since fewer levels mean fewer cache misses than two would.
 * A node may stand in it several times; whoever pops it tells by its distance which entry still counts.
 */
export class NodeHeap {
  #keys = new Float64Array(1024);
  #nodes = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Of the entry that `pop` gives next; meaningless when empty. */
  get least(): number {
    return this.#keys[0]!;
  }

  push(key: number, node: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const nodes = this.#nodes;
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 2;
      if (keys[up]! <= key) break;
      keys[at] = keys[up]!;
      nodes[at] = nodes[up]!;
      at = up;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** Takes out the node of the least key; the heap must not be empty. */
  pop(): number {
    const top = this.#nodes[0]!;
    const last = --this.#size;
    if (last > 0) this.#sink(this.#keys[last]!, this.#nodes[last]!);
    return top;
  }

  #sink(key: number, node: number): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const size = this.#size;
    let at = 0;
    for (;;) {
      const child = 4 * at + 1;
      if (child >= size) break;
      const end = child + 4 < size ? child + 4 : size;
      let best = child;
      let bestKey = keys[child]!;
      for (let other = child + 1; other < end; other++) {
        const otherKey = keys[other]!;
        if (otherKey < bestKey) {
          best = other;
          bestKey = otherKey;
        }
      }
      if (bestKey >= key) break;
      keys[at] = bestKey;
      nodes[at] = nodes[best]!;
      at = best;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  #grow(): void {
    const [keys, nodes] = [new Float64Array(2 * this.#size), new Int32Array(2 * this.#size)];
    keys.set(this.#keys);
    nodes.set(this.#nodes);
    [this.#keys, this.#nodes] = [keys, nodes];
  }
}
