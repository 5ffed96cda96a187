import type { Annotations } from './annotate.ts';
import { isCue } from './annotate.ts';
import { turnsIn } from './turns.ts';

/** What it costs to step over a token when two words are held to belong together. */
const COMMA = 2;
const CLAUSE = 5;
const BREAK = 7;
const CONTRAST = 40;

const BREAKS = new Set([';', ':', '—', '–', '(', ')', '[', ']']);

/** Cost of the way through a text, so that nearness respects clauses: `between` grows with tokens and boundaries. */
export class Nearness {
  readonly #sums: Float64Array;

  constructor(notes: Annotations) {
    const { tokens } = notes.document;
    this.#sums = new Float64Array(tokens.length + 1);
    const contrasts = new Set(contrastsOf(notes));
    for (let i = 0; i < tokens.length; i++) {
      const end = tokens[i]!.text === '(' ? shortAside(notes, i) : i;
      for (; i < end; i++) this.#sums[i + 1] = this.#sums[i]!;
      if (i < tokens.length)
        this.#sums[i + 1] = this.#sums[i]! + (contrasts.has(i) ? CONTRAST : costOf(notes, i));
    }
  }

  /**
   * Cost between two token ranges, ≥ 0; 0 where they touch or overlap.
   * A token costs 1, a comma 2 more, a relative or conjunction 5 more, a colon or dash 7 more.
   */
  between(a: { first: number; last: number }, b: { first: number; last: number }): number {
    if (a.last <= b.first) return this.#sums[b.first]! - this.#sums[a.last]!;
    if (b.last <= a.first) return this.#sums[a.first]! - this.#sums[b.last]!;
    return 0;
  }

  /** Whether token `at` is a strong mark: a colon, a dash, a bracket. */
  isBreak(at: number): boolean {
    return (this.#sums[at + 1] ?? 0) - (this.#sums[at] ?? 0) >= BREAK;
  }
}

/** "…, while Boko Haram attacked a base in B": the first tokens of clauses that tell of others behind a comma. */
const contrastsOf = (notes: Annotations): number[] =>
  turnsIn(notes, 'contrasts', 0, notes.document.tokens.length)
    .map((t) => t.first)
    .filter((at) => notes.document.tokens[at - 1]?.text === ',');

/** "(FACA)", "(nord)": a short aside does not part what stands around it. */
function shortAside(notes: Annotations, open: number): number {
  const { tokens } = notes.document;
  for (let i = open + 1; i < Math.min(open + 9, tokens.length); i++)
    if (tokens[i]!.text === ')') return i + 1;
  return open;
}

function costOf(notes: Annotations, at: number): number {
  const token = notes.document.tokens[at]!;
  if (token.kind === 'mark') {
    if (token.text === ',') return COMMA;
    return BREAKS.has(token.text) ? BREAK : 0;
  }
  if (isCue(notes, at, 'subordinator') || isCue(notes, at, 'relative')) return CLAUSE;
  return 1;
}

/** A stretch of a sentence between strong boundaries, for deciding what governs what. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

const CLAUSE_MARKS = new Set([';', ':', '—', '(', ')']);

/** The clause around token `at`: bounded by strong marks, relatives and conjunctions. */
export function clauseAround(notes: Annotations, at: number): Clause {
  const sentence = notes.document.sentences[notes.document.sentenceOf[at] ?? 0];
  if (!sentence) return { first: at, last: at + 1 };
  let first = at;
  while (first > sentence.first && !bounds(notes, first - 1)) first--;
  let last = at + 1;
  while (last < sentence.last && !bounds(notes, last)) last++;
  return { first, last };
}

function bounds(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  if (token.kind === 'mark') return CLAUSE_MARKS.has(token.text);
  return (
    isCue(notes, at, 'subordinator') ||
    (isCue(notes, at, 'relative') && notes.document.tokens[at - 1]?.text === ',')
  );
}
