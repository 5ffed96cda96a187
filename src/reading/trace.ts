import type { Explanations, Reason } from '../core/explanations.ts';
import type { Span } from '../core/findings.ts';
import type { Document } from '../language/document.ts';
import type { ListId } from '../language/lists.ts';
import type { ReadingRule } from './rules/index.ts';
import type { Counts } from './text/sections.ts';
import { spanOf } from './span.ts';

/** Tokens `first` up to, not including, `last`. */
export interface Tokens {
  readonly first: number;
  readonly last: number;
}

/** What a pack calls its lists, and `DateMention.rule`: made, not written down, so that only a rule of the reading can be misspelt. */
export type PackRule = ListId | DateRules;
export type DateRules = string & { readonly ofDates: true };

/** What of a value a ground speaks for; the words of a frame or statement bear several. */
export type Aspect =
  | 'told'
  | 'certainty'
  | 'background'
  | 'means'
  | 'outcome'
  | 'when'
  | 'where'
  | 'act'
  | 'author'
  | 'speaker'
  | 'channel'
  | 'addressees'
  | 'condition'
  | 'value';

/** A rule that fired, and the words on which it did. */
export interface Ground extends Tokens {
  readonly rule: string;
  readonly aspect?: Aspect;
}

/**
 * What fired while a report was read, kept only when somebody asks: `notes.trace` is null otherwise, and
 * `notes.trace?.because(…)` then costs one comparison.
 *
 * Grounds hang on the very objects that reading passes along (the span of a frame's words, a toll, a list of agents),
 * so that they follow a value through merging without being part of it.
 */
export class Trace {
  readonly #grounds = new Map<object, Ground[]>();
  readonly #aside: Ground[] = [];
  readonly #removed: Reason[] = [];
  readonly #values = new Map<string, Reason[]>();
  readonly #left: Reason[] = [];
  #document: Document | null = null;
  #before: Counts | null = null;

  /**
   * Whose tokens the grounds count from here on.
   * @param before what was found in the sections before: pointers count from there
   */
  open(document: Document, before: Counts): void {
    this.#settleAside();
    this.#document = document;
    this.#before = before;
  }

  /** Notes that `of` is as it is by a rule: of the reading, or of a pack (`language/lists.ts`). */
  because(of: object, rule: ReadingRule | PackRule, { first, last }: Tokens, aspect: Aspect = 'value'): void {
    const known = this.#grounds.get(of);
    const ground = { rule, first, last, aspect };
    if (known) known.push(ground);
    else this.#grounds.set(of, [ground]);
  }

  /** Notes that words which look like something reportable were left aside. */
  leave(rule: ReadingRule, { first, last }: Tokens): void {
    this.#aside.push({ rule, first, last });
  }

  /** As `leave`, for words that are no longer in the document. */
  leaveWords(rule: ReadingRule, evidence: Span): void {
    this.#removed.push({ rule, evidence });
  }

  /** The grounds of a value, in the order in which they came. */
  of(value: object, aspect?: Aspect): readonly Ground[] {
    const all = this.#grounds.get(value) ?? [];
    return aspect === undefined ? all : all.filter((g) => g.aspect === aspect);
  }

  /** `copy` stands for `original` from here on. */
  follow<T extends object>(copy: T, original: object): T {
    const grounds = this.#grounds.get(original);
    if (grounds && copy !== original) this.#grounds.set(copy, grounds);
    return copy;
  }

  /** Says on what a value of the findings rests. @param pointer JSON Pointer into the findings */
  explain(pointer: string, grounds: readonly Ground[]): void {
    this.#say(
      pointer,
      grounds.map((g) => this.#reason(g)),
    );
  }

  /** As `explain`, where the words are spans already. */
  explainWords(
    pointer: string,
    reasons: readonly { readonly rule: ReadingRule; readonly evidence: Span }[],
  ): void {
    this.#say(pointer, reasons);
  }

  #say(within: string, reasons: readonly Reason[]): void {
    const pointer = this.#inReport(within);
    const all = [...(this.#values.get(pointer) ?? []), ...reasons];
    if (all.length > 0) this.#values.set(pointer, distinct(all));
  }

  /** All that was said, in the order in which it was, and what was left aside in text order. */
  explanations(): Explanations {
    this.#settleAside();
    return {
      values: [...this.#values].map(([of, reasons]) => ({ of, reasons })),
      leftAside: distinct(this.#left.toSorted((a, b) => a.evidence.start - b.evidence.start)),
    };
  }

  #settleAside(): void {
    const all = [...this.#removed, ...this.#aside.map((g) => this.#reason(g))];
    this.#left.push(
      ...all.toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end),
    );
    this.#removed.length = 0;
    this.#aside.length = 0;
  }

  /** "/incidents/0/when" of a section that twelve incidents stand before is "/incidents/12/when". */
  #inReport(pointer: string): string {
    const [, list = '', index, ...rest] = pointer.split('/');
    const before = this.#before?.[list as keyof Counts] ?? 0;
    return ['', list, Number(index) + before, ...rest].join('/');
  }

  #reason({ rule, first, last }: Ground): Reason {
    if (!this.#document) throw new Error('The trace was never opened on a document.');
    return { rule, evidence: spanOf(this.#document, first, last) };
  }
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((r) => [`${r.rule} ${r.evidence.start}-${r.evidence.end}`, r])).values()];
}
