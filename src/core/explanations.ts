import type { Span } from './findings.ts';

/** A rule that fired, with the words on which it did. Ids: `fr.day`, `story.opens`, `en.trigger.attack.strong`. */
export interface Reason {
  readonly rule: string;
  readonly evidence: Span;
}

/** Why one value of the findings is what it is. */
export interface Explanation {
  /** JSON Pointer (RFC 6901) to the value in the findings: "/incidents/0/when". */
  readonly of: string;
  /** In the order in which they came; never empty. */
  readonly reasons: readonly Reason[];
}

/** Beside the findings of a report, where asked for: why each value, and what was left aside by which rule. */
export interface Explanations {
  readonly values: readonly Explanation[];
  /** Words that could tell of something, and the rule by which they were not reported; in text order. */
  readonly leftAside: readonly Reason[];
}
