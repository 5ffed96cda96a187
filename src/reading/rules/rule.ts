/**
 * A rule of the reading: what it does, in a sentence for whoever asks why, and short reports in which it must fire
 * (at least two) and must not (at least one). `rules.test.ts` puts them to the real reader as if published on
 * Thursday 3 July 2025.
 */
export interface Rule {
  readonly says: { readonly fr: string; readonly en: string };
  readonly yes: Examples;
  readonly no: Examples;
}

/** By language, where that language can say it. */
export interface Examples {
  readonly fr?: string | readonly string[];
  readonly en?: string | readonly string[];
}
