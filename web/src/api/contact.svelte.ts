const ASK_AGAIN_MS = 3000;

/** Whether the server answers, and when it last did; while it does not, it is asked from time to time. */
class Contact {
  isUp = $state(true);
  last = $state.raw<Date>(new Date());
  /** What is done each time it answers again, in the order in which it was asked for. */
  readonly #always = new Set<() => void>();
  /** What is done the next time only. */
  #once = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  heard(): void {
    this.last = new Date();
    if (this.isUp) return;
    this.isUp = true;
    clearTimeout(this.#timer);
    const waiting = this.#once;
    this.#once = new Set();
    for (const one of [...this.#always, ...waiting]) one();
  }

  lost(): void {
    if (!this.isUp) return;
    this.isUp = false;
    this.#askLater();
  }

  /** @returns what calls it off */
  onBack(one: () => void): () => void {
    this.#always.add(one);
    return () => this.#always.delete(one);
  }

  /** Does something once the server is back, and only the first time. */
  onceBack(one: () => void): void {
    this.#once.add(one);
  }

  /** Asks whether anybody is there; told by `heard` if so. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const isThere = await fetch('api/health').then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) this.heard();
    else if (!this.isUp) this.#askLater();
  }

  #askLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), ASK_AGAIN_MS);
  }
}

export const contact = new Contact();

// A network that is back may have brought the server back. One that went away says nothing: the server is mostly this machine.
addEventListener('online', () => {
  if (!contact.isUp) void contact.ask();
});

/** Fetches, and notes whether anybody was there to answer. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    contact.heard();
    return response;
  } catch (error) {
    // What the page itself broke off says nothing of the server.
    if (init.signal?.aborted !== true) contact.lost();
    throw error;
  }
}
