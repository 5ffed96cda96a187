import type { Toponym } from '../../gazetteer/index.ts';
import { isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** The place and its fellows where it stands in a coordinated list ("Kayes, Niono et Gogui"). */
export function withListFellows(
  notes: Annotations,
  index: number,
  candidates: readonly number[],
  toponyms: readonly Toponym[],
): number[] {
  const chosen = toponyms[index]!;
  if (chosen.relation === 'between' || chosen.relation === 'axis') return [index];
  const fellows = candidates.filter((c) => {
    const t = toponyms[c]!;
    if ((t.place.geoPrecision === 3) !== (chosen.place.geoPrecision === 3)) return false;
    return (
      c === index ||
      (t.listId !== null && t.listId === chosen.listId) ||
      areCoordinated(notes, chosen, t) ||
      areToldInTurn(notes, chosen, t)
    );
  });
  // "soutenu par le Rwanda, dans l’est de la RDC": a bare name does not lead a list of places that a preposition opens.
  const opener = fellows.findIndex((c) => toponyms[c]!.relation !== 'none');
  if (opener > 0) fellows.splice(0, opener);
  return fellows;
}

/** Relations of what happened at a place or beside it. */
export const SPOTS: ReadonlySet<string> = new Set(['in', 'near', 'offset']);

/** "à A, autour de l’école, et près de B": the second phrase is joined to the first by a conjunction. */
function areCoordinated(notes: Annotations, a: Toponym, b: Toponym): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  if (!SPOTS.has(first.relation) || !SPOTS.has(second.relation)) return false;
  if (first.place.geoPrecision === 3 || second.place.geoPrecision === 3) return false;
  if (second.phraseFirst <= first.last || second.phraseFirst - first.last > 10) return false;
  let isJoined = false;
  for (let i = first.last; i < second.phraseFirst; i++) {
    if (isCue(notes, i, 'and') || isTheOther(notes, i)) isJoined = true;
    if (notes.words.auxiliaries.has(notes.document.tokens[i]!.text.toLowerCase())) return false;
    // "twelve in A, four in B and two in C": each has its own.
    if (notes.harmAt.has(i) || startingAt(notes.triggers, i) || isCount(notes, i)) return false;
  }
  return isJoined;
}

const TOLD_AT: ReadonlySet<string> = new Set(['in', 'none']);

/** "at A, where five were killed, and at B, where nobody was hurt": each with a clause of its own. */
function areToldInTurn(notes: Annotations, a: Toponym, b: Toponym): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  return (
    TOLD_AT.has(first.relation) &&
    TOLD_AT.has(second.relation) &&
    first.place.geoPrecision === second.place.geoPrecision &&
    isCue(notes, second.phraseFirst - 1, 'and') &&
    [first, second].every((t) => turnsIn(notes, 'where', t.phraseLast, t.phraseLast + 2).length > 0)
  );
}

/** Two or more; "une base" counts none. */
const isCount = (notes: Annotations, at: number): boolean => (startingAt(notes.numbers, at)?.low ?? 0) > 1;

/** "l’une à A, l’autre à B", "one in A, the other in B" */
function isTheOther(notes: Annotations, at: number): boolean {
  if (!isCue(notes, at, 'others')) return false;
  const before = notes.document.tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
  return isCue(notes, before, 'article');
}
