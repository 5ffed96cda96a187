import { CHANGE_KINDS, type RecordChanges } from '../../../src/core/changes.ts';
import { getChanges } from '../api/changes.ts';
import { Resource } from '../api/resource.svelte.ts';

const KEY = 'vigie.looked';

/** Up to where somebody has looked at the record. */
export interface Looked {
  /** Sequence number of the journal. */
  readonly sequence: number;
  /** When they said so, ISO; told to them, and asked of nobody. */
  readonly at: string;
}

/** What is new or changed since somebody last marked all as looked at, in this browser. */
class News {
  readonly found = new Resource<RecordChanges>();
  mark = $state.raw<Looked | null>(stored());
  /** The mark before the last one, to go back to. */
  before = $state.raw<Looked | null>(null);
  /** Whether somebody looks at this record for the first time. */
  isFirst = $state(false);

  get total(): number {
    const found = this.found.value;
    return found === null ? 0 : CHANGE_KINDS.reduce((sum, kind) => sum + found[kind].total, 0);
  }

  load(): void {
    void this.found.load(async (signal) => {
      const found = await getChanges(this.mark?.sequence ?? null, signal);
      if (this.mark === null) {
        this.isFirst = true;
        this.#put({ sequence: found.sequence, at: new Date().toISOString() });
      }
      return found;
    });
  }

  /** Marks what is listed as looked at, and nothing that came in meanwhile. */
  markAll(): void {
    const found = this.found.value;
    if (found === null) return;
    this.before = this.mark;
    this.#put({ sequence: found.sequence, at: new Date().toISOString() });
    this.load();
  }

  undo(): void {
    if (this.before !== null) this.#put(this.before);
    this.before = null;
    this.load();
  }

  #put(mark: Looked): void {
    this.mark = mark;
    try {
      localStorage.setItem(KEY, JSON.stringify(mark));
    } catch {
      // A browser that keeps nothing looks for the first time each time.
    }
  }
}

function stored(): Looked | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Looked> | null;
    const { sequence, at } = kept ?? {};
    const isMark = Number.isInteger(sequence) && typeof at === 'string' && !Number.isNaN(Date.parse(at));
    return isMark ? { sequence: Number(sequence), at } : null;
  } catch {
    return null;
  }
}

export const news = new News();
