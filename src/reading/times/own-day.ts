import type { Document } from '../../language/document.ts';
import { readDates } from '../../language/dates.ts';
import type { CompiledPack } from '../annotation/compile.ts';

/**
 * The day that a text says it was written on: its first dateline with day, month and year ("Agadez, 9 juillet 2025.").
 * @returns ISO day; null where no line says so
 */
export function writtenOn(document: Document, words: CompiledPack): string | null {
  const line = readDates(document, words.pack.dates, null).find(
    (d) => d.dateline && d.from !== null && d.from === d.to,
  );
  return line?.from ?? null;
}
