import type { Span } from '../core/findings.ts';
import type { Document } from '../language/document.ts';

/** The span of tokens `first` up to, not including, `last`. */
export function spanOf(document: Document, first: number, last: number): Span {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  return { start, end, quote: document.text.slice(start, end) };
}

/** Spans in text order, each once. */
export function distinctSpans(spans: readonly Span[]): Span[] {
  const seen = new Map<string, Span>();
  for (const span of spans) seen.set(`${span.start}-${span.end}`, span);
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The words of tokens `first` up to `last` as one line. */
export function wordsOf(document: Document, first: number, last: number): string {
  return spanOf(document, first, last).quote.replace(/\s+/g, ' ');
}

/** Whether two stretches of tokens share one. */
export const overlaps = (
  a: { readonly first: number; readonly last: number },
  b: { readonly first: number; readonly last: number },
): boolean => a.first < b.last && b.first < a.last;
