/** A binary heap: `pop` gives the item that comes before all others. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = items[up];
      if (parent === undefined || !this.#isBefore(item, parent)) break;
      items[at] = parent;
      at = up;
    }
    items[at] = item;
  }

  pop(): T | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    this.#sink(last);
    return top;
  }

  #sink(item: T): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      const [l, r] = [items[2 * at + 1], items[2 * at + 2]];
      if (l === undefined) break;
      const child = r !== undefined && this.#isBefore(r, l) ? 2 * at + 2 : 2 * at + 1;
      const best = child === 2 * at + 1 ? l : (r ?? l);
      if (!this.#isBefore(best, item)) break;
      items[at] = best;
      at = child;
    }
    items[at] = item;
  }
}
