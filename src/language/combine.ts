/** Phrases put together of parts that vary freely: "a reconnu" or "admet" with "être l’auteur" or "être derrière". */

/** Every way of putting one of each list behind one another, as yet not spelled out: a few parts make thousands. */
export interface Combination {
  /** One list at least; '' leaves a part out. */
  readonly parts: readonly (readonly string[])[];
}

/** Phrases of which many may stand together as one combination. */
export type Phrases = readonly (string | Combination)[];

/** All the ways of combining parts, for lists that may hold them so. */
export const ways = (...parts: readonly (readonly string[])[]): Combination => ({ parts });

/** The phrases of a combination, one by one. */
export function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => joined(head, tail))),
    [''],
  );
}

const joined = (head: string, tail: string): string =>
  head === '' ? tail : tail === '' ? head : `${head} ${tail}`;

/** Phrases one by one. */
export const spelledOut = (phrases: Phrases): readonly string[] =>
  phrases.flatMap((phrase) => (typeof phrase === 'string' ? [phrase] : combined(...phrase.parts)));
