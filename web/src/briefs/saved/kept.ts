/** Unsaved work, kept in this browser until it is saved or discarded. */
import type { BriefEdits } from '../../../../src/core/editing/index.ts';

export interface KeptWork {
  /** The version that it was made from; null: a brief that is not saved yet. */
  readonly from: number | null;
  readonly redraft: boolean;
  readonly title: string;
  readonly edits: BriefEdits;
}

const keyOf = (name: string): string => `vigie-brief-${name}`;

export function keepWork(name: string, work: KeptWork | null): void {
  try {
    if (work === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(work));
  } catch {
    // A browser that keeps nothing loses what is not saved; the page still holds it.
  }
}

export function keptWork(name: string): KeptWork | null {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? null : (JSON.parse(text) as KeptWork);
  } catch {
    return null;
  }
}
