/**
 * Every way of putting one of each list behind one another, for turns whose parts vary freely:
 * "a reconnu" or "admet" with "être l’auteur" or "être derrière".
 */
export function combined(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => (head === '' ? tail : `${head} ${tail}`))),
    [''],
  );
}
