/** One report's word on a question with several possible answers. */
export interface Vote {
  /** The answer, in any spelling that is the same for the same answer. */
  readonly value: string;
  readonly lineage: number;
  /** Chance that this source is right, 0..1, exclusive of both. */
  readonly reliability: number;
}

/** One lineage's word: an answer with the chance that it is right, and its share where the lineage gives several. */
interface Word {
  readonly value: string;
  readonly reliability: number;
  readonly share: number;
}

// A wire story and its copies are one witness: who told it first. Where copies changed an answer, each has its share.
function wordsOf(votes: readonly Vote[]): readonly Word[] {
  const byLineage = Map.groupBy(votes, ({ lineage }) => lineage);
  return [...byLineage.values()].flatMap((own) => {
    const reliability = own[0]?.reliability ?? 0.5;
    return [...Map.groupBy(own, ({ value }) => value)].map(([value, same]) => ({
      value,
      reliability,
      share: same.length / own.length,
    }));
  });
}

/**
 * Chance of each answer that was given, from who gives it: each lineage adds the log-odds of its source being right rather than
 * wrong with just this answer (Dong, Berti-Équille and Srivastava 2009, ACCU, with copies counted once).
 * @param votes in the order of telling
 * @param wrongAnswers how many wrong answers there are to be given, ≥ 1; they are taken to be equally likely
 * @returns 0..1 by answer; what is missing to 1 is the chance that nobody is right
 */
export function chances(votes: readonly Vote[], wrongAnswers: number): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { value, reliability, share } of wordsOf(votes)) {
    const odds = Math.log((wrongAnswers * reliability) / (1 - reliability));
    scores.set(value, (scores.get(value) ?? 0) + share * odds);
  }
  const top = Math.max(0, ...scores.values());
  const unsaid = Math.max(0, wrongAnswers + 1 - scores.size) * Math.exp(-top);
  const all = [...scores.values()].reduce((sum, score) => sum + Math.exp(score - top), unsaid);
  return new Map([...scores].map(([value, score]) => [value, Math.exp(score - top) / all]));
}
