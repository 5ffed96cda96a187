/** What the record learns, passed on to whoever listens, with a short memory for those who were cut off. */
import type { RecordEvent, Vigie } from '../core/use-cases.ts';

const REMEMBERED = 1000;

export interface Live {
  /** Remembered events after a sequence number; null where some of them are forgotten. */
  since(sequence: number): readonly RecordEvent[] | null;
  listen(listener: (event: RecordEvent) => void): () => void;
  close(): void;
}

/** Follows a record from now on. */
export function follow(vigie: Pick<Vigie, 'subscribe'>): Live {
  const memory: RecordEvent[] = [];
  const listeners = new Set<(event: RecordEvent) => void>();
  const unsubscribe = vigie.subscribe((event) => {
    memory.push(event);
    if (memory.length > REMEMBERED) memory.shift();
    for (const listener of listeners) listener(event);
  });
  return {
    since: (sequence) => {
      const oldest = memory[0]?.sequence;
      if (oldest === undefined || oldest > sequence + 1) return null;
      return memory.filter((event) => event.sequence > sequence);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: unsubscribe,
  };
}
