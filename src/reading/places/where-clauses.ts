import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { firstFrom, inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** By place of a sentence, as its index in all: the token of the "where" right behind it. */
export type WhereClauses = ReadonlyMap<number, number>;

/** Words of "where" before its first verb, and of what that verb is said of. */
const CLAUSE_REACH = 12;

/**
 * Places of which a relative clause tells a deed: "ont gagné Téra, où ils ont tué un berger", "moved on to A, in the
 * north, where they burned a school". However the sentence comes to the place, that was done there.
 */
export function whereClauses(
  notes: Annotations,
  toponyms: readonly Toponym[],
  { first, last }: Sentence,
): WhereClauses {
  const found = new Map<number, number>();
  for (const { first: at } of turnsIn(notes, 'where', first, last)) {
    if (!tellsOfDeed(notes, at, last)) continue;
    let end = at;
    for (let i = firstFrom(toponyms, at) - 1; i >= 0; i--) {
      end = pastMarks(notes, end);
      if (toponyms[i]!.phraseLast !== end || toponyms[i]!.first < first) break;
      found.set(i, at);
      end = toponyms[i]!.phraseFirst;
    }
  }
  return found;
}

/** A verb of violence behind "where"; "Dori, where they found shelter", "Kaya, where two died" tell of none. */
const tellsOfDeed = (notes: Annotations, at: number, last: number): boolean =>
  inRange(notes.triggers, at + 1, Math.min(last, at + CLAUSE_REACH)).some((m) =>
    m.value.some(
      (w) =>
        w.form !== 'noun' && (w.strength === 'strong' || (w.strength === 'weak' && w.kind !== 'killing')),
    ),
  );

const MARKS: ReadonlySet<string> = new Set([',', ')']);

const pastMarks = ({ document: { tokens } }: Annotations, end: number): number =>
  MARKS.has(tokens[end - 1]?.text ?? '') ? end - 1 : end;
