/** Making sentences that rest on words. */
import type { Bilingual } from '../core/bilingual.ts';
import type { BriefFigure, BriefSentence, Citation, Citations } from '../core/brief.ts';
import type { Claim } from '../core/records.ts';

/** What a sentence is made of; without a citation there is none. */
export interface Draft {
  readonly key: string;
  readonly text: Bilingual;
  readonly citations: readonly Citation[];
  readonly figures?: readonly BriefFigure[];
  readonly incidents?: readonly string[];
  readonly findings?: readonly string[];
}

/** With the spaces of French before its signs: they are not to be broken. */
export const typeset = ({ fr, en }: Bilingual): Bilingual => ({
  fr: fr.replaceAll(/ (?=[;:?!»%])/g, '\u00a0').replaceAll('« ', '«\u00a0'),
  en,
});

/** The sentence, or nothing where it would rest on no words. */
export function sentence({
  key,
  text,
  citations,
  figures = [],
  incidents = [],
  findings = [],
}: Draft): readonly BriefSentence[] {
  const [first, ...rest] = distinct(citations);
  if (first === undefined) return [];
  const cited: Citations = [first, ...rest];
  return [
    {
      key,
      text: typeset(text),
      citations: cited,
      figures,
      incidents: [...new Set(incidents)].sort(),
      findings,
    },
  ];
}

/** The words of a claim; a decided one rests on none. */
export const wordsOf = (claim: Claim): readonly Citation[] =>
  claim.report === null ? [] : claim.spans.map((span) => ({ report: claim.report, span }));

/** A number that a claim gives. */
export const given = (value: number): BriefFigure => ({ value, from: 'claim' });

/** A number of a finding that the sentence names. */
export const found = (value: number): BriefFigure => ({ value, from: 'finding' });

/** A number of things that the sentence cites. */
export const counted = (value: number): BriefFigure => ({ value, from: 'count' });

function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of citations) {
    const { report, span } = citation;
    const key = `${report} ${span.start} ${span.end}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
