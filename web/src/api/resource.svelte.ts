import { contact } from './contact.svelte.ts';
import { problemOf, type Problem } from './problem.ts';

/** Something fetched: what was last known, whether more is on its way, and why not. */
export class Resource<T> {
  value = $state.raw<T | null>(null);
  isLoading = $state(false);
  problem = $state.raw<Problem | null>(null);
  #abort: AbortController | null = null;
  #again: (() => void) | null = null;

  /** Fetches; an earlier fetch that has not ended is dropped. The last value stays in sight meanwhile. */
  async load(fetcher: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#again = () => void this.load(fetcher);
    this.isLoading = true;
    try {
      const value = await fetcher(abort.signal);
      if (abort.signal.aborted) return;
      this.value = value;
      this.problem = null;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = problemOf(error);
      // What the record no longer holds is not shown as if it did.
      if (this.problem.status === 404) this.value = null;
      if (this.problem.status === 0) contact.onceBack(() => this.#resume(abort));
    } finally {
      if (this.#abort === abort) this.isLoading = false;
    }
  }

  /** Fetches again what failed while nobody answered, unless it has been fetched or forgotten since. */
  #resume(failed: AbortController): void {
    if (this.#abort === failed && !failed.signal.aborted) this.retry();
  }

  retry(): void {
    this.#again?.();
  }

  /**
   * Shows at once what an action will bring.
   * @returns what brings the former value back where the action fails, unless something newer has come meanwhile
   */
  foreshow(change: (value: T) => T): () => void {
    const before = this.value;
    if (before === null) return () => undefined;
    const shown = change(before);
    this.value = shown;
    return () => {
      if (this.value === shown) this.value = before;
    };
  }

  /** Calls off what is under way; the last value stays. */
  stop(): void {
    this.#abort?.abort();
    this.isLoading = false;
  }

  /** Forgets the value and stops what is under way. */
  clear(): void {
    this.#abort?.abort();
    this.value = null;
    this.problem = null;
    this.isLoading = false;
  }
}
