/** Work that must not overlap, done in the order it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` after all that was asked for before; a failure is the asker's and stops nobody else. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Settles when all that was asked for so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
