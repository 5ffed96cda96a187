/** Characters of JSON that are kept at most: some dozens of megabytes in memory. */
const MOST_CHARS = 16_000_000;

/** The last answers by their address: what was seen once is seen again while the server is away. */
export class Kept {
  readonly #most: number;
  /** The one that was used longest ago comes first. */
  readonly #answers = new Map<string, { readonly value: unknown; readonly chars: number }>();
  #chars = 0;

  constructor(most: number = MOST_CHARS) {
    this.#most = most;
  }

  /** @param chars how long the answer was; one that is longer than all that may be kept is not kept */
  put(url: string, value: unknown, chars: number): void {
    this.#drop(url);
    if (chars > this.#most) return;
    this.#answers.set(url, { value, chars });
    this.#chars += chars;
    for (const oldest of this.#answers.keys()) {
      if (this.#chars <= this.#most) return;
      this.#drop(oldest);
    }
  }

  /** @returns undefined where nothing is kept: an answer is never undefined */
  get(url: string): unknown {
    const found = this.#answers.get(url);
    if (found === undefined) return undefined;
    this.#answers.delete(url);
    this.#answers.set(url, found);
    return found.value;
  }

  #drop(url: string): void {
    this.#chars -= this.#answers.get(url)?.chars ?? 0;
    this.#answers.delete(url);
  }
}
